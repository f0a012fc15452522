// Short messages come again and again: what the rules have said of them once is said again, and of nothing else.
import test from 'ava';
import { Remembered } from '../../nlu/cache.js';
import { RuleReader, type Rules } from '../../nlu/rules.js';

/** Rules that count how often they are asked, and answer with what they were asked. */
function counting() {
  const asked: string[] = [];
  const note = (...words: readonly string[]) => {
    asked.push(words.join(' '));
  };
  const rules: Rules = {
    language(text, previous = 'none') {
      note('language', previous, text);
      return { language: previous, sure: false };
    },
    danger(text, language = 'none') {
      note('danger', language, text);
      return { signs: text.includes('respiro') ? [{ name: 'breathing', start: 0, end: text.length }] : [], dismissals: [] };
    },
    entities(_text, _language, now) {
      return [{ type: 'date', value: now.toISOString(), start: 0, end: 1 }];
    },
  };
  return { asked, reader: new RuleReader(rules) };
}

const NOON = new Date('2026-11-26T12:00:00Z');

test('reads a short answer once an hour', (t) => {
  const { asked, reader } = counting();
  const first = reader.read('non respiro', 'it', NOON);
  t.is(reader.read('non respiro', 'it', new Date(NOON.getTime() + 59 * 60_000)), first);
  t.is(asked.length, 2);
  t.is(first.danger.signs[0]?.name, 'breathing');
});

test('reads it anew in another hour, another language, or with a letter more', (t) => {
  const { reader } = counting();
  const first = reader.read('ieri', 'it', NOON);
  const later = new Date(NOON.getTime() + 60 * 60_000);
  t.deepEqual(reader.read('ieri', 'it', later).entities, [{ type: 'date', value: later.toISOString(), start: 0, end: 1 }]);
  t.is(reader.read('ieri', 'de', NOON).language, 'de');
  t.is(reader.read('ieri respiro', 'it', NOON).danger.signs.length, 1);
  t.is(reader.read('ieri', 'it', NOON), first);
});

test('looks for danger signs in joined messages by text and language', (t) => {
  const { asked, reader } = counting();
  t.is(reader.danger('no non respiro').signs.length, 1);
  t.is(reader.danger('no non respiro').signs.length, 1);
  t.is(reader.danger('no non respiro', 'it').signs.length, 1);
  t.is(reader.danger('no sì').signs.length, 0);
  t.deepEqual(asked, ['danger none no non respiro', 'danger it no non respiro', 'danger none no sì']);
});

test('reads a long message every time', (t) => {
  const { asked, reader } = counting();
  const long = 'ho la febbre da tre giorni e da stamattina respiro male';
  reader.read(long, 'it', NOON);
  reader.read(long, 'it', NOON);
  reader.danger(long);
  reader.danger(long);
  t.is(asked.length, 6);
});

test('remembers so many texts, and forgets the oldest', (t) => {
  const remembered = new Remembered<number>(2);
  let made = 0;
  const of = (text: string) => remembered.of(text, () => ++made);
  t.deepEqual([of('a'), of('b'), of('a'), of('c'), of('b'), of('a')], [1, 2, 1, 3, 2, 4]);
});
