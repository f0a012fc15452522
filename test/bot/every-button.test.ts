// Every button that the bot shows does what it says: in conversations of all kinds and in all languages each one is pressed, as its words,
// and none is answered with "I did not understand".
import test from 'ava';
import { LANGUAGES } from '../../config/languages.js';
import { say } from '../../config/text.js';
import { Talk } from './talk.js';

/** What nobody may read who pressed a button of ours. */
const NOT_UNDERSTOOD = [
  'fallback_ask',
  'fallback_person',
  'fallback_topics',
  'interview_not_understood',
  'no_answer',
  'out_of_scope',
  'nothing_to_affirm',
] as const;

/** So deep are buttons pressed one after another. */
const DEPTH = 2;

const OPENINGS: { readonly [language: string]: readonly string[] } = {
  it: [
    'ciao',
    'ieri mia figlia è svenuta, oggi sta bene',
    'quando devo preoccuparmi?',
    'ho la tosse',
    'operatore',
    'voglio essere richiamato',
    'mah',
    'che tempo fa?',
    'cancella i miei dati',
  ],
  en: [
    'hello',
    'when should I worry?',
    'I have a cough',
    'operator',
    'please call me back',
    'hm',
    'delete my data',
    'yesterday my daughter fainted, she is well today',
  ],
  de: ['hallo', 'wann muss ich mir Sorgen machen?', 'ich habe Husten', 'bitte rufen Sie mich zurück', 'hm', 'löschen Sie meine Daten'],
  fr: ['bonjour', "quand dois-je m'inquiéter ?", "j'ai de la toux", 'rappelez-moi', 'hm', 'effacez mes données'],
  es: ['hola', '¿cuándo debo preocuparme?', 'tengo tos', 'llámenme', 'hm'],
  ro: ['bună', 'când trebuie să mă îngrijorez?', 'am tuse', 'sunați-mă', 'hm'],
  sq: ['përshëndetje', 'kur duhet të shqetësohem?', 'kam kollë', 'hm'],
  uk: ['вітаю', 'коли треба хвилюватися?', 'у мене кашель', 'гм'],
  ar: ['مرحبا', 'متى يجب أن أقلق؟', 'عندي سعال', 'همم'],
  zh: ['你好', '什么时候需要担心？', '我咳嗽', '嗯嗯'],
};

const shown = (talk: Talk): string[] =>
  talk.decision.replies.flatMap((reply) => reply.actions ?? []).flatMap(({ type, title }) => (type === 'imBack' ? [title] : []));

interface Held extends Pick<Talk, 'state' | 'owner' | 'ticket' | 'language' | 'decision'> {}

const hold = ({ state, owner, ticket, language, decision }: Talk): Held => ({ state, owner, ticket, language, decision });

for (const language of LANGUAGES) {
  test(`every button is understood: ${language}`, async (t) => {
    t.timeout(240_000);
    const pressed = new Set<string>();
    const mistaken: string[] = [];
    const pressAll = async (talk: Talk, path: string, depth: number): Promise<void> => {
      const before = hold(talk);
      for (const title of shown(talk)) {
        // The same button of the same question once.
        const key = `${before.state?.interview?.asked ?? ''}|${before.state?.awaiting?.kind ?? ''}|${title}`;
        if (pressed.has(key)) continue;
        pressed.add(key);
        Object.assign(talk, before);
        await talk.says(title);
        const texts = NOT_UNDERSTOOD.map((name) => say(talk.content.texts[name], talk.language).text);
        const wrong = texts.find((text) => talk.decision.replies.some((reply) => reply.text === text));
        if (wrong !== undefined || talk.text === '') mistaken.push(`${path} > ${title}: ${wrong ?? 'nothing'}`);
        if (depth > 1) await pressAll(talk, `${path} > ${title}`, depth - 1);
      }
    };
    for (const opening of OPENINGS[language] ?? []) {
      const talk = await Talk.begin({ language });
      await pressAll(talk, 'start', 1);
      const fresh = await Talk.begin({ language });
      await fresh.says(opening);
      await pressAll(fresh, opening, DEPTH);
    }
    t.deepEqual(mistaken, []);
    t.true(pressed.size > 12, `${pressed.size}`);
  });
}

for (const language of LANGUAGES) {
  test(`the button of an emergency is an emergency, with and without being offered: ${language}`, async (t) => {
    const talk = await Talk.begin({ language });
    const label = talk.content.labels.intents['emergency.report'];
    for (const title of Object.values(label ?? {})) {
      const other = await Talk.begin({ language });
      await other.says(title);
      t.is(other.ticket?.priority, 'emergency', title);
      t.regex(other.text, /112/, title);
    }
  });
}
