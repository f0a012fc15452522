// A number to call back, in digits and in words of the ten languages; what was meant as one and cannot be read is told apart.
import test from 'ava';
import { phoneIn } from '../../bot/person/phone-number.js';
import { Talk } from './talk.js';

const said = (text: string) =>
  phoneIn([{ seq: 1, id: 'e' as never, at: 0, text, button: null, attachments: [], event: null, understanding: null }]);

const NUMBERS: readonly (readonly [string, string])[] = [
  ['347 1234567', '+393471234567'],
  ['347,123,4567', '+393471234567'],
  ['03471234567', '+393471234567'],
  ['tre quattro sette, 123 45 67', '+393471234567'],
  ['il mio numero è tre quattro sette uno due tre quattro cinque sei sette', '+393471234567'],
  ['trecentoquarantasette uno due tre quarantacinque sessantasette', '+393471234567'],
  ['più trentanove tre quattro sette doppio uno due tre quattro cinque sei', '+393471123456'],
  ['zero uno sette uno, sei due tre quattro cinque', '+39017162345'],
  ['three four seven one two three double four six seven', '+393471234467'],
  ['drei vier sieben eins zwei drei vier fünf sechs sieben', '+393471234567'],
  ['trois quatre sept douze trente-quatre cinquante-six sept', '+393471234567'],
  ['tres cuatro siete uno dos tres cuatro cinco seis siete', '+393471234567'],
  ['trei patru șapte unu doi trei patru cinci șase șapte', '+393471234567'],
  ['tre katër shtatë një dy tre katër pesë gjashtë shtatë', '+393471234567'],
  ["три чотири сім один два три чотири п'ять шість сім", '+393471234567'],
  ['٣٤٧١٢٣٤٥٦٧', '+393471234567'],
  ['三四七一二三四五六七', '+393471234567'],
];
for (const [text, number] of NUMBERS) test(`reads ${text}`, (t) => t.is(said(text), number));

for (const text of ['12345', 'null drei vier sieben eins', 'il mio numero è quello di prima'])
  test(`knows that a number was meant: ${text}`, (t) => t.is(said(text), 'unread'));

for (const text of ['sì', 'sono nato il 12/03/1950', '01/02/2021', 'ho la febbre a 38,5 da 3 giorni', 'tre volte al giorno, due da 500'])
  test(`finds no number in: ${text}`, (t) => t.is(said(text), null));

const NIGHT = { open: false, opensAt: new Date('2026-11-24T08:00:00+01:00') };

test('without a number the request is answered in writing, and a number that comes later is called', async (t) => {
  const talk = await Talk.begin({ region: 'demo-hours', duty: NIGHT });
  await talk.says('mi può chiamare un medico?');
  t.is(talk.ticket?.kind, 'callback');
  await talk.says('No');
  t.regex(talk.text, /per iscritto/);
  t.true(talk.decision.tickets.some((change) => change.do === 'update' && change.kind === 'chat'));
  await talk.says('347 1234567');
  t.true(talk.decision.tickets.some((change) => change.do === 'update' && change.kind === 'callback' && change.phone === '+393471234567'));
});

test('who has no phone is answered in writing', async (t) => {
  for (const [language, asks, says] of [
    ['it', 'richiamatemi', 'non ho il telefono'],
    ['en', 'please call me back', "I don't have a phone"],
    ['de', 'bitte rufen Sie mich zurück', 'ich habe kein Telefon'],
    ['fr', 'rappelez-moi', "je n'ai pas de téléphone"],
    ['es', 'llámenme por favor', 'no tengo teléfono'],
    ['zh', '请给我回电话', '我没有手机'],
  ] as const) {
    const talk = await Talk.begin({ region: 'demo-hours', language, duty: NIGHT });
    await talk.says(asks);
    await talk.says(says);
    t.true(
      talk.decision.tickets.some((change) => change.do === 'update' && change.kind === 'chat'),
      `${says}: ${talk.text}`,
    );
    t.is(talk.state?.awaiting, null, says);
  }
});
