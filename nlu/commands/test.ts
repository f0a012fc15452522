// `accanto nlu test --data FILE`: how well the shipped model understands labelled messages.
import type { DangerSignsFile } from '../../config/danger-signs.js';
import { openNlu } from '../open.js';
import type { Nlu } from '../understanding.js';
import { type Labelled, readLabelled } from './labelled.js';
import { type Evaluation, evaluate, type Judged } from './measures.js';

export interface TestCommand {
  /** JSON lines `{"text","intent"}`. */
  readonly file: string;
  readonly output: NodeJS.WritableStream;
  readonly dangerSigns: DangerSignsFile;
  /** One JSON object instead of tables. */
  readonly json?: boolean;
  /** `off` judges the first stage alone. */
  readonly encoder?: 'worker' | 'off';
}

const TOGETHER = 8;
const CONFUSIONS_SHOWN = 20;

/** @throws DataError where the file cannot be used */
export async function runTest({ file, output, dangerSigns, json = false, encoder = 'worker' }: TestCommand): Promise<void> {
  const messages = readLabelled(file);
  const nlu = await openNlu({ dangerSigns, encoder, wait: true });
  try {
    const { judged, asked } = await judge(messages, nlu);
    const evaluation = evaluate(judged);
    output.write(json ? `${JSON.stringify({ ...evaluation, asked })}\n` : table(evaluation, asked));
  } finally {
    await nlu.close();
  }
}

/** Understands each message on its own; `asked` counts those that the encoder decided. */
export async function judge(messages: readonly Labelled[], nlu: Nlu): Promise<{ judged: Judged[]; asked: number }> {
  const judged: Judged[] = [];
  const now = new Date();
  let asked = 0;
  for (let i = 0; i < messages.length; i += TOGETHER) {
    const some = messages.slice(i, i + TOGETHER);
    const understood = await Promise.all(some.map(({ text }) => nlu.understand(text, { now })));
    for (const [k, { intent, stage }] of understood.entries()) {
      judged.push({ text: some[k]!.text, truth: some[k]!.intent, predicted: intent.name, confidence: intent.confidence });
      if (stage === 'encoder') asked++;
    }
  }
  return { judged, asked };
}

function table({ count, accuracy, macroF1, calibrationError, intents, confusions }: Evaluation, asked: number): string {
  const percent = (share: number) => (share * 100).toFixed(1).padStart(6);
  return [
    `${count} messages, the encoder decided ${asked}`,
    `accuracy ${percent(accuracy)} %   macro-F1 ${percent(macroF1)} %   calibration error ${percent(calibrationError)} %`,
    '',
    `${'intent'.padEnd(26)} count  precision recall     F1`,
    ...intents.map(
      (one) =>
        `${one.intent.padEnd(26)} ${String(one.count).padStart(5)}  ${percent(one.precision)}    ${percent(one.recall)} ${percent(one.f1)}`,
    ),
    '',
    'most frequent confusions',
    ...confusions.slice(0, CONFUSIONS_SHOWN).map((one) => `${String(one.count).padStart(5)}  ${one.truth} taken for ${one.predicted}`),
    '',
  ].join('\n');
}
