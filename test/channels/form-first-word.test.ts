// On the plain page the citizen speaks first. Over the whole product, and apart from gateway-form.test.ts: what the bot reads at its start
// would keep the pages of a browser waiting.
import test from 'ava';
import { openWholeHouse } from '../support/house.js';
import { call } from './directline-client.js';

test('a warning is what the page opens at, whatever stands before it', async (t) => {
  const whole = await openWholeHouse(t);
  const body = new FormData();
  for (const [name, value] of Object.entries({ region: 'demo', lang: 'it', text: 'mi fa male il petto' })) body.append(name, value);
  const sent = await call(`${whole.url}/chat`, { method: 'POST', body, redirect: 'manual' });
  await whole.turns.idle();
  const page = await call(`${whole.url}/chat?region=demo`, { headers: { cookie: sent.headers.get('set-cookie')!.split(';')[0]! } });
  t.regex(page.text, /<li class="bot">.*?Ciao, sono Accanto/);
  t.regex(page.text, /<li class="bot important" id="new">.*?112/);
});

test('the conversation begins with what the citizen wrote, and one turn greets and answers', async (t) => {
  const whole = await openWholeHouse(t);
  for (let i = 0; i < 3; i++) {
    const body = new FormData();
    for (const [name, value] of Object.entries({ region: 'demo', lang: 'it', text: 'grazie' })) body.append(name, value);
    const sent = await call(`${whole.url}/chat`, { method: 'POST', body, redirect: 'manual' });
    // On a busy machine the page may come back before the answer.
    await whole.turns.idle();
    const page = await call(`${whole.url}/chat?region=demo`, { headers: { cookie: sent.headers.get('set-cookie')!.split(';')[0]! } });
    const said = [...page.text.matchAll(/<li class="(\w+)[^>]*>.*?<p>(.*?)<\/p>/g)].map(([, who, text]) => `${who}: ${text}`);
    t.is(said.length, 3, said.join('\n'));
    t.is(said[0], 'citizen: grazie');
    t.regex(said[1]!, /^bot: Ciao, sono Accanto, l&#39;assistente automatico/);
    t.regex(said[2]!, /^bot: Prego/);
    t.true(sent.headers.get('location')?.endsWith('#new'));
    t.regex(page.text, /<li class="bot" id="new"><p class="who">.*?<\/p><p>Ciao, sono Accanto/, 'the page opens where the answer begins');
  }
});
