// Other software on the same sets in the same run, to compare with. Taken from the development dependencies, or from any folder that has
// it installed; never part of what is served.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { DataError, type Labelled } from './labelled.js';

export const PEERS = ['nlpjs'] as const;
export type PeerName = (typeof PEERS)[number];

export interface PeerPrediction {
  readonly intent: string;
  readonly confidence: number;
}

/** Learns a set and gives what answers a text. */
export type Peer = (examples: readonly Labelled[], language: string) => Promise<(text: string) => Promise<PeerPrediction>>;

/** The parts of @nlpjs that are used; it comes without types. */
interface NlpjsManager {
  add(locale: string, text: string, intent: string): void;
  train(settings: object): Promise<unknown>;
  process(locale: string, text: string): Promise<{ classifications: readonly { intent: string; score: number }[] }>;
}
interface Nlpjs {
  containerBootstrap(): Promise<{ use(plugin: unknown): void }>;
  NluNeural: unknown;
  NluManager: new (settings: object) => NlpjsManager;
}

/**
 * @param folder where the peer is installed, if not here
 * @throws DataError where it is not, with what to install
 */
export function peer(name: PeerName, folder?: string): Peer {
  const load = createRequire(folder ? resolve(folder, 'package.json') : import.meta.url);
  switch (name) {
    case 'nlpjs':
      return nlpjs(load);
  }
}

function nlpjs(load: NodeJS.Require): Peer {
  const part = (path: string): unknown => {
    try {
      return load(path);
    } catch (cause) {
      throw new DataError(
        `${path} is not installed. Run "npm ci" with development dependencies, or name a folder that has it with --peers.`,
        {
          cause,
        },
      );
    }
  };
  return async (examples, language) => {
    const { containerBootstrap } = part('@nlpjs/core') as Nlpjs;
    const { NluNeural, NluManager } = part('@nlpjs/nlu') as Nlpjs;
    const languagePart = Object.values(part(`@nlpjs/lang-${language}`) as object).find(
      (each) => typeof each === 'function' && /^Lang[A-Z][a-z]$/.test(each.name),
    );
    const container = await containerBootstrap();
    container.use(languagePart);
    container.use(NluNeural);
    const manager = new NluManager({ container, locales: [language], trainByDomain: false });
    for (const { text, intent } of examples) manager.add(language, text, intent);
    await manager.train({ log: false });
    return async (text) => {
      const { classifications } = await manager.process(language, text);
      const { intent = 'None', score: confidence = 0 } = classifications[0] ?? {};
      return { intent, confidence };
    };
  };
}
