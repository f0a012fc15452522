// The independent checker: compares what citizens and operators wrote down with what the wire says afterwards. It knows
// nothing of the product but the forms of Direct Line and of the desk.
import { type CitizenRecord, type DeskEntry, type History, type Hold, numberOf, type WireActivity } from './record.js';

/** Every broken promise in words; empty when all held. */
export function check(history: History): string[] {
  const faults: string[] = [];
  const holds = history.operators.flatMap((operator) => operator.holds);
  for (const { name, complaints } of history.operators) faults.push(...complaints.map((complaint) => `${name}: ${complaint}`));
  for (const citizen of history.citizens) {
    const own = holds.filter(({ conversation }) => conversation === citizen.conversation).sort((a, b) => a.claimedAt - b.claimedAt);
    const seen = history.public.get(citizen.conversation) ?? [];
    const desk = history.desk.get(citizen.conversation) ?? [];
    const found = [
      ...citizen.complaints,
      ...storedOnce(citizen, seen, desk),
      ...heardOnce(citizen, seen),
      ...answeredOnce(citizen, seen, desk, own),
      ...oneVoice(desk, own),
      ...oneOwner(citizen, own),
      ...told(seen, own),
    ];
    faults.push(...found.map((fault) => `${citizen.conversation}: ${fault}`));
  }
  for (const ticket of history.open) faults.push(`a request is left open: ${ticket}`);
  return faults;
}

/** Accepted = there, once, in the order of sending; numbered without gaps. */
function storedOnce({ accepted }: CitizenRecord, seen: readonly WireActivity[], desk: readonly DeskEntry[]): string[] {
  const faults: string[] = [];
  const ids = seen.map(({ channelData }) => channelData?.clientActivityID).filter((id) => id !== undefined);
  for (const { clientId, id } of accepted) {
    const times = ids.filter((each) => each === clientId).length;
    if (times === 0) faults.push(`lost: ${id}`);
    if (times > 1) faults.push(`stored ${times} times: ${id}`);
    if (times > 0 && seen.find((each) => each.id === id)?.channelData?.clientActivityID !== clientId) {
      faults.push(`accepted as ${id}, which is another entry`);
    }
  }
  const sent = accepted.map(({ clientId }) => clientId).filter((id) => ids.includes(id));
  if (sent.join() !== [...new Set(ids)].filter((id) => sent.includes(id!)).join()) faults.push('out of order');
  const numbers = desk.map(({ seq }) => seq);
  if (numbers.some((number, at) => number !== at + 1)) faults.push(`numbers with a gap or twice: ${numbers.join(' ')}`);
  const shown = desk.filter(({ audience }) => audience === 'all').map(({ id }) => id);
  if (shown.join() !== seen.map(({ id }) => id).join()) faults.push('citizen and desk read another record');
  return faults;
}

/** What came over the sockets is the record: each entry once, in order. */
function heardOnce({ live }: CitizenRecord, seen: readonly WireActivity[]): string[] {
  const faults: string[] = [];
  const numbers = live.map(({ id }) => numberOf(id));
  if (numbers.some((number, at) => at > 0 && number <= numbers[at - 1]!)) faults.push(`heard twice or out of order: ${numbers.join(' ')}`);
  const missing = seen.filter(({ id }) => !live.some((each) => each.id === id));
  if (missing.length > 0) faults.push(`never heard: ${missing.map(({ id }) => numberOf(id)).join(' ')}`);
  return faults;
}

