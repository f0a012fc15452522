// A mobile number is written as at home: which country it is of, the language tells.
import test from 'ava';
import { readPhones } from '../../nlu/entities/phones.js';

for (const [language, text, value] of [
  ['it', 'chiamatemi al 347 1234567', '+393471234567'],
  ['it', 'il fisso è 06 12345678', '+390612345678'],
  ['fr', 'rappelez moi au 07 81 22 33 44', '+33781223344'],
  ['fr', 'je suis au 347 1234567', '+393471234567'],
  ['de', 'bitte um Rückruf 0170 1234567', '+491701234567'],
  ['es', 'llamadme al 612345678 por favor', '+34612345678'],
  ['ro', '0747 123 456', '+40747123456'],
  ['uk', 'передзвоніть мені 0671234567', '+380671234567'],
  ['en', 'my number is 07911 123456', '+447911123456'],
  ['zh', '我的号码是138 1234 5678', '+8613812345678'],
  ['en', '+39 347 1234567', '+393471234567'],
] as const)
  test(`${language}: ${text}`, (t) => {
    t.is(readPhones(text, language)[0]?.value, value);
  });
