// A peer: a bot on node-nlp that understands Italian intents, trained on the first examples of each of ours.
import { readdirSync, readFileSync } from 'node:fs';
import { peerPackage, serve } from './peer.js';

interface NlpManager {
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ readonly intent: string }>;
}

/** Its training takes minutes with all of them; what a message costs hardly depends on it. */
const EXAMPLES_EACH = 20;
const FOLDER = new URL('../../../../nlu/examples/it/', import.meta.url);

const { NlpManager } = peerPackage<{ NlpManager: new (options: object) => NlpManager }>('node-nlp');
const manager = new NlpManager({ languages: ['it'], nlu: { log: false }, forceNER: true, autoSave: false });
for (const file of readdirSync(FOLDER)) {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
  const examples = lines.filter((line) => line !== '' && !line.startsWith('#')).slice(0, EXAMPLES_EACH);
  for (const example of examples) manager.addDocument('it', example, file.replace(/\.txt$/, ''));
}
await manager.train();
serve(async ({ text }) => `intento: ${(await manager.process('it', text)).intent}`);
