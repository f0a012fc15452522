// Saying texts: the own language, Italian and English together where it lacks, numbers only while their check is recent.
import test from 'ava';
import type { RegionContent } from '../../config/content.js';
import { loadContent } from '../../config/load.js';
import { lacks, mayShow, say, sayAnswer } from '../../config/text.js';
import { SHIPPED, TODAY } from './folder.js';

const text = { it: 'Ciao {name}.', en: 'Hello {name}.' };
const demo = (await loadContent(SHIPPED, TODAY)).content?.regions.get('demo') as RegionContent;

test('a text comes in the language that was asked for, with what is filled in', (t) => {
  t.deepEqual(say(text, 'en', { name: 'Ada' }), { text: 'Hello Ada.', language: 'en' });
  t.deepEqual(say(text, 'en-GB', { name: 'Ada' }), { text: 'Hello Ada.', language: 'en' });
});

test('a language that lacks gets Italian and English together', (t) => {
  t.deepEqual(say(text, 'ar', { name: 'Ada' }), { text: 'Ciao Ada.\n\nHello Ada.', language: 'it' });
  t.true(lacks(text, 'ar'));
  t.is(say({ it: 'Solo.' }, 'xx').text, 'Solo.');
});

test('an empty value leaves no gap before the full stop', (t) => {
  t.is(say({ it: 'Ti richiamiamo {when}.' }, 'it', { when: '' }).text, 'Ti richiamiamo.');
});

test('a name that begins a sentence is written with a capital there, and nowhere else', (t) => {
  const text = { en: '{who} keeps it. It is kept by {who}.', it: '' };
  t.is(say(text, 'en', { who: 'the Region' }).text, 'The Region keeps it. It is kept by the Region.');
});

test('what has no value stays visible, and a value is never filled in twice', (t) => {
  t.is(say({ it: '{a} {b}' }, 'it', { a: '{b}' }).text, '{b} {b}');
});

test('an answer names the numbers of the Region and its rule set with the date', (t) => {
  const contacts = demo.answers.find(({ id }) => id === 'info.contacts')!;
  t.regex(sayAnswer(contacts, demo, 'de', TODAY).text, /112.*800 000 000.*116117/s);
  const rules = demo.answers.find(({ id }) => id === 'quarantine.rules')!;
  t.regex(sayAnswer(rules, demo, 'it', TODAY).text, /circolare 25613.*IT-2023-08-11, 11 agosto 2023/);
  for (const answer of demo.answers)
    for (const language of ['it', 'en', 'de', 'fr', 'zh']) t.notRegex(sayAnswer(answer, demo, language, TODAY).text, /[{}]/);
});

test('a number of the Region whose check is old is not shown; a national one always is', (t) => {
  const own = demo.region.numbers.find(({ id }) => id === 'asl')!;
  const national = demo.region.numbers.find(({ id }) => id === '1522')!;
  const later = new Date('2027-12-01T00:00:00Z');
  t.true(mayShow(own, 180, TODAY));
  t.false(mayShow(own, 180, later));
  t.true(mayShow(national, 180, later));
  const answer = demo.answers.find(({ id }) => id === 'tracing.unreached')!;
  t.notRegex(sayAnswer(answer, demo, 'it', later).text, /800 000/);
});
