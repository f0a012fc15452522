// `accanto nlu why "TEXT"`: what in a message decided, in words: rules with their phrase and file, n-grams with their weights, the
// examples that it resembles, and the ranking.
import type { DangerSignsFile } from '../../config/danger-signs.js';
import { compileDangerSigns } from '../danger/compile.js';
import { EVIDENCE, type Evidence, evidenceOf } from '../danger/evidence.js';
import { startEncoder } from '../encoder.js';
import { asItLooks } from '../look-alikes.js';
import { best } from '../model/calibrate.js';
import { Classifier } from '../model/classifier.js';
import { hashExamples, type PlacedExample, readIntents, scanExamples } from '../model/examples.js';
import { readable, spelledFeatures } from '../model/features.js';
import { loadModel, type ModelFile } from '../model/file.js';
import { forEncoder } from '../model/vectors.js';
import { MODEL_FILE, openNlu } from '../open.js';
import type { Understanding } from '../understanding.js';
import { EXAMPLES_FOLDER, INTENTS_FILE } from './train.js';

export interface WhyCommand {
  readonly text: string;
  readonly now: Date;
  readonly output: NodeJS.WritableStream;
  readonly dangerSigns: DangerSignsFile;
  /** Where the rules stand, to be named. */
  readonly dangerSignsFile: string;
  readonly model?: string;
  /** Folders of a Region's own examples, where its model has learnt them. */
  readonly own?: readonly string[];
}

const REASONS = 12;
const DANGER_REASONS = 8;
const EXAMPLES = 6;
/** Weaker than this a feature decided nothing. */
const FAINT = 0.05;

/** @throws ModelError, EncoderError as openNlu does */
export async function runWhy({ text, now, output, dangerSigns, dangerSignsFile, model = MODEL_FILE, own = [] }: WhyCommand): Promise<void> {
  const file = loadModel(model);
  const nlu = await openNlu({ dangerSigns, encoder: 'worker', wait: true, model });
  try {
    const understood = await nlu.understand(text, { now });
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    const lines = [
      `language   ${understood.language}${understood.languageSure ? '' : ' (the text alone does not say)'}`,
      ...understood.dangerSigns.map(
        ({ name, rule, start, end }) => `danger     ${name}: "${text.slice(start, end)}" by ${rule ?? 'a rule'} in ${dangerSignsFile}`,
      ),
      ...understood.suspectedSigns.map(
        ({ name, rule, start, end }) => `to ask     ${name}: "${text.slice(start, end)}" by ${rule ?? 'a rule'}`,
      ),
      ...secondReader(text, understood, file),
      ...ruleWeights(evidenceOf(compileDangerSigns(dangerSigns)(asItLooks(text), understood.language)), understood, file),
      ...understood.entities.map(
        (entity) => `entity     ${entity.type} ${String(entity.value)}: "${text.slice(entity.start, entity.end)}"`,
      ),
      `decided    by ${understood.stage === 'encoder' ? 'n-grams, meaning and neighbours' : 'n-grams alone'}, the encoder being asked below ${percent(file.data.askBelow)}`,
      ...understood.ranking.map(({ name, confidence }) => `           ${percent(confidence).padStart(7)}  ${name}`),
      ...understood.also.map(
        ({ name, confidence, start, end }) => `also       ${name} ${percent(confidence)}: "${text.slice(start, end)}"`,
      ),
      ...(await reasonsOf(text, file, own)),
    ];
    output.write(`${lines.join('\n')}\n`);
  } finally {
    await nlu.close();
  }
}

/** What the rules say of the text as a whole, and how much the second reader makes of it. */
function ruleWeights(evidence: Evidence, { danger, stage }: Understanding, { data }: ModelFile): string[] {
  const opinion = stage === 'encoder' ? data.danger?.second?.together : data.danger?.alone;
  if (danger === null || !opinion) return [];
  return EVIDENCE.flatMap((name, k) => {
    const weight = opinion.rules[k]!;
    return evidence[k] ? [`           ${weight >= 0 ? '+' : '-'}${Math.abs(weight).toFixed(2)}  rules: ${name}`] : [];
  });
}

/** What the second reader of danger signs holds, and which n-grams speak for and against it. */
function secondReader(text: string, { danger, stage }: Understanding, { data }: ModelFile): string[] {
  if (danger === null) return [];
  const plain = readable(text);
  const spelled = spelledFeatures(plain);
  const reasons = new Classifier(data)
    .dangerReasons(plain)
    .filter(({ weight }) => Math.abs(weight) >= FAINT)
    .slice(0, DANGER_REASONS);
  return [
    `reader     a danger sign ${(danger * 100).toFixed(1)} % by ${stage === 'encoder' ? 'n-grams, meaning and neighbours' : 'n-grams alone'}; n-grams for (+) and against it (-)`,
    ...reasons.map(
      ({ hash, weight }) => `           ${weight >= 0 ? '+' : '-'}${Math.abs(weight).toFixed(2)}  ${spelled.get(hash) ?? '?'}`,
    ),
  ];
}

async function reasonsOf(text: string, file: ModelFile, own: readonly string[]): Promise<string[]> {
  const classifier = new Classifier(file.data);
  const plain = readable(text);
  const first = classifier.first(plain);
  const top = best(first);
  const runnerUp = best(first.map((value, c) => (c === top ? -1 : value)));
  const names = file.data.intents;
  const spelled = spelledFeatures(plain);
  const reasons = classifier
    .reasons(plain, top, runnerUp)
    .filter(({ weight }) => Math.abs(weight) >= FAINT)
    .slice(0, REASONS);
  return [
    `n-grams    for ${names[top]} (+) rather than ${names[runnerUp]} (-)`,
    ...reasons.map(
      ({ hash, weight }) => `           ${weight >= 0 ? '+' : '-'}${Math.abs(weight).toFixed(2)}  ${spelled.get(hash) ?? '?'}`,
    ),
    ...(await resemblances(plain, classifier, file, own)),
  ];
}

/** The nearest examples, where the model was trained on those that are there. */
async function resemblances(plain: string, classifier: Classifier, { header }: ModelFile, own: readonly string[]): Promise<string[]> {
  if (!classifier.shared || plain.trim() === '') return [];
  const { examples } = scanExamples([EXAMPLES_FOLDER, ...own], readIntents(INTENTS_FILE));
  if (hashExamples(examples) !== header.examplesHash) {
    return ['resembles  not known: the examples have changed since the model was trained'];
  }
  const encoder = startEncoder({ deadline: null });
  try {
    const { vector } = (await encoder.encode(forEncoder(plain)))!;
    const { values, scale } = classifier.neighbours().similarities(vector);
    const order = [...values.keys()]
      .slice(0, examples.length)
      .sort((a, b) => values[b]! - values[a]!)
      .slice(0, EXAMPLES);
    return ['resembles', ...order.map((i) => resemblance(examples[i]!, values[i]! * scale))];
  } finally {
    await encoder.close();
  }
}

function resemblance({ text, intent, place }: PlacedExample, cosine: number): string {
  return `           ${cosine.toFixed(2)}  ${intent}: "${text}" (${place})`;
}
