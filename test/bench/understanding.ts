// What it takes to understand a message: rules, entities and n-grams alone on the thread that serves; and with the encoder, bursts of
// messages that arrive together. Free texts are those of the development set, each read once, so that no cache answers for the model.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nlu } from '../../nlu/understanding.js';
import { shippedNlu } from '../nlu/model-nlu.js';
import { SHORT } from './mix.js';

export interface UnderstandingResult {
  /** Microseconds of the serving thread for a free text: language, danger signs, entities and intent. */
  readonly freeTextUs: { readonly median: number; readonly mean: number; readonly p99: number };
  /** The same for a message of the mix. */
  readonly mixUs: { readonly median: number; readonly mean: number };
  /** Milliseconds until a message of a burst is understood, with the encoder. */
  readonly burstMs: { readonly size: number; readonly bursts: number; readonly median: number; readonly p99: number };
  /** Per cent of free texts that asked the encoder. */
  readonly askedOfFreeText: number;
}

const BURST = 20;
/** Three of five messages are quick replies and short answers. */
const FREE_OF_FIVE = 2;
const WARM = 300;
const now = new Date('2026-11-26T10:00:00+01:00');

export async function measureUnderstanding(): Promise<UnderstandingResult> {
  const free = ['it-1', 'it-2', 'other', 'it-3', 'other-3'].flatMap(textsOf);
  const [warm, measured] = [free.slice(0, WARM), free.slice(WARM)];
  const alone = await measureAlone(warm, measured);
  const together = await measureBursts(warm, measured);
  return { ...alone, ...together };
}

async function measureAlone(warm: readonly string[], free: readonly string[]): Promise<Pick<UnderstandingResult, 'freeTextUs' | 'mixUs'>> {
  const nlu = await shippedNlu('off');
  for (const text of warm) await nlu.understand(text, { now });
  const freeUs: number[] = [];
  for (const text of free) freeUs.push((await timed(nlu, text)) * 1000);
  await nlu.close();
  // Another instance: what was read a moment ago would be remembered.
  const again = await shippedNlu('off');
  for (const text of warm) await again.understand(text, { now });
  const mixUs: number[] = [];
  for (const text of mixOf(free)) mixUs.push((await timed(again, text)) * 1000);
  await again.close();
  return {
    freeTextUs: { median: at(freeUs, 0.5), mean: mean(freeUs), p99: at(freeUs, 0.99) },
    mixUs: { median: at(mixUs, 0.5), mean: mean(mixUs) },
  };
}

async function measureBursts(
  warm: readonly string[],
  free: readonly string[],
): Promise<Pick<UnderstandingResult, 'burstMs' | 'askedOfFreeText'>> {
  const nlu = await shippedNlu('worker');
  for (const text of warm) await nlu.understand(text, { now });
  const mix = mixOf(free);
  const tookMs: number[] = [];
  const bursts = Math.floor(mix.length / BURST);
  for (let b = 0; b < bursts; b++) {
    const burst = mix.slice(b * BURST, (b + 1) * BURST);
    tookMs.push(...(await Promise.all(burst.map((text) => timed(nlu, text)))));
  }
  // What is remembered keeps the stage that it was read with.
  const stages = await Promise.all(free.map(async (text) => (await nlu.understand(text, { now })).stage));
  await nlu.close();
  const asked = stages.filter((stage) => stage === 'encoder').length;
  return {
    burstMs: { size: BURST, bursts, median: at(tookMs, 0.5), p99: at(tookMs, 0.99) },
    askedOfFreeText: round((100 * asked) / free.length),
  };
}

async function timed(nlu: Nlu, text: string): Promise<number> {
  const began = performance.now();
  await nlu.understand(text, { now });
  return performance.now() - began;
}

/** Free texts with short ones between them, as people send them. */
function mixOf(free: readonly string[]): string[] {
  const each = (5 - FREE_OF_FIVE) / FREE_OF_FIVE;
  const mix: string[] = [];
  for (const [i, text] of free.entries()) {
    mix.push(text);
    while (mix.length < Math.round((i + 1) * (1 + each))) mix.push(SHORT[(mix.length * 7) % SHORT.length] ?? 'ok');
  }
  return mix;
}

function textsOf(set: string): string[] {
  const file = fileURLToPath(new URL(`../../../test/nlu/development/${set}.jsonl`, import.meta.url));
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

const round = (value: number) => Number(value.toFixed(1));
const mean = (values: readonly number[]) => round(values.reduce((sum, value) => sum + value, 0) / values.length);
const at = (values: readonly number[], share: number) =>
  round(values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN);
