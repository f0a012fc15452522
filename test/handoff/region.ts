// A Region small enough to read: texts are their own names, so that a test sees which one was said.

import type { Region, RegionContent } from '../../config/content.js';
import { AFTER_DANGER, CORE_TEXTS, REGION_TEXTS, type Texts } from '../../config/text-keys.js';
import type { Regions } from '../../handoff/regions.js';

export const DUE_MINUTES = { emergency: 5, urgent: 20, routine: 60 } as const;

export function region(name: string, changes: Partial<Region> = {}): Region {
  return {
    name,
    demo: true,
    label: { it: 'Prova' },
    languages: ['it', 'en'],
    timezone: 'Europe/Rome',
    mode: 'forward',
    signature: null,
    protocol: 'common',
    ruleSet: null,
    riskAge: 65,
    hours: { always: true, week: {}, closed: [] },
    numbers: [],
    numbersValidDays: 90,
    origins: [],
    privacy: { controller: { it: 'Prova' }, url: null, retentionDays: 30, ledgerDays: 3650 },
    handoff: {
      due: DUE_MINUTES,
      graceSeconds: 60,
      capacity: 2,
      onCall: 'https://on-call.example/hook',
      onCallAfter: 10,
      skills: [{ id: 'clinical', label: { it: 'Clinica' } }],
      outcomes: [{ id: 'answered', label: { it: 'Risposto' } }],
      canned: [{ id: 'hello', title: 'Saluto', text: { it: 'Buongiorno!', en: 'Good morning!' } }],
    },
    uploads: { maxBytes: 1_000, types: ['image/png'] },
    ...changes,
  };
}

export function regions(...all: readonly Region[]): Regions {
  const texts = Object.fromEntries(
    [...CORE_TEXTS, ...REGION_TEXTS].map((key) => [key, { it: `${key} {name}`, en: `${key} {name} (en)` }]),
  ) as unknown as Texts;
  const contents = new Map(
    all.map((one): [string, RegionContent] => [
      one.name,
      {
        version: 'test',
        region: one,
        texts,
        answers: [],
        interviews: [],
        ruleSets: [],
        unreviewed: [],
        danger: {},
        afterDanger: Object.fromEntries(AFTER_DANGER.map((name) => [name, { it: name }])) as RegionContent['afterDanger'],
        labels: { intents: {}, symptoms: {}, facts: {}, reasons: {}, languages: {} },
      },
    ]),
  );
  return { current: () => ({ version: 'test', regions: contents }), region: (name) => contents.get(name) };
}
