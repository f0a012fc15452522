// A peer: BuilderBot with one flow that answers every message, its state in memory.
import { peerPackage, serve } from './peer.js';

interface Provider {
  emit(event: 'message', message: { readonly from: string; readonly body: string; readonly name: string }): void;
}
interface BuilderBot {
  createBot(parts: object, options: object): Promise<unknown>;
  createFlow(flows: readonly unknown[]): unknown;
  createProvider(provider: new () => Provider): Provider;
  addKeyword(event: string): {
    addAction(
      action: (context: { body: string }, tools: { flowDynamic(messages: readonly { body: string }[]): Promise<void> }) => Promise<void>,
    ): unknown;
  };
  ProviderClass: new () => Provider;
  MemoryDB: new () => unknown;
  EVENTS: { readonly WELCOME: string };
}

const { createBot, createFlow, createProvider, addKeyword, ProviderClass, MemoryDB, EVENTS } = peerPackage<BuilderBot>('@builderbot/bot');
const waiting = new Map<string, (text: string) => void>();

/** A channel that is called by us and answers us: no server of its own. */
class Direct extends ProviderClass {
  globalVendorArgs = { name: 'bench', port: 0 };
  async initVendor(): Promise<object> {
    return {};
  }
  beforeHttpServerInit(): void {}
  afterHttpServerInit(): void {}
  busEvents(): readonly unknown[] {
    return [];
  }
  async saveFile(): Promise<string> {
    return '';
  }
  async sendMessage(to: string, text: string): Promise<boolean> {
    waiting.get(to)?.(text);
    waiting.delete(to);
    return true;
  }
}

const flow = addKeyword(EVENTS.WELCOME).addAction(async ({ body }, { flowDynamic }) => flowDynamic([{ body: `eco: ${body}` }]));
const provider = createProvider(Direct);
await createBot({ flow: createFlow([flow]), database: new MemoryDB(), provider }, { queue: { timeout: 20_000, concurrencyLimit: 500 } });
let count = 0;
serve(
  ({ text, conversation }) =>
    new Promise((resolve) => {
      // It queues by sender; two messages of one conversation at a time would wait for each other's answer.
      count += 1;
      const from = `${conversation.id}-${count}`;
      waiting.set(from, resolve);
      provider.emit('message', { from, body: text, name: 'citizen' });
    }),
);
