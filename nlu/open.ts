// The front door of understanding: text in, Understanding out. Order: language, danger signs by rule (before and without the
// model), intent and the second reading of danger (n-grams; the encoder where they are unsure), entities.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DangerSignsFile } from '../config/danger-signs.js';
import { isBrief } from './danger/brief.js';
import { decideDanger } from './danger/decide.js';
import { weighed } from './danger/explained.js';
import { isAside } from './doubt.js';
import { type Encoder, startEncoder } from './encoder.js';
import { MessageReader } from './intents.js';
import { asItLooks } from './look-alikes.js';
import { Classifier } from './model/classifier.js';
import { loadModel } from './model/file.js';
import { compileRules, RuleReader } from './rules.js';
import type { Nlu, Understanding, UnderstandOptions } from './understanding.js';

/** The shipped model. */
export const MODEL_FILE = fileURLToPath(new URL('../../nlu/model/accanto.model', import.meta.url));
/** Where a Region's own model is written that knows its own examples as well. */
export function ownModelFile(dataFolder: string): string {
  return join(dataFolder, 'nlu', 'accanto.model');
}

/** The Region's own model where it has trained one, otherwise the shipped one. */
export function modelFor(dataFolder: string): string {
  const own = ownModelFile(dataFolder);
  return existsSync(own) ? own : MODEL_FILE;
}

/** Milliseconds after which the first stage's answer stands. */
const DEADLINE = 300;

export interface OpenNluOptions {
  readonly dangerSigns: DangerSignsFile;
  /** `off`: the first stage alone, 240 MB less. */
  readonly encoder: 'worker' | 'off';
  /** Wait for the encoder however long it takes, as tools do; otherwise it has 300 ms and none before it is loaded. */
  readonly wait: boolean;
  /** Another model than the shipped one. */
  readonly model?: string;
}

/**
 * Ready at once, without the encoder; with `wait`, when the encoder is.
 * @throws ModelError where the model is missing, damaged or newer; EncoderError where `wait` is in vain
 */
export async function openNlu({ dangerSigns, encoder, wait, model = MODEL_FILE }: OpenNluOptions): Promise<Nlu> {
  const { data, hash } = loadModel(model);
  const rules = new RuleReader(compileRules(dangerSigns));
  const classifier = new Classifier(data);
  const neighbours = classifier.shared;
  const started: Encoder | null = encoder === 'worker' ? startEncoder({ deadline: wait ? null : DEADLINE, neighbours }) : null;
  if (wait) await started?.ready;
  const reader = new MessageReader(classifier, started);

  return {
    modelHash: hash,
    dangerSigns: (text, language) => rules.danger(asItLooks(text), language).signs,
    async understand(written: string, { now, language: previous }: UnderstandOptions): Promise<Understanding> {
      const text = asItLooks(written);
      const { language, sure, danger: heard, entities } = rules.read(text, previous, now);
      const { signs } = heard;
      const { danger: read, ...part } = await reader.read(text, heard, (passage) => rules.danger(passage, language));
      const danger = read && weighed(text, read, signs, entities);
      const manner = { aside: isAside(part.intent), brief: isBrief(text) };
      const verdict = decideDanger(signs, danger, part.stage, () => reader.whereDanger(text), manner);
      return { text: written, language, languageSure: sure, ...part, entities, ...verdict, danger: danger?.any ?? null };
    },
    async close() {
      await started?.close();
    },
  };
}
