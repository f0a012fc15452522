// The measure of all: Koa alone, reading the same JSON and answering with JSON.
import Koa from 'koa';

const app = new Koa();
app.use(async (context) => {
  const chunks: Buffer[] = [];
  for await (const chunk of context.req) chunks.push(chunk as Buffer);
  const activity = JSON.parse(Buffer.concat(chunks).toString()) as { text?: string };
  context.body = { activities: [{ type: 'message', text: `eco: ${activity.text}` }] };
});
app.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
