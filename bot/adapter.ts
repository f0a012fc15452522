// Bot Framework at the edge, behind this one module: a turn runs inside a TurnContext, so that middleware written for the
// Bot Framework works here too. It sends nothing by itself: what a turn says is collected and committed by the store.
// Costs about 20 µs a turn (docs/decisions/botbuilder-at-the-edge.md).
import { type Activity, BotAdapter, type ConversationReference, type ResourceResponse, TurnContext } from 'botbuilder';

const SENT = Symbol('sent');

export class TurnAdapter extends BotAdapter {
  /** Runs `logic` behind the middleware; resolves to the activities that were sent in it, in order. */
  async run(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<Partial<Activity>[]> {
    const context = new TurnContext(this, activity);
    const sent: Partial<Activity>[] = [];
    context.turnState.set(SENT, sent);
    await this.runMiddleware(context, logic);
    return sent;
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const sent: Partial<Activity>[] = context.turnState.get(SENT) ?? [];
    return activities.map((activity) => ({ id: String(sent.push(activity)) }));
  }

  override async updateActivity(): Promise<void> {
    throw new Error('An entry is never changed once it was said: send a new one.');
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('An entry is never deleted by the bot: erase the conversation instead.');
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const event = TurnContext.applyConversationReference({ type: 'event', name: 'continueConversation' }, reference, true);
    await this.run(event, logic);
  }
}
