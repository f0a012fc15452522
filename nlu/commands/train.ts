// `accanto nlu train`: the examples become the model.
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DangerSignsFile } from '../../config/danger-signs.js';
import { compileDangerSigns } from '../danger/compile.js';
import { type Evidence, evidenceOf } from '../danger/evidence.js';
import { type DangerExample, hashDangerExamples, readDangerExamples } from '../danger/examples.js';
import { withCalmPassages } from '../danger/story.js';
import { type DangerTrained, trainDanger, type Wanted } from '../danger/train.js';
import { type Encoder, startEncoder } from '../encoder.js';
import { asItLooks } from '../look-alikes.js';
import { Classifier, type ModelData } from '../model/classifier.js';
import { hashExamples, readExamples, readIntents } from '../model/examples.js';
import { packModel } from '../model/file.js';
import { type Trained, train } from '../model/train.js';
import { vectorsOf } from '../model/vectors.js';
import { MODEL_FILE } from '../open.js';
import { auroc } from './measures.js';
import { type Progress, progressOn } from './progress.js';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
export const EXAMPLES_FOLDER = at('nlu/examples');
export const DANGER_EXAMPLES_FOLDER = at('nlu/danger/examples');
export const INTENTS_FILE = at('nlu/intents.yml');
export const CACHE_FOLDER = at('.cache/nlu');

export interface TrainCommand {
  readonly output: NodeJS.WritableStream;
  /** What the rules say of each message is learnt with it. */
  readonly dangerSigns: DangerSignsFile;
  /** Defaults to the shipped examples and the shipped model. */
  readonly examples?: string;
  readonly model?: string;
  /** Messages with and without danger signs; defaults to the shipped ones. */
  readonly danger?: string;
  /** Folders of a Region's own examples, learnt in addition. */
  readonly own?: readonly string[];
  readonly cache?: string;
  /** Trains the first stage alone: quick, for trying things. */
  readonly withoutEncoder?: boolean;
}

