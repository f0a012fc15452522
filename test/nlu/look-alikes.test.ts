import test from 'ava';
import { asItLooks } from '../../nlu/look-alikes.js';

test('letters of another alphabet inside a Latin word are read as what they look like', (t) => {
  t.is(asItLooks('nοn rеѕpirο bеne'), 'non respiro bene');
  t.is(asItLooks('НO LA FEВBRE'), 'HO LA FEBBRE');
});

test('words of another alphabet stay as they are', (t) => {
  for (const text of ['не можу дихати', 'δεν αναπνέω', 'у мене COVIDом заражені', 'voglio parlare in русский']) t.is(asItLooks(text), text);
});

test('lengths are kept, so that places in the text stay true', (t) => {
  for (const text of ['rеѕpirο 👍 bеne', 'е\u0301 vero cоsì', '\ud800еa']) t.is(asItLooks(text).length, text.length);
});
