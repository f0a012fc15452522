// A peer: botbuilder on Koa with its state in memory, and no understanding.
import { type Activity, ActivityHandler, ConversationState, MemoryStorage, type TurnContext } from 'botbuilder';
import Koa from 'koa';
import { TurnAdapter } from '../../../bot/adapter.js';
import { listen } from './listen.js';

const state = new ConversationState(new MemoryStorage());
const count = state.createProperty<number>('count');
class Echo extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const n = (await count.get(context, 0)) + 1;
      await count.set(context, n);
      await context.sendActivity(`eco ${n}: ${context.activity.text}`);
      await next();
    });
  }
  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    await state.saveChanges(context);
  }
}
const adapter = new TurnAdapter();
const bot = new Echo();
const app = new Koa();
app.use(async (context) => {
  const chunks: Buffer[] = [];
  for await (const chunk of context.req) chunks.push(chunk as Buffer);
  const activity = JSON.parse(Buffer.concat(chunks).toString()) as Partial<Activity>;
  context.body = { activities: await adapter.run(activity, (turn) => bot.run(turn)) };
});
listen(app);
