// Every kind of mistake: the delivered content with one edit is refused, with the file, the line and what to write instead.
// One after another, or sixty folders of content would be held at the same time.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { loadContent } from '../../config/load.js';
import { type ContentFolder, copyOfContent, TODAY } from './folder.js';

const REGION = 'regions/demo/region.yml';
const HOURS = 'regions/demo-hours/region.yml';
const ANSWERS = 'answers/quarantine.yml';
const INTERVIEW = 'protocols/covid-demo/interviews/symptoms.yml';

interface Case {
  readonly name: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly message: RegExp;
  readonly remedy: RegExp;
  /** Lines between the edited place and the line that is named. */
  readonly below?: number;
}

const CASES: readonly Case[] = [
  {
    name: 'a name that is not known',
    file: REGION,
    from: 'timezone:',
    to: 'timezon:',
    message: /`timezon` is not known/,
    remedy: /Did you mean `timezone`/,
  },
  {
    name: 'a value that does not exist',
    file: REGION,
    from: 'mode: level',
    to: 'mode: levels',
    message: /`mode` has a value/,
    remedy: /guidance, forward, level/,
  },
  {
    name: 'something missing',
    file: REGION,
    from: 'protocol: covid-demo',
    to: '# gone',
    message: /`protocol` is missing/,
    remedy: /Add it/,
    below: -99,
  },
  {
    name: 'a text where a number belongs',
    file: REGION,
    from: 'capacity: 3',
    to: 'capacity: three',
    message: /`handoff.capacity` is not/,
    remedy: /whole number|number/,
  },
  { name: 'a number that is too big', file: REGION, from: 'capacity: 3', to: 'capacity: 300', message: /too big/, remedy: /At most 20/ },
  {
    name: 'decisions forgotten before the conversations',
    file: REGION,
    from: 'ledgerDays: 3650',
    to: 'ledgerDays: 29',
    message: /would be forgotten before/,
    remedy: /at least as many days as in `retentionDays`/,
  },
  {
    name: 'a phone number with letters',
    file: REGION,
    from: '"800 000 000"',
    to: '"800 CALL ME"',
    message: /not a phone number/,
    remedy: /digits/,
  },
  {
    name: 'a phone number without quotes',
    file: REGION,
    from: '"800 000 000"',
    to: '800000000',
    message: /is not a text/,
    remedy: /quotes/,
  },
  { name: 'a phone number that is too short', file: REGION, from: '"800 000 000"', to: '"12"', message: /too short/, remedy: /area code/ },
  { name: 'a day that does not exist', file: HOURS, from: '2026-12-26', to: '2026-02-30', message: /not a date/, remedy: /2026-11-24/ },
  { name: 'a time that does not exist', file: HOURS, from: '"20:00"', to: '"25:00"', message: /not a time/, remedy: /"08:00"/ },
  {
    name: 'hours that end before they begin',
    file: HOURS,
    from: '["08:00", "20:00"]',
    to: '["20:00", "08:00"]',
    message: /end before they begin/,
    remedy: /24:00/,
  },
  {
    name: 'a time zone that does not exist',
    file: REGION,
    from: 'Europe/Rome',
    to: 'Europe/Roma',
    message: /no such time zone/,
    remedy: /Europe\/Rome/,
  },
  {
    name: 'an origin with a path',
    file: REGION,
    from: 'origins: []',
    to: 'origins: ["https://a.example/page"]',
    message: /not a web origin/,
    remedy: /without a path/,
  },
  {
    name: 'a web address that is none',
    file: ANSWERS,
    from: /source: ?\{ ?title: "DL 105\/2023, art. 9; Min/,
    to: 'source: { url: "nope", title: "DL 105/2023, art. 9; Min',
    message: /not a web address/,
    remedy: /https/,
  },
  {
    name: 'an on-call address that is none',
    file: REGION,
    from: 'onCall: null',
    to: 'onCall: nobody',
    message: /no address to call/,
    remedy: /e-mail/,
  },
  {
    name: 'level mode without a signature',
    file: REGION,
    from: 'signature: demonstration',
    to: 'signature: null',
    message: /needs the signature/,
    remedy: /mode: forward/,
    below: -1,
  },
  {
    name: 'a demonstration outside the demo',
    file: REGION,
    from: 'demo: true',
    to: 'demo: false',
    message: /no clinician/,
    remedy: /demo: true/,
    below: 99,
  },
  {
    name: 'a protocol that is not there',
    file: REGION,
    from: 'protocol: covid-demo',
    to: 'protocol: covid',
    message: /no protocol `covid`/,
    remedy: /covid-demo/,
  },
  {
    name: 'a number checked in the future',
    file: REGION,
    from: '2026-11-20',
    to: '2027-11-20',
    message: /in the future/,
    remedy: /last called/,
  },
  { name: 'a label without French', file: REGION, from: /, fr: "Région Demo"/, to: '', message: /missing in: fr/, remedy: /`fr:`/ },
  {
    name: 'words for a choice that does not exist',
    file: 'protocols/covid-demo/languages/ro.yml',
    from: 'fainted: [',
    to: 'faintd: [',
    message: /no `faintd`/,
    remedy: /Did you mean `fainted`/,
  },
  {
    name: 'a translated word that means two choices',
    file: 'protocols/covid-demo/languages/ro.yml',
    from: 'does_not_wake: [nu se trezește,',
    to: 'does_not_wake: [leșinat, nu se trezește,',
    message: /"lesinat" means two choices/,
    remedy: /`fainted`/,
  },
  {
    name: 'a translated interview that lacks a question',
    file: 'protocols/covid-demo/languages/uk.yml',
    from: / {6}rigors:\n {8}ask:.*\n {8}again:.*\n/,
    to: '',
    message: /`symptoms` is not translated wholly: rigors\./,
    remedy: /Translate them from the interview/,
    below: -99,
  },
  {
    name: 'a translated label that labels.yml does not have',
    file: 'texts/zh.yml',
    from: '    fever: "',
    to: '    fevre: "',
    message: /labels\.yml has no `fevre` in `symptoms`/,
    remedy: /Delete it here/,
    below: -99,
  },
  { name: 'the same outcome twice', file: REGION, from: 'id: doctor', to: 'id: informed', message: /there twice/, remedy: /another id/ },
  {
    name: 'a longer wait for the more urgent',
    file: REGION,
    from: 'emergency: 2',
    to: 'emergency: 99',
    message: /would wait longer/,
    remedy: /emergency ≤ urgent/,
  },
  {
    name: 'HTML in a text',
    file: REGION,
    from: 'label: { it: "Regione Demo"',
    to: 'label: { it: "<b>Regione</b>"',
    message: /HTML/,
    remedy: /plain text/,
  },
  {
    name: 'an intent that does not exist',
    file: ANSWERS,
    from: '[quarantine.rules]',
    to: '[quarantine.rule]',
    message: /no intent/,
    remedy: /`quarantine.rules`/,
  },
  {
    name: 'the same answer twice',
    file: ANSWERS,
    from: 'id: quarantine.end',
    to: 'id: quarantine.rules',
    message: /there twice/,
    remedy: /another id/,
  },
  {
    name: 'an answer of another file again',
    file: ANSWERS,
    from: 'id: quarantine.end',
    to: 'id: app.immuni',
    message: /also in answers\/app/,
    remedy: /another id/,
  },
  {
    name: 'a number that no Region has',
    file: ANSWERS,
    from: '{number:asl}',
    to: '{number:als}',
    message: /cannot be filled in/,
    remedy: /\{number:asl\}/,
  },
  {
    name: 'a rule set that does not exist',
    file: ANSWERS,
    from: 'ruleSet: IT-2023-08-11',
    to: 'ruleSet: IT-2023',
    message: /no rule set/,
    remedy: /IT-2023-08-11/,
  },
  {
    name: 'a Region that names a rule set that does not exist',
    file: 'regions/demo/region.yml',
    from: 'protocol: covid-demo',
    to: 'protocol: covid-demo\nruleSet: IT-2022',
    message: /no rule set `IT-2022`/,
    remedy: /IT-2023-08-11.*leave it out/,
    below: 1,
  },
  {
    name: 'a first rule set that leaves things as before',
    file: 'rulesets/italy.yml',
    from: 'from: 2021-08-11',
    to: 'from: 2020-08-11',
    message: /`positive: before` points to nothing/,
    remedy: /Write out/,
    below: 9,
  },
  {
    name: 'a rule set that is there twice',
    file: 'rulesets/italy.yml',
    from: 'id: IT-2021-08-11',
    to: 'id: IT-2020-10-12',
    message: /there twice/,
    remedy: /another id/,
  },
  {
    name: 'a duration without a rule set',
    file: ANSWERS,
    from: 'Se potete, la persona',
    to: 'Per dieci giorni la persona',
    message: /duration.*dieci giorni/,
    remedy: /ruleSet/,
  },
  {
    name: 'a review that is due before it was done',
    file: ANSWERS,
    from: 'reviewBy: 2027-05-24',
    to: 'reviewBy: 2026-05-24',
    message: /before it was done/,
    remedy: /after/,
  },
  {
    name: 'a placeholder lost in a translation',
    file: 'texts/ar.yml',
    from: '{ahead}',
    to: '3',
    message: /lacks \{ahead\}/,
    remedy: /\{ahead\}/,
  },
  {
    name: 'a placeholder mistyped in a translation',
    file: 'texts/de.yml',
    from: '{controller}',
    to: '{controler}',
    message: /\{controler\}/,
    remedy: /Did you mean \{controller\}/,
  },
  {
    name: 'a text that is missing',
    file: 'texts/sq.yml',
    from: / {2}closing:.*\n/,
    to: '',
    message: /missing: closing/,
    remedy: /Translate/,
    below: -99,
  },
  {
    name: 'a text that is not known',
    file: 'texts/zh.yml',
    from: 'closing:',
    to: 'closings:',
    message: /`texts.closings` is not known/,
    remedy: /`closing`/,
  },
  {
    name: 'a duration in a fixed text',
    file: 'texts/en.yml',
    from: 'All right, let us start again.',
    to: 'Stay at home for 10 days.',
    message: /duration.*10 days/,
    remedy: /Take it out/,
  },
  {
    name: 'a language that is another than the file',
    file: 'texts/uk.yml',
    from: 'language: uk',
    to: 'language: ro',
    message: /The file says `ro`/,
    remedy: /language: uk/,
  },
  {
    name: 'a fact that does not exist',
    file: INTERVIEW,
    from: 'id: overall_trend',
    to: 'id: overal_trend',
    message: /no fact/,
    remedy: /`overall_trend`/,
  },
  {
    name: 'a code that a fact does not have',
    file: INTERVIEW,
    from: 'value: worse_after_better',
    to: 'value: much_worse',
    message: /never `much_worse`/,
    remedy: /worse_after_better/,
  },
  {
    name: 'a danger sign that does not exist',
    file: INTERVIEW,
    from: 'danger: breathing',
    to: 'danger: breath',
    message: /no danger sign/,
    remedy: /`breathing`/,
  },
  {
    name: 'a danger answer in an ordinary question',
    file: INTERVIEW,
    from: 'danger: true',
    to: 'danger: false',
    message: /no danger question/,
    remedy: /danger: true/,
  },
  { name: 'a question asked twice', file: INTERVIEW, from: 'id: rigors', to: 'id: temp_c', message: /asked twice/, remedy: /Keep one/ },
  {
    name: 'a condition on a later question',
    file: INTERVIEW,
    from: '[{ fact: temp_c, atLeast: 39, known: true }]',
    to: '[{ fact: setting, in: [home] }]',
    message: /not asked yet/,
    remedy: /Move this question/,
  },
  {
    name: 'a condition that asks for nothing',
    file: INTERVIEW,
    from: '[{ fact: temp_c, atLeast: 39, known: true }]',
    to: '[{ fact: temp_c }]',
    message: /asks for nothing/,
    remedy: /atLeast/,
  },
  {
    name: 'a word that means two choices',
    file: INTERVIEW,
    from: '"solo sulle scale"',
    to: '"Respiro bene!"',
    message: /means two choices/,
    remedy: /Keep it at one/,
    below: 99,
  },
  {
    name: 'a number question without limits',
    file: INTERVIEW,
    from: /\n {4}max: 120/,
    to: '',
    message: /limits are missing/,
    remedy: /`min` and `max`/,
    below: 99,
  },
  {
    name: 'an interview that ends with an answer nobody wrote',
    file: 'protocols/covid-demo/interviews/exposure.yml',
    from: 'answer: exposure.near,',
    to: 'answer: exposure.nearly,',
    message: /which is not there/,
    remedy: /id of an answer/,
    below: 99,
  },
  {
    name: 'words for a number at a question for something else',
    file: 'protocols/covid-demo/interviews/exposure.yml',
    from: '  - id: frail_at_home',
    to: '  - id: needs\n    named: [{ value: 1, words: { it: ["da solo"] } }]\n    kind: date\n    ask: { it: "A", en: "A", de: "A", fr: "A" }\n    again: { it: "B", en: "B", de: "B", fr: "B" }\n  - id: frail_at_home',
    message: /Only a question for a number/,
    remedy: /kind: number/,
    below: 99,
  },
  { name: 'a tab', file: REGION, from: '  always: true', to: '\talways: true', message: /tab/, remedy: /two spaces/ },
  {
    name: 'a quote that does not close',
    file: REGION,
    from: '"800 000 000"',
    to: '"800 000 000',
    message: /not YAML/,
    remedy: /quote|quotes/,
    below: 99,
  },
  {
    name: 'a name written twice',
    file: REGION,
    from: 'mode: level',
    to: 'mode: level\nmode: level',
    message: /not YAML/,
    remedy: /Keep one/,
    below: 1,
  },
];

for (const { name, file, from, to, message, remedy, below = 0 } of CASES)
  test.serial(`${name} is named with its line and a remedy`, async (t) => {
    const folder = copyOfContent();
    t.teardown(() => folder.remove());
    const line = folder.edit(file, from, to);
    const { content, mistakes } = await loadContent(folder.dir, TODAY);
    t.is(content, null);
    const found = mistakes.find((one) => one.file === file && message.test(one.message));
    t.truthy(found, JSON.stringify(mistakes.slice(0, 4), null, 1));
    t.regex(found!.remedy, remedy);
    if (Math.abs(below) < 99) t.is(found!.line, line + below);
    else t.true(found!.line >= 1);
  });

test.serial('all mistakes of a folder are reported at once', async (t) => {
  const folder = copyOfContent();
  t.teardown(() => folder.remove());
  folder.edit(REGION, 'timezone:', 'timezon:');
  folder.edit(HOURS, '"20:00"', '"25:00"');
  folder.edit('texts/ar.yml', '{ahead}', '3');
  folder.edit(ANSWERS, '[quarantine.rules]', '[quarantine.rule]');
  const { mistakes } = await loadContent(folder.dir, TODAY);
  t.deepEqual([...new Set(mistakes.map(({ file }) => file))].sort(), [ANSWERS, HOURS, REGION, 'texts/ar.yml'].sort());
});

const FILES: readonly { name: string; break: (folder: ContentFolder) => void; file: string; message: RegExp; remedy: RegExp }[] = [
  {
    name: 'a file that is not UTF-8',
    break: (folder) => folder.write('answers/latin.yml', Buffer.from('answers:\n  - id: perch\xe9\n', 'latin1')),
    file: 'answers/latin.yml',
    message: /not UTF-8/,
    remedy: /UTF-8/,
  },
  {
    name: 'a file that is too large',
    break: (folder) => folder.write('answers/large.yml', '#'.repeat(700_000)),
    file: 'answers/large.yml',
    message: /too large/,
    remedy: /Split/,
  },
  {
    name: 'a link out of the folder',
    break: (folder) => symlinkSync('/etc/hostname', join(folder.dir, 'answers/link.yml')),
    file: 'answers/link.yml',
    message: /leads out/,
    remedy: /Copy the file/,
  },
  {
    name: 'a file for a language that does not exist',
    break: (folder) => folder.write('texts/xx.yml', 'language: xx\n'),
    file: 'texts/xx.yml',
    message: /no such language/,
    remedy: /it, en/,
  },
];
for (const { name, break: breakIt, file, message, remedy } of FILES)
  test.serial(`${name} is refused`, async (t) => {
    const folder = copyOfContent();
    t.teardown(() => folder.remove());
    breakIt(folder);
    const { mistakes } = await loadContent(folder.dir, TODAY);
    const found = mistakes.find((one) => one.file === file);
    t.regex(found?.message ?? '', message);
    t.regex(found?.remedy ?? '', remedy);
  });

test.serial('a folder without any Region says how to make one', async (t) => {
  const { mistakes } = await loadContent('/nonexistent', TODAY);
  t.true(mistakes.some(({ message }) => message === 'There is no Region.'));
});

test.serial(
  'an old number, an answer past its review and a file nobody reads are warnings to a Region, not to a demonstration',
  async (t) => {
    const folder = copyOfContent();
    t.teardown(() => folder.remove());
    folder.write('answers/notes.txt', 'x');
    const later = new Date('2027-08-01T00:00:00Z');
    const demo = await loadContent(folder.dir, later);
    t.deepEqual(demo.mistakes, []);
    t.truthy(demo.content);
    t.deepEqual(
      demo.warnings.map(({ file }) => file),
      ['answers/notes.txt'],
    );
    t.true(demo.beforeLive.length > 0);

    folder.edit('regions/demo-hours/region.yml', 'demo: true', 'demo: false');
    const live = await loadContent(folder.dir, later);
    t.deepEqual(live.mistakes, []);
    const of = (found: typeof live.warnings) => found.map(({ file, message }) => `${file} ${message}`);
    const warnings = of(live.warnings);
    for (const expected of [
      /^regions\/demo-hours\/region\.yml The number `asl` was last checked on 2026-11-20; it is not shown/,
      /^numbers\.yml The number `1522` was last checked on /,
      /^answers\/\S+ The answer `\S+` should have been reviewed by 2027-05-24/,
      /^answers\/notes\.txt /,
    ])
      t.true(
        warnings.some((one) => expected.test(one)),
        String(expected),
      );
    t.true(
      of(live.beforeLive).every((one) => one.startsWith('regions/demo/')),
      'of the demonstration beside it only its own',
    );
    t.is(live.warnings.length + live.beforeLive.length, demo.warnings.length + demo.beforeLive.length, 'nothing is lost on the way');
  },
);
