import test from 'ava';
import { endOf, together } from '../../nlu/long.js';

test('only a long message has an end of its own, and it begins with a word', (t) => {
  t.is(endOf('quando finisce la quarantena?'), null);
  const story = `mio figlio è stato a una festa, ${'poi siamo andati al mare, '.repeat(4)}e adesso quando finisce la quarantena?`;
  const end = endOf(story)!;
  t.true(story.endsWith(end));
  t.true(end.length <= story.length / 2);
  t.is(story[story.length - end.length - 1], ' ');
  t.true(endOf('parola '.repeat(1_000))!.length <= 400);
});

test('a text of one endless word is still read', (t) => {
  t.is(endOf('a'.repeat(200)), 'a'.repeat(100));
});

test('the end can turn the whole, and both together are surer than each', (t) => {
  const turned = together(Float64Array.of(0.45, 0.4, 0.15), Float64Array.of(0.05, 0.9, 0.05));
  t.true(turned[1]! > turned[0]!);
  const agreed = together(Float64Array.of(0.6, 0.2, 0.2), Float64Array.of(0.6, 0.2, 0.2));
  t.true(agreed[0]! > 0.6);
  t.true(Math.abs(agreed.reduce((sum, p) => sum + p, 0) - 1) < 1e-9);
});
