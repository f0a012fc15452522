// What is filled into each text. A translation must carry exactly these: one that is missing would hide a number or a name
// from the citizen, one too many would be shown with its braces.
import type { TextKey } from './text-keys.js';

/** Placeholders of the texts that have any, in the order of the Italian sentence. */
export const PLACEHOLDERS: { readonly [key in TextKey]?: readonly string[] } = {
  machine_notice: ['region'],
  privacy_notice: ['controller'],
  danger_oxygen_better: ['value'],
  handover_position: ['ahead', 'from', 'to'],
  handover_next: ['from', 'to'],
  handover_nobody_there: ['ahead'],
  handover_still: ['position', 'from', 'to'],
  handover_still_nobody: ['position'],
  handover_joined: ['name'],
  nobody_on_duty: ['opens'],
  hours_week: ['hours'],
  handover_still_closed: ['opens'],
  callback_number: ['phone'],
  callback_recorded: ['phone', 'when'],
  callback_still: ['phone', 'when'],
  answer_source: ['source', 'date'],
  answer_own_text: ['date'],
  understood: ['list'],
  day_of_what: ['date'],
  interview_corrected: ['list'],
  interview_left: ['count'],
  interview_noted: ['list'],
  interview_summary: ['list'],
  what_now_for: ['list'],
  rules_positive: ['rule'],
  rules_contact: ['rule'],
  rules_source: ['rules', 'act', 'date'],
};

/** The names in braces of a text, each once: "{ahead} … {number:112}" gives ahead, number:112. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] as string))];
}
