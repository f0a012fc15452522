// Patterns that are tried only where a piece of them stands in the text must match whatever they matched when each was tried.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { alternativesIn } from '../../bot/words/patterns/needed.js';
import { anyOf, possible } from '../../bot/words/patterns/patterns.js';
import { plain } from '../../bot/words/plain.js';

const needs = (pattern: RegExp) => alternativesIn(pattern.source).map((alternative) => alternative.needs);

test('what a pattern needs is its rarest piece, in each of its alternatives', (t) => {
  t.deepEqual(needs(/\bnon (ci )?sento al telefono\b|\bon the phone\b/), [
    ['non sento al telefono', 'non ci sento al telefono'],
    ['on the phone'],
  ]);
  t.deepEqual(needs(/(ho|abbiamo) .{0,30}(candeggina|ammoniaca)/), [['candeggina', 'ammoniaca']]);
  t.deepEqual(needs(/\bbambin[oa]\w* (solo )*piccol/), [['piccol']]);
  t.deepEqual(needs(/(?:basta|stop)(?! mai)/), [['basta', 'stop']]);
  t.deepEqual(needs(/(?:basta ora|stop now)/), [['basta ora'], ['stop now']]);
  t.deepEqual(needs(/救护车|疼/), [['救护车'], ['疼']]);
});

test('nothing is needed where nothing can be said for sure', (t) => {
  for (const pattern of [/^si$/, /\w+ \d/, /(febbre)?/, /(?:febbre|\d+)x?/, /[^a]bc/, /(a+)\1 febbre/, /(ab|febbre)/])
    t.true(needs(pattern).includes(null), String(pattern));
});

test('a pattern that is none is refused', (t) => {
  t.throws(() => alternativesIn('febbre|a{,5}'), { name: 'SyntaxError' });
  t.throws(() => anyOf([/febbre/i]), { name: 'TypeError' });
});

test('the first place is found, and the longer of two in one place', (t) => {
  const patterns = anyOf([/dolore/, /forte/, /dolore al petto/, /^ma/]);
  t.is(patterns.exec('un forte dolore al petto')?.[0], 'forte');
  t.is(patterns.exec('dolore al petto')?.[0], 'dolore al petto');
  t.is(patterns.exec('ma niente')?.[0], 'ma');
  t.is(patterns.exec('niente'), null);
  t.true(patterns.test('un dolore'));
  t.false(patterns.test('una tosse'));
});

/** The lines of the transcripts are written to meet the patterns. */
const folder = join(import.meta.dirname, '../../../test/bot/transcripts');
const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
const texts = [...new Set([...lines, ...lines.map(plain), ...lines.map((line) => ` ${plain(line)} `)])];

test('no alternative of the bot matches a text in which nothing of what it needs was found', async (t) => {
  await import('../../bot/turn.js');
  const all = new Map<object, RegExp>();
  for (const text of texts) for (const each of possible(text)) all.set(each, new RegExp(each.source, 'u'));
  t.true(all.size > 800 && texts.length > 1000, `${all.size} alternatives were found in ${texts.length} texts`);
  let matches = 0;
  for (const text of texts) {
    const here = new Set<object>(possible(text));
    for (const [alternative, pattern] of all) {
      if (!pattern.test(text)) continue;
      matches++;
      if (!here.has(alternative)) t.fail(`${pattern.source} matches "${text}", in which none of its pieces was found`);
    }
  }
  t.true(matches > 1000);
});

/** Letters that "plain" takes apart: a pattern with one of them is never met. */
const NEVER_LEFT = /(?<!\[[^\]]*)[йїئؤأإآàèéìòùçñüöäșțëâîăá](?![^[]*\])/u;

test('no pattern waits for a letter that no plain text has', async (t) => {
  await import('../../bot/turn.js');
  const known = new Set(texts.flatMap((text) => possible(text).map(({ source }) => source)));
  t.deepEqual(
    [...known].filter((source) => NEVER_LEFT.test(source)),
    [],
  );
});
