import test from 'ava';
import fc from 'fast-check';
import { baseOf, narrowed, withoutAccents } from '../../bot/words/letters.js';
import { folded } from '../../bot/words/taken-out.js';

const decomposed = (text: string) => text.normalize('NFKD').replace(/\p{Mn}/gu, '');
const letter = fc.oneof(
  fc.constantFrom(...'aàèÙßœøłİșţăñ’“…«°ªº½ 12.,?!\u0301ЙїЄдгسلءة中ﬁΣ😀'),
  fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(letter, { maxLength: 14 }).map((letters) => letters.join(''));

test('letters looked up are what decomposing the whole text leaves', (t) => {
  fc.assert(fc.property(text, (one) => withoutAccents(one) === decomposed(one)));
  t.is(withoutAccents('È più di un po’, così'), 'E piu di un po’, cosi');
});

test('a mark alone has no base, and a letter of another script keeps its own', (t) => {
  t.is(baseOf('\u0301'), '');
  t.is(baseOf('й'), 'и');
  t.is(baseOf('中'), '中');
});

test('a narrowed text is the same text', (t) => {
  fc.assert(fc.property(text, (one) => narrowed(one) === one));
  t.pass();
});

test('a folded text has its letters where the text has them', (t) => {
  t.is(folded('No, scusì’: Ò Ґ'), "no, scusi': o ґ");
  const single = '[àÈ’`xЙع中 .]';
  fc.assert(
    fc.property(fc.stringMatching(new RegExp(`^${single}{0,20}$`, 'u')), (one) => folded(one).length === one.normalize('NFC').length),
  );
});
