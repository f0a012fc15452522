// Who cries that somebody is very ill, and says no more, is asked at once whether it is happening now, with 112 in the question.
import test from 'ava';
import { criesForHelp } from '../../bot/danger/cries.js';
import { Talk } from './talk.js';

const CRIES = {
  it: ['AIUTO MIO PADRE STA MALE', 'correte mia madre sta malissimo', 'vi prego venite, mio marito non sta bene per niente'],
  en: ['help my mother is very ill', 'please hurry, my dad is in a bad way', 'I feel really sick, help'],
  de: ['Hilfe meinem Vater geht es schlecht', 'kommt schnell, meiner Mutter gehts sehr schlecht'],
  fr: ["à l'aide mon père va très mal", 'venez vite ma femme ne va pas bien'],
  es: ['ayuda mi padre está muy mal', 'vengan rápido, mi esposo se siente fatal'],
  ro: ['ajutor tatăl meu se simte foarte rău', 'veniți repede, soțul meu e rău'],
  sq: ['ndihmë babai im është shumë keq'],
  ar: ['ساعدوني أبي مريض جدا'],
  uk: ['допоможіть, батькові дуже погано'],
  zh: ['救命，我爸爸很不舒服'],
} as const;

for (const [language, texts] of Object.entries(CRIES))
  test(`who cries that somebody is very ill is asked whether it is now: ${language}`, async (t) => {
    for (const text of texts) {
      t.true(criesForHelp([{ text }]), text);
      const talk = await Talk.begin({ language: language as keyof typeof CRIES });
      await talk.says(text);
      t.regex(talk.text, /112/, text);
    }
  });

test('who is ill and calls nobody, and who calls for something else, cries for nothing', (t) => {
  for (const text of [
    'mia madre sta male da ieri, ha la febbre',
    'sto male',
    'my dad is ill',
    'mir geht es schlecht',
    'aiuto, il sito non funziona',
    'help me with the form please',
    'ho bisogno di aiuto per compilare il modulo perché non capisco come si fa e sto male con il computer da sempre',
  ])
    t.false(criesForHelp([{ text }]), text);
});

test('who waits for a person and needs somebody now is asked whether it is an emergency', async (t) => {
  for (const [language, wants, needs] of [
    ['en', 'operator please', 'i need somebody NOW its urgent'],
    ['it', 'voglio parlare con un operatore', 'ho bisogno di qualcuno subito, è urgente'],
    ['de', 'ich möchte mit einem Menschen sprechen', 'ich brauche sofort jemanden!'],
    ['fr', 'je veux parler à une personne', "j'ai besoin de quelqu'un tout de suite"],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(wants);
    await talk.says(needs);
    t.is(talk.state?.awaiting?.kind, 'happening-now', needs);
  }
});

test('what the second reader makes of a cry alone is asked, and not said', async (t) => {
  const talk = await Talk.begin();
  await talk.saysToReader('breathing', 'aiutooo');
  t.deepEqual(Object.keys(talk.state?.danger ?? {}), []);
  t.is(talk.state?.awaiting?.kind, 'happening-now');
});
