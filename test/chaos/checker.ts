// The independent checker: compares what a client knows to have been accepted with what can be read afterwards. It trusts
// nothing of the product but the wire.
import type { Record, WireActivity } from './client.js';

/**
 * @returns every broken promise in words; empty when all held: each accepted message is there once, in order, and every
 * message is covered by exactly one answer.
 */
export function check(record: Record, activities: readonly WireActivity[]): string[] {
  const faults: string[] = [];
  const own = activities.filter((activity) => activity.type === 'message' && activity.channelData?.clientActivityID !== undefined);
  const place = new Map(activities.map((activity, index) => [activity.id, index]));

  const ids = own.map((activity) => activity.channelData?.clientActivityID);
  for (const { clientId, id } of record.accepted) {
    const times = ids.filter((each) => each === clientId).length;
    if (times === 0) faults.push(`lost: ${clientId}`);
    if (times > 1) faults.push(`stored ${times} times: ${clientId}`);
    if (!place.has(id)) faults.push(`the id that was answered is not there: ${id}`);
  }
  const sent = record.accepted.map(({ clientId }) => clientId).filter((clientId) => ids.includes(clientId));
  if (sent.join() !== ids.join()) faults.push('out of order');
  if (place.size !== activities.length) faults.push('an id was given twice');

  // The welcome answers no message; one answer may be several texts, but never the same text twice.
  const answers = activities.filter(
    (activity) => activity.type === 'message' && activity.from.role === 'bot' && own.some((each) => each.id === activity.replyToId),
  );
  const perMessage = new Map<string, string[]>();
  for (const answer of answers) {
    const to = answer.replyToId ?? '';
    const texts = perMessage.get(to) ?? [];
    if (texts.includes(answer.text ?? '')) faults.push(`answered twice: ${to}`);
    perMessage.set(to, [...texts, answer.text ?? '']);
    if ((place.get(to) ?? 0) > (place.get(answer.id) ?? 0)) faults.push(`answered before it was asked: ${to}`);
  }
  // An answer covers all messages before it that were not answered yet: only those after the last answer are left alone.
  const lastAnswered = Math.max(-1, ...[...perMessage.keys()].map((id) => place.get(id) ?? -1));
  for (const activity of own) if ((place.get(activity.id) ?? 0) > lastAnswered) faults.push(`never answered: ${activity.id}`);
  return faults;
}
