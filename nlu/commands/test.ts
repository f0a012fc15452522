// `accanto nlu test --data FILE`: how well labelled messages are understood, as tables, JSON or a page to look at. Messages labelled with
// danger signs have figures of their own (test-danger.ts).
import { writeFileSync } from 'node:fs';
import type { DangerSignsFile } from '../../config/danger-signs.js';
import { openNlu } from '../open.js';
import type { Nlu } from '../understanding.js';
import { isAboutDanger, type Labelled, readDangerLabelled, readLabelled } from './labelled.js';
import { type Evaluation, evaluate, type Judged } from './measures.js';
import { htmlReport } from './report.js';
import { dangerTable, judgeDanger } from './test-danger.js';

export interface TestCommand {
  /** JSON lines `{"text","intent"}` or `{"text","signs"}`, `language` and `register` where they are known. */
  readonly file: string;
  readonly output: NodeJS.WritableStream;
  readonly dangerSigns: DangerSignsFile;
  /** One JSON object instead of tables. */
  readonly json?: boolean;
  /** Where a page with diagrams is written. */
  readonly html?: string;
  /** Another model than the shipped one. */
  readonly model?: string;
  /** `off` judges the first stage alone. */
  readonly encoder?: 'worker' | 'off';
}

const TOGETHER = 8;
const CONFUSIONS_SHOWN = 20;

/** @throws DataError where the file cannot be used */
export async function runTest({ file, output, dangerSigns, json = false, html, model, encoder = 'worker' }: TestCommand): Promise<void> {
  const about = isAboutDanger(file) ? { danger: readDangerLabelled(file) } : { intents: readLabelled(file) };
  const nlu = await openNlu({ dangerSigns, encoder, wait: true, ...(model && { model }) });
  try {
    if (about.danger) {
      const figures = await judgeDanger(about.danger, nlu);
      output.write(json ? `${JSON.stringify(figures)}\n` : dangerTable(figures));
      return;
    }
    const { judged, asked } = await judge(about.intents, nlu);
    const evaluation = evaluate(judged);
    if (html) writeFileSync(html, htmlReport(evaluation, judged, { title: file, asked }));
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
    for (const [k, { intent, ranking, stage }] of understood.entries()) {
      const { text, intent: truth, language, register } = some[k]!;
      judged.push({ text, truth, predicted: intent.name, confidence: intent.confidence, language, register, ranking });
      if (stage === 'encoder') asked++;
    }
  }
  return { judged, asked };
}

function table(evaluation: Evaluation, asked: number): string {
  const { count, accuracy, macroF1, calibrationError, outOfScope, doubt, intents, languages, registers, confusions } = evaluation;
  const percent = (share: number) => (share * 100).toFixed(1).padStart(6);
  return [
    `${count} messages, the encoder decided ${asked}`,
    `accuracy ${percent(accuracy)} %   macro-F1 ${percent(macroF1)} %   calibration error ${percent(calibrationError)} %`,
    ...(outOfScope ? [`out of scope: found ${percent(outOfScope.recall)} %, others taken for it ${percent(outOfScope.rejected)} %`] : []),
    ...(doubt
      ? [`answers from ${doubt.now.sure} on: cost ${doubt.now.cost.toFixed(3)} a message, asks back ${percent(doubt.now.askedBack)} %`]
      : []),
    '',
    ...[...languages, ...registers].map((one) => `${one.name.padEnd(26)} ${String(one.count).padStart(5)}  ${percent(one.accuracy)}`),
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
