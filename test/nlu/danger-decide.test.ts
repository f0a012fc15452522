// Two readers, one verdict: no finding of a rule is ever dropped, whatever the second reader thinks.
import test from 'ava';
import { isBrief } from '../../nlu/danger/brief.js';
import { decideDanger, isInDoubt, READER } from '../../nlu/danger/decide.js';
import { weighed } from '../../nlu/danger/explained.js';
import { CONFIRMED, CONFIRMED_BRIEF, isAside, NAMED, SUSPECTED, SUSPECTED_ASIDE } from '../../nlu/doubt.js';
import { DANGER_SIGNS, type DangerSign, type Entity } from '../../nlu/understanding.js';

const PLACE = { start: 3, end: 9 };
const rule: DangerSign = { name: 'breathing', start: 0, end: 5, rule: 'breathing.it: non respir*' };
const number: DangerSign = { name: 'low_oxygen', start: 0, end: 5, rule: 'low_oxygen: spo2 <= 92' };
const reading = (any: number, kind = 'breathing') => ({
  any,
  kinds: Float64Array.from(DANGER_SIGNS, (name) => (name === kind ? 0.9 : 0.1 / (DANGER_SIGNS.length - 1))),
});
const names = (signs: readonly DangerSign[]) => signs.map(({ name }) => name);

test('what a rule found is a danger sign or asked about, at every probability and stage', (t) => {
  for (const stage of ['ngrams', 'encoder'] as const) {
    for (const ruled of [[rule], [number], [rule, number]]) {
      for (let any = 0; any <= 1; any += 0.005) {
        const { dangerSigns, suspectedSigns } = decideDanger(ruled, reading(any, 'stroke'), stage, () => PLACE);
        for (const sign of ruled) t.true(dangerSigns.includes(sign) !== suspectedSigns.includes(sign), `${stage} ${any}`);
      }
    }
  }
});

test('what a rule found in few words is asked about only where the reader sees nothing at all', (t) => {
  for (const stage of ['ngrams', 'encoder'] as const) {
    const at = (any: number, brief: boolean) => names(decideDanger([rule], reading(any), stage, () => PLACE, { brief }).dangerSigns);
    t.deepEqual(at(CONFIRMED_BRIEF, true), ['breathing']);
    t.deepEqual(at(CONFIRMED_BRIEF - 0.001, true), []);
    t.deepEqual(at(CONFIRMED_BRIEF, false), []);
  }
});

test('nine words are few, and two signs of Chinese are one', (t) => {
  t.true(isBrief(''));
  t.true(isBrief('mio padre è svenuto, non risponde e non respira'));
  t.false(isBrief('mio padre è svenuto ieri mattina in cucina ma adesso sta bene'));
  t.true(isBrief('我爸昏迷了叫不醒'));
  t.false(isBrief('我爸昨天早上在厨房里昏倒了一次不过现在已经完全好了'));
});

test('without a reading the rules decide alone', (t) => {
  t.deepEqual(
    decideDanger([rule], null, 'ngrams', () => PLACE),
    { dangerSigns: [rule], suspectedSigns: [] },
  );
  t.deepEqual(
    decideDanger([], null, 'ngrams', () => PLACE),
    { dangerSigns: [], suspectedSigns: [] },
  );
});

test('what no rule found is named, asked about or left by how likely it is, where it is said', (t) => {
  for (const stage of ['ngrams', 'encoder'] as const) {
    const at = (any: number) => decideDanger([], reading(any, 'stroke'), stage, () => PLACE);
    t.deepEqual(at(NAMED[stage]).dangerSigns, [{ name: 'stroke', ...PLACE, rule: READER }]);
    t.deepEqual(names(at(NAMED[stage] - 0.01).dangerSigns), []);
    t.deepEqual(names(at(SUSPECTED[stage]).suspectedSigns), ['stroke']);
    t.deepEqual(names(at(SUSPECTED[stage] - 0.01).suspectedSigns), []);
  }
});

test('what is plainly about something else is asked about less readily, and named and confirmed as ever', (t) => {
  for (const stage of ['ngrams', 'encoder'] as const) {
    const at = (any: number, ruled: DangerSign[] = []) => decideDanger(ruled, reading(any, 'stroke'), stage, () => PLACE, { aside: true });
    t.deepEqual(names(at(SUSPECTED_ASIDE - 0.01).suspectedSigns), []);
    t.deepEqual(names(at(SUSPECTED_ASIDE).suspectedSigns), ['stroke']);
    t.deepEqual(names(at(NAMED[stage]).dangerSigns), ['stroke']);
    t.deepEqual(names(at(0.001, [rule]).suspectedSigns), ['breathing']);
    t.deepEqual(names(at(CONFIRMED[stage], [rule]).dangerSigns), ['breathing']);
  }
  t.true(isAside({ name: 'privacy.erase', confidence: 0.9 }));
  t.false(isAside({ name: 'privacy.erase', confidence: 0.4 }));
  for (const name of ['symptoms.report', 'out_of_scope', 'goodbye', 'thank', 'handoff.operator', 'deny']) {
    t.false(isAside({ name, confidence: 0.99 }), name);
  }
});

test('a kind that the rules overlooked stands beside theirs', (t) => {
  t.deepEqual(names(decideDanger([rule], reading(0.99, 'stroke'), 'encoder', () => PLACE).dangerSigns), ['breathing', 'stroke']);
  t.deepEqual(names(decideDanger([rule], reading(0.99), 'encoder', () => PLACE).dangerSigns), ['breathing']);
});

