// Names that other folders own and content refers to. `config` imports nobody, so they are listed here; a test compares
// them with the files of nlu/.

/** Intents (nlu/intents.yml). */
export const INTENTS: readonly string[] = [
  ...['greet', 'goodbye', 'thank', 'affirm', 'deny', 'unsure', 'repeat', 'restart', 'cancel'],
  ...['bot.identity', 'bot.capabilities', 'bot.complaint', 'language.change'],
  ...['handoff.operator', 'handoff.callback', 'handoff.video'],
  ...['symptoms.report', 'emergency.report', 'symptoms.info', 'care.home'],
  ...['exposure.notification', 'exposure.contact', 'exposure.definition', 'case.positive', 'tracing.app_code', 'tracing.unreached'],
  ...['quarantine.rules', 'quarantine.end', 'quarantine.household', 'quarantine.certificate', 'quarantine.support'],
  ...['test.book', 'test.result', 'test.types', 'vaccine.info'],
  ...['rules.travel', 'rules.masks', 'rules.school'],
  ...['info.transmission', 'info.contacts', 'info.statistics'],
  ...['app.info', 'privacy.info', 'privacy.erase'],
  ...['distress.anxiety', 'distress.self_harm', 'distress.violence', 'out_of_scope'],
];

/** Intents that ask for information: each must find an answer in every Region. */
export const INFORMATIONAL: readonly string[] = [
  ...['symptoms.info', 'care.home', 'exposure.notification', 'exposure.contact', 'exposure.definition', 'case.positive'],
  ...['tracing.app_code', 'tracing.unreached'],
  ...['quarantine.rules', 'quarantine.end', 'quarantine.household', 'quarantine.certificate', 'quarantine.support'],
  ...['test.book', 'test.result', 'test.types', 'vaccine.info', 'rules.travel', 'rules.masks', 'rules.school'],
  ...['info.transmission', 'info.contacts', 'info.statistics', 'app.info', 'privacy.info', 'distress.anxiety'],
];

/** Kinds of danger signs (nlu/understanding.ts). */
export const DANGER_KINDS: readonly string[] = [
  ...['breathing', 'cyanosis', 'chest_pain', 'consciousness', 'low_oxygen', 'stroke', 'haemoptysis', 'sepsis', 'meningitis'],
  ...['airway', 'infant', 'pregnancy', 'embolism', 'self_harm', 'violence'],
];

/** Dangers that are found by plain words (bot/danger/emergencies.ts, bot/danger/harm.ts): config/protocols/common/danger-more.yml. */
export const PLAIN_DANGERS = [
  'not_breathing',
  'poison',
  'fumes',
  'head',
  'fallen',
  'unreachable',
  'eye',
  'bleeding',
  'fire',
  'self_harm_done',
  'self_harm_other',
  'violence_now',
] as const;
export type PlainDanger = (typeof PLAIN_DANGERS)[number];
