// The facts an interview may fill, with their codes: the public contract of `accanto triage` and of the rules. Facts of the
// exposure interview are at the end. `test_result`, `test_type` and `test_date` are folded into `test` for triage.

export type FactKind =
  | 'date'
  | 'integer'
  | 'number'
  | 'percent'
  | 'boolean'
  | 'text'
  | { readonly one: readonly (string | number)[] }
  | { readonly list: readonly string[] };

const DISTRESS = ['none', 'mild', 'severe'] as const;

export const FACTS: { readonly [fact: string]: FactKind } = {
  respondent: { one: ['self', 'parent', 'caregiver'] },
  age_years: 'integer',
  age_months: 'integer',
  pregnant: { one: ['no', 'yes', 'unknown', 'postpartum_6w'] },
  pregnancy_weeks: 'integer',
  conditions: {
    list: [
      ...['lung', 'heart', 'hypertension_complicated', 'diabetes', 'kidney', 'liver', 'cancer_active', 'immunosuppressed', 'transplant'],
      ...['neuro_weak_cough', 'obesity_bmi30', 'haemoglobinopathy', 'hiv', 'down', 'smoker'],
    ],
  },
  setting: { one: ['home', 'alone_at_home', 'rsa', 'prison', 'shelter', 'hotel'] },
  health_worker: 'boolean',
  vaccinated: 'boolean',
  dyspnoea: { one: [0, 1, 2, 3] },
  dyspnoea_trend: { one: ['better', 'same', 'worse'] },
  overall_trend: { one: ['better', 'same', 'worse', 'worse_after_better'] },
  chest_pain: { one: ['none', 'only_when_coughing_or_breathing_in', 'persistent_or_pressing'] },
  consciousness: { one: ['normal', 'confused_or_drowsy', 'fainted', 'does_not_wake', 'seizure'] },
  skin: { one: ['normal', 'blue_grey_lips', 'cold_clammy_mottled', 'rash_not_fading'] },
  urine_12h: { one: ['normal', 'much_less', 'none'] },
  fluids: { one: ['drinks', 'drinks_less_than_half', 'cannot_keep_down'] },
  fluids_hours: 'integer',
  blood_cough: { one: ['none', 'streaks', 'frank'] },
  /** Fever was spoken of, measured or not. */
  fever_felt: 'boolean',
  temp_c: 'number',
  fever_days: 'number',
  fever_back: 'boolean',
  rigors: 'boolean',
  spo2_rest: 'percent',
  spo2_repeat: 'percent',
  spo2_baseline: 'percent',
  spo2_effort: 'percent',
  rr: 'integer',
  hr: 'integer',
  other_symptoms: {
    list: [
      ...['cough', 'sore_throat', 'cold', 'anosmia', 'headache', 'myalgia', 'fatigue', 'vomiting', 'diarrhoea', 'leg_swelling_one_side'],
      ...['stiff_neck', 'light_hurts', 'weakness_one_side', 'speech', 'cannot_swallow', 'abdominal_pain', 'rash', 'conjunctivitis'],
    ],
  },
  diarrhoea_n: 'integer',
  function: { one: ['usual', 'limited', 'cannot_get_up'] },
  free_signs: {
    list: [
      ...['face_or_tongue_swelling', 'grunting', 'chest_indrawing', 'breathing_pauses', 'floppy', 'does_not_react', 'vaginal_bleeding'],
      ...['strong_abdominal_pain', 'fewer_fetal_movements', 'few_wet_nappies', 'very_sleepy', 'dehydrated', 'red_eyes'],
    ],
  },
  onset_date: 'date',
  contact: { one: ['none', 'low', 'close', 'household', 'immuni'] },
  last_contact_date: 'date',
  test_result: { one: ['none', 'pending', 'neg', 'pos'] },
  test_type: { one: ['molecular', 'antigen', 'self'] },
  test_date: 'date',
  distress: { one: DISTRESS },
  violence: 'boolean',
  self_harm: 'boolean',

  // Exposure: what a tracer would ask first. A notification is the citizen's statement; nothing here can verify it.
  notification_date: 'date',
  contact_date_shown: 'date',
  symptoms_now: 'boolean',
  household_size: 'integer',
  frail_at_home: 'boolean',
  can_isolate_room: 'boolean',
  mmg_called: 'boolean',
  needs: { list: ['food', 'medicine', 'leave_certificate'] },
  wants_callback: 'boolean',
  phone: 'text',
};

/** The codes a fact can have; empty for numbers, dates and texts. A boolean has true and false. */
export function codesOf(fact: string): readonly (string | number | boolean)[] {
  const kind = FACTS[fact];
  if (kind === undefined || typeof kind === 'string') return kind === 'boolean' ? [true, false] : [];
  return 'one' in kind ? kind.one : [...kind.list, NONE];
}

/** In a question with several choices: "none of these". It makes the list empty: asked and denied. */
export const NONE = 'none';
