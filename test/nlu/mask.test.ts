// What nobody should send never reaches the store; what is needed stays readable.
import test from 'ava';
import fc from 'fast-check';
import { maskCodes } from '../../nlu/mask.js';

const HIDDEN = [
  'RSSMRA85T10A562S',
  '80380000100123456789',
  'CUN-AB1234C567',
  'il codice OTP è JR6XK1QL29',
  '4111 1111 1111 1111',
  'RSS MRA 85T10 A562S',
  'rssmra 85t10a562s',
  '8038 0000 3001 2345 6789',
  'il mio cun è ABC1234567',
  'CUN = ABC-1234-567',
  '4111.1111.1111.1111',
  '3782 822463 10005',
];
for (const text of HIDDEN)
  test(`"${text}" is masked, its length kept`, (t) => {
    const masked = maskCodes(text);
    t.is(masked.length, text.length);
    t.regex(masked, /•{8,}|•{4}.*•{4}/);
  });

for (const text of [
  'il mio numero è tre quattro sette uno due tre quattro cinque',
  '347 1234567',
  '+39 06 12345678',
  'ho 38,5 dal 12/11/2026',
  'la mia temperatura è alta',
  'il CUN funzionerà?',
  '338 1234567 o 06 12345678',
  'sono positivo',
]) {
  test(`"${text}" stays`, (t) => t.is(maskCodes(text), text));
}

test('any text keeps its length', (t) => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => maskCodes(text).length === text.length));
  t.pass();
});
