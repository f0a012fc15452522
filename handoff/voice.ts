// What the citizen is told when the owner of the conversation changes: an `owner` event for the client and a sentence in the
// citizen's language. The store says it only if the owner is still the one believed here, and only once: whoever asks again
// because an answer was lost may ask another gateway, while the first one had no time to say it.
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../config/text.js';
import type { CoreText } from '../config/text-keys.js';
import type { Store } from '../store/port.js';
import type { Draft, Json, Millis, Operator, Ticket, TicketEventKind } from '../store/records.js';
import { codeOf, type Log } from './log.js';
import { firstName } from './operators.js';
import type { Regions } from './regions.js';

/** What changes hands; how often that has happened tells one time from the next. */
const CHANGES_HANDS: readonly TicketEventKind[] = ['claimed', 'transferred', 'released', 'lost'];

/** Milliseconds before each further try. */
const PAUSES = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

export class Voice {
  constructor(
    private readonly parts: { readonly store: Store; readonly content: Regions; readonly now: () => Millis; readonly log: Log },
  ) {}

  /** An operator has taken the conversation. @throws StoreError where it can only be said later */
  joined(ticket: Ticket, operator: Operator): Promise<void> {
    const name = firstName(operator);
    return this.#tell(ticket, 'operator', { owner: 'operator', name }, 'handover_joined', { name });
  }

  /** The conversation stands in the queue again, at its own place. @throws StoreError where it can only be said later */
  returned(ticket: Ticket): Promise<void> {
    return this.#tell(ticket, 'queue', { owner: 'queue' }, 'handover_returned', {});
  }

  async #occasion({ id }: Ticket): Promise<string> {
    const events = await this.parts.store.ticketEvents(id);
    return `hands:${id}:${events.filter(({ what }) => CHANGES_HANDS.includes(what)).length}`;
  }

  // What happened has happened, and is said as soon as that can be; whoever can be asked again may fail meanwhile.
  async #tell(ticket: Ticket, owner: 'queue' | 'operator', value: Json, key: CoreText, values: Record<string, string>): Promise<void> {
    const tellNow = () => this.#say(ticket, owner, value, key, values);
    try {
      await tellNow();
    } catch (error) {
      this.parts.log.error({ code: codeOf(error), text: key }, 'the citizen could not be told of the new owner yet');
      void this.#later(ticket, tellNow);
      throw error;
    }
  }

  /** Again and again while the store is away, as long as nothing else has happened to the ticket. */
  async #later(ticket: Ticket, tellNow: () => Promise<void>): Promise<void> {
    for (const pause of PAUSES) {
      await sleep(pause, undefined, { ref: false });
      try {
        const now = await this.parts.store.ticket(ticket.id);
        if (now?.state === ticket.state && now.operator === ticket.operator) await tellNow();
        return;
      } catch {
        // It is still away.
      }
    }
  }

  /** @throws StoreError */
  async #say(ticket: Ticket, owner: 'queue' | 'operator', value: Json, key: CoreText, values: Record<string, string>): Promise<void> {
    const { store, content, now } = this.parts;
    const id = ticket.conversation;
    const [occasion, conversation] = await Promise.all([this.#occasion(ticket), store.conversation(id)]);
    const region = conversation && content.region(conversation.region);
    if (!conversation || !region) return;
    const said = say(region.texts[key], conversation.language, values);
    const event: Draft = { author: 'system', clientId: `${occasion}:event`, activity: { type: 'event', name: 'owner', value } };
    const text: Draft = {
      author: 'system',
      clientId: `${occasion}:text`,
      activity: { type: 'message', text: said.text, textFormat: 'plain', locale: said.language, channelData: { author: 'system', key } },
    };
    const at = now();
    // One after the other in the conversation, and durable together.
    await Promise.all([event, text].map((draft) => store.announce(id, owner, draft, at)));
  }
}
