// The measure of all: Koa alone, reading the same JSON and answering with JSON.
import Koa from 'koa';
import { listen } from './listen.js';

const app = new Koa();
app.use(async (context) => {
  const chunks: Buffer[] = [];
  for await (const chunk of context.req) chunks.push(chunk as Buffer);
  const activity = JSON.parse(Buffer.concat(chunks).toString()) as { text?: string };
  context.body = { activities: [{ type: 'message', text: `eco: ${activity.text}` }] };
});
listen(app);
