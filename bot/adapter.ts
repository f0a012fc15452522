// Bot Framework at the edge, behind this one module: a turn runs inside a TurnContext, so that middleware written for the
// Bot Framework works here too. It sends nothing by itself: what a turn says is collected and committed by the store.
// Costs about 20 µs a turn (docs/decisions/botbuilder-at-the-edge.md).
import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  DeliveryModes,
  type ResourceResponse,
  type SendActivitiesHandler,
  TurnContext,
} from 'botbuilder';

const SENT = Symbol('sent');

export class TurnAdapter extends BotAdapter {
  /** Runs `logic` behind the middleware; resolves to the activities that were sent in it, in order. */
  async run(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<Partial<Activity>[]> {
    const context = new OneTurn(this, activity);
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

  /**
   * What the Bot Framework does, as an async function. It was compiled for engines without these: each call makes a generator function,
   * whose hidden class V8 keeps among what is old, and with it all that the turn has touched, until the next full collection.
   */
  protected override async runMiddleware(context: TurnContext, next: (context: TurnContext) => Promise<void>): Promise<void> {
    if (context.activity.locale) context.locale = context.activity.locale;
    const { proxy, revoke } = Proxy.revocable(context, {});
    try {
      await this.middleware.run(proxy, () => next(proxy));
    } catch (error) {
      if (!this.onTurnError) throw error;
      await this.onTurnError(proxy, error instanceof Error ? error : new Error(String(error)));
    } finally {
      revoke();
    }
  }
}

/** Sends without a generator function where no middleware listens to what is sent, for the same reason. */
class OneTurn extends TurnContext {
  private isHeard = false;

  override onSendActivities(handler: SendActivitiesHandler): this {
    this.isHeard = true;
    return super.onSendActivities(handler);
  }

  override async sendActivities(activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    if (this.isHeard || this.activity.deliveryMode === DeliveryModes.ExpectReplies) {
      return (await super.sendActivities(activities)) ?? [];
    }
    const reference = TurnContext.getConversationReference(this.activity);
    const output = activities.map((activity) => {
      const addressed = TurnContext.applyConversationReference(Object.assign({}, activity), reference);
      addressed.type ||= ActivityTypes.Message;
      return addressed;
    });
    const responses = await this.adapter.sendActivities(this, output);
    for (const [index, { id }] of responses.entries()) output[index]!.id = id;
    if (output.some(({ type }) => type !== ActivityTypes.Trace)) this.responded = true;
    return responses;
  }
}
