// What is read out of a message beside its intent.
import test from 'ava';
import { readEntities } from '../../nlu/entities/read.js';

const NOW = new Date('2026-11-23T10:00:00+01:00');
const read = (text: string) =>
  readEntities(text, 'it', NOW).map((entity) => {
    const marks =
      entity.type === 'symptom'
        ? `${entity.negated ? '-' : ''}${entity.past ? '<' : ''}${entity.subject === 'self' ? '' : `@${entity.subject}`}`
        : '';
    return `${entity.type}:${entity.value}${marks}`;
  });

const SAID: readonly (readonly [string, readonly string[]])[] = [
  ['ho 38 e mezzo', ['temperature:38.5']],
  ['38,5 di febbre', ['temperature:38.5', 'symptom:fever']],
  ['saturazione 91', ['spo2:91']],
  ['oksigjeni nëntëdhjetë e tetë', ['spo2:98']],
  ['non ho tosse', ['symptom:cough-']],
  ['mia mamma di 79 anni ha la febbre', ['person:parent', 'age:79', 'symptom:fever@parent']],
  ['da una settimana', ['duration:7']],
  ['ho la tosse da tre giorni', ['symptom:cough', 'duration:3']],
  ['siamo in quattro in casa', ['people_count:4']],
  ['chiamatemi al 347 1234567', ['phone:+393471234567']],
  ["l'altro ieri", ['date:2026-11-21']],
];
test('a limit that was not passed is no measurement', (t) => {
  for (const text of [
    'saturazione mai sotto 90',
    'la saturazione non è sotto il novantadue',
    'oxygen never below 91',
    'Sauerstoff nie unter 92',
  ])
    t.false(
      read(text).some((entity) => /^spo2:(90|91|92)/.test(entity)),
      text,
    );
  for (const text of ['saturazione sotto 90', 'la saturazione non so, sotto 90', 'non respira bene, saturazione 90'])
    t.true(read(text).includes('spo2:90'), text);
});

for (const [text, entities] of SAID) {
  test(`"${text}" holds what it says`, (t) => {
    const found = read(text);
    for (const entity of entities) t.true(found.includes(entity), found.join(' '));
  });
}

test('Spanish "bebe" drinks, and is a baby only where one is named', (t) => {
  const persons = (text: string) => readEntities(text, 'es', new Date('2026-11-24T10:00:00+01:00')).filter(({ type }) => type === 'person');
  t.deepEqual(persons('bebe menos que ayer'), []);
  t.is(persons('mi bebé tiene fiebre').length, 1);
  t.is(persons('bebé de 3 meses con tos').length, 1);
});