/** The folders called `examples` within a content folder: a Region's own messages, as `<language>/<intent>.txt`. */
export function ownExamples(contentFolder: string): string[] {
  if (!existsSync(contentFolder)) return [];
  return readdirSync(contentFolder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory() && entry.name === 'examples')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Trains both stages, calibrates them on held-out folds and writes the model file. The same examples give the same bytes.
 * @throws ExamplesError with every mistake of the examples
 */
export async function runTrain(command: TrainCommand): Promise<void> {
  const {
    output,
    dangerSigns,
    examples: folder = EXAMPLES_FOLDER,
    danger: dangerFolder = DANGER_EXAMPLES_FOLDER,
    model = MODEL_FILE,
  } = command;
  const { own = [], cache = CACHE_FOLDER, withoutEncoder = false } = command;
  const began = performance.now();
  const intents = readIntents(INTENTS_FILE);
  const examples = readExamples(folder, intents, own);
  const told = readDangerExamples(dangerFolder);
  const danger = withCalmPassages(told);
  const progress = progressOn(output);
  const texts = examples.map(({ text }) => text);
  const dangerTexts = danger.map(({ text }) => text);
  const vectors = withoutEncoder ? null : await encodeAll([...texts, ...dangerTexts], cache, progress);
  const meant = vectors && { examples: vectors.slice(texts.length), everyday: vectors.slice(0, texts.length) };
  const trained = train(examples, { vectors: meant?.everyday ?? null, alsoCounted: dangerTexts, onProgress: progress('Learning') });
  // The Region's own come after the shipped ones: danger is learnt without them.
  const shipped = own.length === 0 ? examples : readExamples(folder, intents);
  const reader = trainDanger({
    ...{ examples: danger, everyday: shipped, vocabulary: trained.data.vocabulary, intents: trained.data.intents },
    evidence: { examples: evidenceIn(dangerSigns, danger), everyday: evidenceIn(dangerSigns, shipped) },
    wanted: { examples: wantedBy(trained.data, dangerTexts, meant?.examples ?? null), everyday: trained.heldOut },
    meaning: meant && trained.data.second && { ...meant, metric: trained.data.second.metric },
  });
  const data = { ...trained.data, danger: reader.data };
  const bytes = packModel(data, hashExamples(examples), trained.figures, hashDangerExamples(told));
  // A Region's own is written into its data folder, which may begin with it.
  mkdirSync(dirname(model), { recursive: true, mode: 0o700 });
  // Written beside and moved, so that nobody ever loads half a model.
  writeFileSync(`${model}.new`, bytes);
  renameSync(`${model}.new`, model);
  output.write(
    `${report(trained, examples)}\n${dangerReport(reader, danger)}\n${model}: ${(bytes.length / 1e6).toFixed(1)} MB in ${seconds(began)} s\n`,
  );
}

/** Vectors of texts; the encoder is started only if the cache lacks one. */
export async function encodeAll(texts: readonly string[], cache: string, progress: Progress): Promise<Float32Array[]> {
  let started: Encoder | undefined;
  const encoder = () => {
    started ??= startEncoder({ deadline: null });
    return started;
  };
  try {
    return await vectorsOf(texts, encoder, cache, progress('Encoding'));
  } finally {
    await started?.close();
  }
}

function report({ figures, predictions }: Trained, examples: readonly { intent: string; language: string }[]): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const lines = [
    `n-grams alone: ${percent(figures.ngrams.accuracy)} on held-out folds, calibration error ${percent(figures.ngrams.calibrationError)}`,
  ];
  if (figures.both && figures.together) {
    lines.push(`with the encoder: ${percent(figures.both.accuracy)}, calibration error ${percent(figures.both.calibrationError)}`);
    lines.push(
      `as they serve: ${percent(figures.together.accuracy)}, calibration error ${percent(figures.together.calibrationError)}, the encoder asked for ${percent(figures.together.asked)}`,
    );
  }
  for (const language of [...new Set(examples.map((example) => example.language))]) {
    const here = [...examples.keys()].filter((i) => examples[i]!.language === language);
    const right = here.filter((i) => predictions[i]!.intent === examples[i]!.intent).length;
    const asked = here.filter((i) => predictions[i]!.asked).length;
    lines.push(`  ${language}: ${percent(right / here.length)} of ${here.length}, asked for ${percent(asked / here.length)}`);
  }
  return lines.join('\n');
}

/** What the model of intents, which has learnt none of them, takes the danger examples for. */
function wantedBy(data: ModelData, texts: readonly string[], vectors: readonly Float32Array[] | null): Wanted {
  const classifier = new Classifier(data);
  return {
    first: texts.map((text) => classifier.first(text)),
    second: vectors && texts.map((text, i) => classifier.second(text, vectors[i]!)),
  };
}

/** What the rules say of texts whose language is known. */
function evidenceIn(dangerSigns: DangerSignsFile, texts: readonly { readonly text: string; readonly language: string }[]): Evidence[] {
  const hear = compileDangerSigns(dangerSigns);
  return texts.map(({ text, language }) => evidenceOf(hear(asItLooks(text), language)));
}

/** How far the second reader tells danger from what sounds like it, on examples that it had not learnt. */
function dangerReport({ heldOut }: DangerTrained, examples: readonly DangerExample[]): string {
  const figure = (readings: readonly { readonly any: number }[]) => {
    const part = (danger: boolean) => readings.filter((_, i) => examples[i]!.signs.length > 0 === danger).map(({ any }) => any);
    return auroc(part(true), part(false)).toFixed(3);
  };
  const both = heldOut.both ? `, with the encoder ${figure(heldOut.both)}` : '';
  return `danger signs, ${examples.length} messages: area under the curve ${figure(heldOut.ngrams)} by n-grams${both}`;
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1_000).toFixed(0);
}
