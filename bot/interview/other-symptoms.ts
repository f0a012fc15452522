// Symptoms of which no question of their own asks: as the understanding names them, and as the list of the interview does.

/** Symptoms as `other_symptoms` of triage-facts.yml names them. */
export const OTHER: { readonly [symptom: string]: string } = {
  cough: 'cough',
  sore_throat: 'sore_throat',
  rhinorrhoea: 'cold',
  anosmia: 'anosmia',
  ageusia: 'anosmia',
  headache: 'headache',
  myalgia: 'myalgia',
  fatigue: 'fatigue',
  nausea_vomiting: 'vomiting',
  diarrhoea: 'diarrhoea',
  leg_swelling: 'leg_swelling_one_side',
  stiff_neck: 'stiff_neck',
  one_sided_weakness: 'weakness_one_side',
  speech_difficulty: 'speech',
  abdominal_pain: 'abdominal_pain',
  rash: 'rash',
  conjunctivitis: 'conjunctivitis',
};

/** The symptom that the list calls so. */
export function symptomNamed(code: unknown): string | undefined {
  return Object.entries(OTHER).find(([, each]) => each === code)?.[0];
}
