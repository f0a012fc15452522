// Who is ill of the people that a message names: the subjects of what is there now, and whether somebody is only mentioned beside it.
import type { Entity, Person } from '../../nlu/understanding.js';
import type { Heard } from '../decision.js';
import { isTold } from './told.js';
import { type Owner, ownerAt } from './whose.js';

/** Intents in which the person that is named is the one who is ill. */
const OF_THE_ILL: readonly string[] = ['symptoms.report', 'case.positive'];
export const MEASURES: readonly string[] = ['temperature', 'spo2', 'respiratory_rate', 'heart_rate', 'pregnancy_week'];

/** "I have measured 38.5": the writer has done it, of whomever. */
const MEASURED_BY =
  /misur|prov(?:at|o) la febbre|measur|took|take|taking|gemessen|messe|mesur|medid|mido|măsur|masur|mata|mat[ue]r|виміря|міряю|قست|اقيس|قياس|量/iu;

/** The subjects of what is there now; who says "I am positive" or "I have 38" is one too, whoever else is named beside it. */
function subjectsOf({ text, understanding }: Heard): Person[] {
  const { entities = [], language = 'it', intent } = understanding ?? {};
  const ofSymptoms = entities.flatMap((entity) => (entity.type === 'symptom' && !entity.negated && !entity.past ? [entity.subject] : []));
  const ownerOf = ({ start }: Entity) => ownerAt({ text, language, entities }, start);
  const tests = intent?.name.startsWith('exposure.')
    ? []
    : entities.filter((entity) => entity.type === 'test_result' && isTold(text, language, entity));
  const isOwn =
    tests.some((entity) => ownerOf(entity) === 'self') ||
    (!MEASURED_BY.test(text) && entities.some((entity) => MEASURES.includes(entity.type) && ownerOf(entity) === 'self'));
  if (ofSymptoms.length > 0 || isOwn) return isOwn ? [...ofSymptoms, 'self'] : ofSymptoms;
  // "My wife is positive and I have diabetes" is about her, and tells no illness of hers.
  const named = entities.find(({ type, value }) => type === 'person' && value !== 'self');
  return named?.type === 'person' && tests.some((entity) => ownerOf(entity) === 'other') ? [named.value] : [];
}

/** Whether the message, or else the interview, is about the writer. */
export function whoIsIll(message: Heard, about: string | null): 'self' | 'other' | 'open' {
  const subjects = subjectsOf(message);
  if (subjects.some((subject) => subject !== 'self')) return 'other';
  if (about !== null) return about === 'self' ? 'self' : 'other';
  return subjects.length > 0 ? 'self' : 'open';
}

/** What is told of one person is no fact of another. */
export function isOfTheIll(owner: Owner, ill: 'self' | 'other' | 'open', isMentioned: boolean): boolean {
  if (owner === 'open') return !isMentioned;
  if (owner === 'other') return ill !== 'self' && !isMentioned;
  return ill !== 'other';
}

/** "I have a fever", "my mother is 80 and lives with me": somebody is named, and the one who is ill stays the same. */
export function isOnlyMentioned(message: Heard, about: string | null): boolean {
  const { understanding } = message;
  if (!understanding) return false;
  const { entities, intent } = understanding;
  const subjects = subjectsOf(message);
  if (subjects.some((subject) => subject !== 'self')) return false;
  const persons = entities.flatMap((entity) => (entity.type === 'person' ? [respondentOf(entity.value)] : []));
  if (subjects.length > 0) return persons.some((person) => person !== 'self');
  const isAnother = about !== null && persons.some((person) => person !== about);
  return (
    isAnother && !entities.some(({ type }) => MEASURES.includes(type)) && !(OF_THE_ILL.includes(intent.name) && intent.confidence >= 0.5)
  );
}

/** Who writes, where this person is the one who is ill. */
export function respondentOf(person: Person): 'self' | 'parent' | 'caregiver' {
  return person === 'self' ? 'self' : person === 'child' ? 'parent' : 'caregiver';
}
