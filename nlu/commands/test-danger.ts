// Figures for messages labelled with danger signs: found, by the right kind, false alarms, and who is asked first.
import type { Nlu } from '../understanding.js';
import type { LabelledDanger } from './labelled.js';
import { ratio } from './measures.js';

/** Shares of the messages with a sign and of those without. */
export interface DangerFigures {
  readonly name: string;
  readonly dangerous: number;
  /** Answered as danger at once; by one of the kinds that are told; not answered so, but asked "is it happening now?"; neither. */
  readonly found: number;
  readonly rightKind: number;
  readonly askedFirst: number;
  readonly missed: number;
  readonly harmless: number;
  /** Answered as danger although nothing is; only asked. */
  readonly falseAlarms: number;
  readonly asked: number;
}

export interface DangerEvaluation {
  readonly all: DangerFigures;
  /** The rules alone, as they decide without a model. */
  readonly rules: DangerFigures;
  readonly languages: readonly DangerFigures[];
  /** By what they are about, where the messages say. */
  readonly abouts: readonly DangerFigures[];
}

interface JudgedDanger {
  readonly message: LabelledDanger;
  readonly named: readonly string[];
  readonly suspected: readonly string[];
}

const TOGETHER = 8;

/** Understands each message on its own. */
export async function judgeDanger(messages: readonly LabelledDanger[], nlu: Nlu): Promise<DangerEvaluation> {
  const now = new Date();
  const judged: JudgedDanger[] = [];
  const byRules: JudgedDanger[] = [];
  for (let i = 0; i < messages.length; i += TOGETHER) {
    const some = messages.slice(i, i + TOGETHER);
    const understood = await Promise.all(some.map(({ text }) => nlu.understand(text, { now })));
    for (const [k, { dangerSigns, suspectedSigns, language }] of understood.entries()) {
      const message = some[k]!;
      const names = (signs: readonly { readonly name: string }[]) => signs.map(({ name }) => name);
      judged.push({ message, named: names(dangerSigns), suspected: names(suspectedSigns) });
      byRules.push({ message, named: names(nlu.dangerSigns(message.text, language)), suspected: [] });
    }
  }
  return {
    all: figuresOf('both readers', judged),
    rules: figuresOf('rules alone', byRules),
    languages: groupsOf(judged, ({ language }) => language),
    abouts: groupsOf(judged, ({ about }) => about),
  };
}

function groupsOf(judged: readonly JudgedDanger[], nameOf: (message: LabelledDanger) => string | undefined): DangerFigures[] {
  const names = [...new Set(judged.map(({ message }) => nameOf(message)))];
  return names.flatMap((name) =>
    name === undefined
      ? []
      : [
          figuresOf(
            name,
            judged.filter(({ message }) => nameOf(message) === name),
          ),
        ],
  );
}

function figuresOf(name: string, judged: readonly JudgedDanger[]): DangerFigures {
  const dangerous = judged.filter(({ message }) => message.signs.length > 0);
  const harmless = judged.filter(({ message }) => message.signs.length === 0);
  const share = (some: readonly JudgedDanger[], is: (one: JudgedDanger) => boolean) => ratio(some.filter(is).length, some.length);
  const named = (one: JudgedDanger) => one.named.length > 0;
  const asked = (one: JudgedDanger) => one.named.length === 0 && one.suspected.length > 0;
  return {
    ...{ name, dangerous: dangerous.length, harmless: harmless.length },
    found: share(dangerous, named),
    rightKind: share(dangerous, ({ message, named: kinds }) => message.signs.some((sign) => kinds.includes(sign))),
    askedFirst: share(dangerous, asked),
    missed: share(dangerous, (one) => !named(one) && !asked(one)),
    falseAlarms: share(harmless, named),
    asked: share(harmless, asked),
  };
}

export function dangerTable({ all, rules, languages, abouts }: DangerEvaluation): string {
  const percent = (share: number, of: number) => (of === 0 ? '' : (share * 100).toFixed(1)).padStart(7);
  const row = (one: DangerFigures) =>
    [
      one.name.padEnd(16),
      String(one.dangerous).padStart(9),
      ...[one.found, one.rightKind, one.askedFirst, one.missed].map((share) => percent(share, one.dangerous)),
      String(one.harmless).padStart(9),
      ...[one.falseAlarms, one.asked].map((share) => percent(share, one.harmless)),
    ].join(' ');
  const head = `${''.padEnd(16)} dangerous   found    kind   asked  missed  harmless  alarms   asked`;
  return `${[head, row(all), row(rules), '', ...languages.map(row), '', ...abouts.map(row)].join('\n')}\n`;
}
