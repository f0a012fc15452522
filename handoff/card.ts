// The hand-over card: what a person must know before the first word, so that the citizen repeats nothing. At most twelve
// lines; each points to the entry it comes from. It is the `value` of the Bot Framework event `handoff.initiate`.

export interface HandoffCard {
  readonly version: 1;
  readonly reason: readonly string[];
  /** Only where the Region's mode computes one. */
  readonly level: string | null;
  readonly dangerSigns: readonly string[];
  readonly language: string;
  readonly lines: readonly CardLine[];
}

/** `text` is for the operator, in Italian; `quote` are the citizen's own words. `seq` is the entry it comes from, null where none. */
export interface CardLine {
  readonly kind: 'danger' | 'reason' | 'answer' | 'said';
  readonly text: string;
  readonly quote?: string;
  readonly seq: number | null;
}

export const CARD_LINES = 12;
