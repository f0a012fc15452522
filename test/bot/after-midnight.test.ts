// The first hours of a day in Rome are still the day before in Greenwich; who writes then counts from their own day.
import test from 'ava';
import { Talk } from './talk.js';

const now = new Date('2026-11-24T00:30:00+01:00');

for (const [text, day] of [
  ['oggi', '2026-11-24'],
  ['ieri', '2026-11-23'],
  ['da due giorni', '2026-11-22'],
] as const) {
  test(`"${text}", half an hour past midnight, is ${day}`, async (t) => {
    const talk = await Talk.begin({ now });
    talk.isAsked('symptoms', 'onset_date');
    await talk.says(text);
    t.is(talk.state?.facts.onset_date?.value, day);
  });
}

for (const text of ['sabato', 'il 21 novembre', '21/11/2026']) {
  test(`since "${text}" it is three days`, async (t) => {
    const talk = await Talk.begin({ now });
    talk.isAsked('symptoms', 'fever_days');
    await talk.says(text);
    t.is(talk.state?.facts.fever_days?.value, 3);
  });
}