/** A message is covered by one answer of the assistant, or was read by the person who had the conversation. */
function answeredOnce(citizen: CitizenRecord, seen: readonly WireActivity[], desk: readonly DeskEntry[], holds: readonly Hold[]): string[] {
  const faults: string[] = [];
  const own = new Map(citizen.accepted.map((message) => [message.id, message]));
  // The texts of one answer were committed together: one moment, one place.
  const answers = new Map<string, WireActivity[]>();
  for (const activity of seen) {
    if (activity.type !== 'message' || activity.channelData?.author !== 'bot' || activity.replyToId === undefined) continue;
    answers.set(activity.replyToId, [...(answers.get(activity.replyToId) ?? []), activity]);
  }
  let covered = 0;
  for (const [to, texts] of answers) {
    const numbers = texts.map(({ id }) => numberOf(id));
    if (new Set(texts.map(({ timestamp }) => timestamp)).size > 1 || numbers.at(-1)! - numbers[0]! !== numbers.length - 1) {
      faults.push(`answered twice: ${numberOf(to)} by ${numbers.join(' ')}`);
    }
    if (numberOf(to) >= numbers[0]!) faults.push(`answered before it was asked: ${numberOf(to)}`);
    if (numberOf(to) <= covered) faults.push(`answered again: ${numberOf(to)}`);
    covered = Math.max(covered, numberOf(to));
  }
  const withPerson = (number: number) => holds.some((hold) => number <= endOf(hold, desk) && (number > hold.until || sees(hold, number)));
  for (const [id, { danger }] of own) {
    const number = numberOf(id);
    const answer = [...answers.keys()].map(numberOf).find((to) => to >= number);
    if (answer === undefined && !withPerson(number)) faults.push(`never answered: ${number}`);
    if (danger && !seen.some((each) => numberOf(each.id) > number && each.channelData?.safety === true))
      faults.push(`danger without a reply: ${number}`);
  }
  return faults;
}

/** Where a hold ends in the record: closing leaves an entry, giving back does not. */
function endOf(hold: Hold, desk: readonly DeskEntry[]): number {
  if (hold.how !== 'closed') return hold.until;
  return desk.find(({ seq, activity }) => seq > hold.until && activity.name === 'handoff.closed')?.seq ?? hold.until;
}

const sees = (hold: Hold, number: number) => hold.read.has(number) || hold.heard.includes(number);

/** While somebody has it nobody else speaks, safety apart; and what they wrote is there once, before anybody else took it. */
function oneVoice(desk: readonly DeskEntry[], holds: readonly Hold[]): string[] {
  const faults: string[] = [];
  for (const hold of holds) {
    for (const { seq, author, authorId, activity } of desk) {
      if (seq <= hold.since || seq > hold.until || activity.type !== 'message') continue;
      if (author === 'bot' && activity.channelData?.safety !== true) faults.push(`the assistant spoke while a person had it: ${seq}`);
      if (author === 'operator' && authorId !== hold.operator) faults.push(`somebody else spoke while it was another one's: ${seq}`);
    }
    for (const { seq, entry } of hold.said) {
      const there = desk.filter(({ id }) => id === entry);
      if (there.length !== 1) faults.push(`what a person wrote is there ${there.length} times: ${seq}`);
      if (seq > endOf(hold, desk)) faults.push(`a person spoke after letting go: ${seq}`);
    }
    if (hold.heard.some((number, at) => at > 0 && number !== hold.heard[at - 1]! + 1)) {
      faults.push(`the desk heard with a gap or twice: ${hold.heard.join(' ')}`);
    }
  }
  const said = holds.flatMap((hold) => hold.said.map(({ entry }) => entry));
  for (const { id, seq, author, activity } of desk) {
    if (author === 'operator' && activity.type === 'message' && !said.includes(id))
      faults.push(`a person's words are there that nobody got accepted: ${seq}`);
  }
  return faults;
}

/** The citizen is told of each person who took the conversation, once. */
function told(seen: readonly WireActivity[], holds: readonly Hold[]): string[] {
  const taken = seen.filter(({ name, value }) => name === 'owner' && (value as { owner?: string } | null)?.owner === 'operator').length;
  return taken === holds.length ? [] : [`taken ${holds.length} times, but told of ${taken}`];
}

/** From one claim to the next somebody let go; and whoever called was brought to a person to the end. */
function oneOwner({ asked }: CitizenRecord, holds: readonly Hold[]): string[] {
  const faults: string[] = [];
  holds.forEach((hold, at) => {
    const next = holds[at + 1];
    if (next && hold.letGoAt > next.claimedAt) faults.push('a request had two owners');
    if (next && hold.how === 'closed' && next.ticket === hold.ticket) faults.push('a request was taken after it was closed');
  });
  if (asked && !holds.some(({ how }) => how === 'closed')) faults.push('called for a person, who never came or never finished');
  return faults;
}
