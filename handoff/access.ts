// Who may see and do what. Every way to a ticket or a conversation passes through these gates.
import type { RegionContent } from '../config/content.js';
import type { Conversation, Operator, Role, Ticket } from '../store/records.js';
import { DeskError } from './errors.js';

const TAKES: readonly Role[] = ['operator', 'clinician', 'supervisor', 'administrator'];
const SUPERVISES: readonly Role[] = ['supervisor', 'administrator'];

/** Editors write content and trainees practise: neither talks with real citizens. */
export function mayTake(operator: Operator): boolean {
  return TAKES.includes(operator.role) && !operator.disabled;
}

export function serves(operator: Operator, region: string): boolean {
  return operator.regions.includes(region);
}

/** Reads, moves and takes over what others have, in the own Regions only. */
export function supervises(operator: Operator, region: string): boolean {
  return SUPERVISES.includes(operator.role) && serves(operator, region);
}

export function has(operator: Operator, ticket: Ticket | null): boolean {
  return ticket?.state === 'assigned' && ticket.operator === operator.id;
}

/** Whoever has it, and whoever supervises its Region. */
export function mayRead(operator: Operator, conversation: Conversation, ticket: Ticket | null): boolean {
  return serves(operator, conversation.region) && (has(operator, ticket) || supervises(operator, conversation.region));
}

/** @throws DeskError not_allowed */
export function mustTake(operator: Operator, region: string): void {
  if (!mayTake(operator) || !serves(operator, region)) throw new DeskError('not_allowed');
}

/** @throws DeskError not_allowed (not this Region), not_taken (theirs to see only after taking it) */
export function mustRead(operator: Operator, conversation: Conversation, ticket: Ticket | null): void {
  if (!mayTake(operator) || !serves(operator, conversation.region)) throw new DeskError('not_allowed');
  if (!mayRead(operator, conversation, ticket)) throw new DeskError('not_taken');
}

/** How many conversations at once: the account's own number, or the Region's. */
export function capacityOf(operator: Operator, region: RegionContent | undefined): number {
  return operator.capacity > 0 ? operator.capacity : (region?.region.handoff.capacity ?? 4);
}

/** Speaks the ticket's language and has its skills; an account without languages speaks them all. */
export function fits(operator: Operator, ticket: Ticket): boolean {
  const speaks = operator.languages.length === 0 || operator.languages.includes(ticket.language);
  return speaks && ticket.skills.every((skill) => operator.skills.includes(skill));
}
