// What is read out of one message. Names of intents, entities and danger signs are the public contract of
// nlu/intents.yml and nlu/entities.yml.

/** Offsets are UTF-16 code units of the text that was understood. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const DANGER_SIGNS = [
  'breathing',
  'cyanosis',
  'chest_pain',
  'consciousness',
  'low_oxygen',
  'stroke',
  'haemoptysis',
  'sepsis',
  'meningitis',
  'airway',
  'infant',
  'pregnancy',
  'embolism',
  'self_harm',
  'violence',
] as const;
export type DangerSignName = (typeof DANGER_SIGNS)[number];
export interface DangerSign extends Span {
  readonly name: DangerSignName;
  /** The rule that found it, or `second reader`, for `nlu why` and the decision ledger. */
  readonly rule?: string;
}

export const PERSONS = ['self', 'partner', 'child', 'parent', 'grandparent', 'sibling', 'other'] as const;
export type Person = (typeof PERSONS)[number];

export const SYMPTOMS = [
  'fever',
  'chills',
  'cough',
  'dyspnoea',
  'chest_pain',
  'anosmia',
  'ageusia',
  'sore_throat',
  'rhinorrhoea',
  'headache',
  'myalgia',
  'fatigue',
  'nausea_vomiting',
  'diarrhoea',
  'abdominal_pain',
  'conjunctivitis',
  'rash',
  'dizziness',
  'confusion',
  'syncope',
  'seizure',
  'cyanosis',
  'haemoptysis',
  'stiff_neck',
  'leg_swelling',
  'one_sided_weakness',
  'speech_difficulty',
  'reduced_urine',
] as const;
export type SymptomName = (typeof SYMPTOMS)[number];

export const MEASURES = [
  'temperature',
  'spo2',
  'heart_rate',
  'respiratory_rate',
  'age',
  'duration',
  'pregnancy_week',
  'people_count',
] as const;
export type MeasureName = (typeof MEASURES)[number];

export type Entity =
  | ({
      readonly type: 'symptom';
      readonly value: SymptomName;
      readonly negated: boolean;
      readonly past: boolean;
      readonly subject: Person;
      /** Days, where the symptom's own duration was said; where it was said to come only on effort. */
      readonly duration?: number;
      readonly onEffort?: boolean;
    } & Span)
  /** Units: °C, %, beats/min, breaths/min, years, days, weeks, people. */
  | ({ readonly type: MeasureName; readonly value: number } & Span)
  /** ISO 8601 date, resolved against the message's time in Europe/Rome. */
  | ({ readonly type: 'date'; readonly value: string } & Span)
  | ({ readonly type: 'person'; readonly value: Person } & Span)
  /** E.164 */
  | ({ readonly type: 'phone'; readonly value: string } & Span)
  | ({ readonly type: 'vaccine'; readonly value: 'received' | 'booked' | 'refused' | 'none' } & Span)
  /** ISTAT code */
  | ({ readonly type: 'place'; readonly value: string } & Span)
  | ({ readonly type: 'test_result'; readonly value: 'positive' | 'negative' | 'pending' } & Span)
  | ({ readonly type: 'test_type'; readonly value: 'molecular' | 'antigen' | 'serological' | 'self' } & Span);

export interface Ranked {
  readonly name: string;
  /** Calibrated probability, 0 to 1. */
  readonly confidence: number;
}

export interface Understanding {
  readonly text: string;
  /** ISO 639-1, never null: the conversation's language where the text says nothing about it. */
  readonly language: string;
  /** True when the text itself is clear evidence of its language. */
  readonly languageSure: boolean;
  readonly intent: Ranked;
  /** Best first, at most five. */
  readonly ranking: readonly Ranked[];
  /** What a single clause of the message wants beside the main intent ("… , voglio parlare con qualcuno"). */
  readonly also: readonly (Ranked & Span)[];
  readonly entities: readonly Entity[];
  readonly dangerSigns: readonly DangerSign[];
  /** What may be a danger sign: one reader sees it and the other doubts. To be asked about, never to be dropped. */
  readonly suspectedSigns: readonly DangerSign[];
  /** Probability of the second reader that any danger sign is told; null where the text has nothing to read. */
  readonly danger: number | null;
  /** Which stage decided the intent: character and word n-grams alone, or together with the encoder. */
  readonly stage: 'ngrams' | 'encoder';
}

export interface UnderstandOptions {
  /** The message's own time. */
  readonly now: Date;
  /** The conversation's language so far: kept unless the text is clear evidence of another. */
  readonly language?: string;
}

/** Understanding never fails: hostile or empty input gives an out_of_scope Understanding. */
export interface Nlu {
  understand(text: string, options: UnderstandOptions): Promise<Understanding>;
  /** The rules alone, at once, on the thread that serves: for messages joined in a burst. */
  dangerSigns(text: string, language?: string): readonly DangerSign[];
  /** Hash of the trained model, for the decision ledger. */
  readonly modelHash: string;
  close(): Promise<void>;
}