test('a kind beside theirs needs a reader that is sure, or rules whose kind is none to it', (t) => {
  const shares = (any: number, given: { readonly [name: string]: number }) => ({
    any,
    kinds: Float64Array.from(DANGER_SIGNS, (name) => given[name] ?? 0.001),
  });
  const at = (any: number, breathing: number) =>
    names(decideDanger([rule], shares(any, { breathing, sepsis: 0.8 }), 'encoder', () => PLACE).dangerSigns);
  t.deepEqual(at(0.41, 0.03), ['breathing']);
  t.deepEqual(at(0.7, 0.1), ['breathing']);
  t.deepEqual(at(0.7, 0.01), ['breathing', 'sepsis']);
  t.deepEqual(at(0.95, 0.1), ['breathing', 'sepsis']);
});

test('of several kinds of the rules those that a sure reader holds impossible are doubted, never a wish to die or a number', (t) => {
  const violence: DangerSign = { name: 'violence', start: 0, end: 5, rule: 'violence.es: hombre viola' };
  const wish: DangerSign = { name: 'self_harm', start: 0, end: 5, rule: 'self_harm.it: morire' };
  const sure = (any: number) => ({ any, kinds: Float64Array.from(DANGER_SIGNS, (name) => (name === 'breathing' ? 0.99 : 0.0001)) });
  const at = (any: number) => decideDanger([rule, violence, wish, number], sure(any), 'encoder', () => PLACE);
  t.deepEqual(names(at(0.95).dangerSigns), ['breathing', 'self_harm', 'low_oxygen']);
  t.deepEqual(at(0.95).suspectedSigns, [violence]);
  t.deepEqual(at(0.8).suspectedSigns, []);
});

test('the encoder is asked about whatever the readers see differently', (t) => {
  t.true(isInDoubt(CONFIRMED.encoder / 2, true));
  t.true(isInDoubt(0.999, false));
  t.false(isInDoubt(0.999, true));
  t.false(isInDoubt(0.001, false));
});

test('what the message itself explains takes the reader that kind, and nothing else', (t) => {
  const spo2 = (value: number): Entity => ({ type: 'spo2', value, ...PLACE });
  const breath = (onEffort: boolean): Entity => ({
    ...{ type: 'symptom', value: 'dyspnoea', negated: false, past: false, subject: 'self', ...PLACE },
    ...(onEffort && { onEffort }),
  });
  const any = (kind: string, entities: readonly Entity[], ruled: DangerSign[] = [], text = '') =>
    weighed(text, reading(0.9, kind), ruled, entities).any;
  t.true(any('low_oxygen', [], [], '39 e non scende') < 0.1);
  for (const told of ['ha poco ossigeno', 'è passato da 95 a 87', 'segna ottantacinque', '手指夹子显示八十五'])
    t.is(any('low_oxygen', [], [], told), 0.9, told);
  t.is(any('low_oxygen', [spo2(94)]), 0.9);
  t.true(any('low_oxygen', [spo2(98)]) < 0.1);
  t.is(any('low_oxygen', [spo2(98), spo2(89)]), 0.9);
  t.is(any('low_oxygen', [spo2(98)], [number]), 0.9);
  t.true(any('stroke', [spo2(98)]) > 0.8);
  t.true(any('breathing', [breath(true)]) < 0.1);
  t.is(any('breathing', [breath(true), breath(false)]), 0.9);
  const fever = (value: number): Entity[] => [{ type: 'temperature', value, ...PLACE }];
  t.true(any('sepsis', fever(38.5), [], 'I have a fever of 38.5 since yesterday') < 0.1);
  t.true(any('sepsis', fever(39), [], 'ho la febbre a 39 da ieri') < 0.1);
  t.is(any('sepsis', fever(40.5), [], 'ho la febbre a 40.5 da ieri'), 0.9);
  t.is(any('sepsis', fever(39), [], 'ho la febbre a 39 da ieri e non faccio pipì'), 0.9);
  t.true(any('infant', fever(39), [], 'ho la febbre a 39 da ieri') > 0.8);
  const child = (months: number): Entity[] => [
    { type: 'age', value: months / 12, start: 4, end: 10 },
    { type: 'temperature', value: 38.5, start: 14, end: 18 },
  ];
  t.true(any('infant', child(8), [], 'mia 8 mesi ha 38,5') < 0.1);
  t.is(any('infant', child(2), [], 'mia 2 mesi ha 38,5'), 0.9);
  t.is(any('infant', child(8), [], 'mia 8 mesi ha 38,5 e da ieri la vedo tanto strana'), 0.9);
  t.true(any('stroke', child(8), [], 'mia 8 mesi ha 38,5') > 0.8);
  t.true(any('pregnancy', [], [], 'Sono incinta di 30 settimane') < 0.1);
  t.true(any('pregnancy', [], [], 'I am 30 weeks pregnant') < 0.1);
  t.is(any('pregnancy', [], [], 'incinta di 30 settimane, perdo acqua'), 0.9);
  const newborn: Entity[] = [{ type: 'age', value: 1 / 12, start: 14, end: 21 }];
  t.true(any('infant', newborn, [], 'ho un bimbo di 1 mese') < 0.1);
  t.is(any('infant', newborn, [], 'ho un bimbo di 1 mese che da stanotte piange in modo strano'), 0.9);
});
