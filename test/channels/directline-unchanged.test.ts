// Microsoft's own Direct Line client, as it is published, against our gateway: by WebSocket and by polling.
import { createRequire } from 'node:module';
import test from 'ava';
import { WebSocket } from 'ws';
import { call } from './directline-client.js';
import { type House, openHouse } from './gateway-house.js';

interface Subscribable<T> {
  subscribe(next: (value: T) => void, error?: (error: unknown) => void): { unsubscribe(): void };
}
interface Shown {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly replyToId?: string;
}
interface DirectLineClient {
  readonly activity$: Subscribable<Shown>;
  readonly connectionStatus$: Subscribable<number>;
  readonly conversationId: string;
  postActivity(activity: object): Subscribable<string>;
  getSessionId(): Subscribable<string>;
  end(): void;
}

const require = createRequire(import.meta.url);
Object.assign(globalThis, { XMLHttpRequest: require('xhr2'), WebSocket, window: globalThis });
const { DirectLine } = require('botframework-directlinejs') as { DirectLine: new (options: object) => DirectLineClient };

let house: House;
test.before(async () => {
  house = await openHouse();
});
test.after.always(() => house.remove());

const once = <T>(stream: Subscribable<T>) => new Promise<T>((resolve, reject) => stream.subscribe(resolve, reject));

for (const webSocket of [true, false]) {
  test(`the unchanged client talks, resumes and repeats nothing (${webSocket ? 'WebSocket' : 'polling'})`, async (t) => {
    const { token } = (await call(`${house.domain}/tokens/generate`, { json: { region: 'demo', user: { id: 'dl_anna' } } })).body;
    const client = new DirectLine({ token, domain: house.domain, webSocket, pollingInterval: 200 });
    const seen: Shown[] = [];
    const waiting: (() => void)[] = [];
    const status: number[] = [];
    const ignore = () => undefined; // end() tells it as an error
    client.connectionStatus$.subscribe((value) => status.push(value), ignore);
    client.activity$.subscribe((activity) => {
      seen.push(activity);
      for (const look of waiting.splice(0)) look();
    }, ignore);
    const until = async (text: string): Promise<Shown> => {
      for (;;) {
        const found = seen.find((activity) => activity.text === text);
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    };

    await until('benvenuto');
    const id = await once(client.postActivity({ type: 'message', from: { id: 'dl_anna' }, text: 'ciao' }));
    t.is((await until('eco: ciao')).replyToId, id);
    t.truthy(await once(client.getSessionId()));
    await once(client.postActivity({ type: 'event', from: { id: 'dl_anna' }, name: 'webchat/join', value: { language: 'it' } }));
    for (const word of ['uno', 'due', 'tre']) await once(client.postActivity({ type: 'message', from: { id: 'dl_anna' }, text: word }));
    await until('eco: tre');
    const texts = seen.filter(({ type }) => type === 'message').map(({ text }) => text);
    t.is(new Set(seen.map(({ id }) => id)).size, seen.length, 'nothing twice');
    t.deepEqual(
      [...texts].filter((text) => text?.startsWith('eco')),
      ['eco: ciao', 'eco: uno', 'eco: due', 'eco: tre'],
    );
    t.is(texts[0], 'benvenuto');
    t.deepEqual(status.slice(0, 3), [0, 1, 2], 'uninitialized, connecting, online');
    client.end();
  });
}
