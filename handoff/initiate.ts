// The hand-over as the Bot Framework words it: an event `handoff.initiate` whose value is the card, so that a desk of others
// (anything that speaks the Bot Framework's hand-off protocol) can be fed from here.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Ticket } from '../store/records.js';
import { CARD_LINES, type HandoffCard } from './card.js';
import { cardOf } from './views.js';

/** The form of a card that leaves the house. */
export const cardForm: z.ZodType<HandoffCard> = z.object({
  version: z.literal(1),
  reason: z.array(z.string()),
  level: z.string().nullable(),
  dangerSigns: z.array(z.string()),
  language: z.string(),
  lines: z
    .array(
      z.object({
        kind: z.enum(['danger', 'reason', 'answer', 'said']),
        text: z.string(),
        quote: z.string().optional(),
        seq: z.number().int().positive().nullable(),
      }),
    )
    .max(CARD_LINES),
});

/** The event for a ticket's card. @throws ZodError for a card that is not one. */
export async function handoffInitiate(ticket: Ticket): Promise<Partial<Activity>> {
  const card = cardForm.parse(cardOf(ticket));
  // A third of a second to load: only whoever asks for the event waits for it.
  const { BotAdapter, EventFactory, TurnContext } = await import('botbuilder');
  /** createHandoffInitiation only reads the conversation's reference; nothing is ever sent. */
  class NoAdapter extends BotAdapter {
    override sendActivities = () => Promise.resolve([]);
    override updateActivity = () => Promise.resolve();
    override deleteActivity = () => Promise.resolve();
    override continueConversation = () => Promise.resolve();
    override continueConversationAsync = () => Promise.resolve();
  }
  const context = new TurnContext(new NoAdapter(), {
    type: 'event',
    channelId: 'accanto',
    serviceUrl: 'accanto:',
    conversation: { id: ticket.conversation, isGroup: false, conversationType: '', name: '' },
    from: { id: 'citizen', name: '' },
    recipient: { id: 'accanto', name: 'Accanto' },
  });
  return EventFactory.createHandoffInitiation(context, card) as Partial<Activity>;
}
