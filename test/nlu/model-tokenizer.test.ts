// The slim tokenizer cuts every text into the same pieces as the library's own.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { AutoTokenizer, env } from '@xenova/transformers';
import test from 'ava';
import { type PieceModel, slimTokenizer } from '../../nlu/encoder-tokenizer.js';

const NLU = fileURLToPath(new URL('../../../nlu/', import.meta.url));

const STRANGE = [
  '',
  ' ',
  '👩‍⚕️ ho la febbre 🤒',
  '𝒉𝒐 𝒇𝒆𝒃𝒃𝒓𝒆',
  '\ud83e',
  'a\udc00b',
  '发烧三天了',
  'مرحبا عندي حمى',
  'x'.repeat(600),
  'Ⅷ ﬁ ½ ™',
];

test('every text is cut into the same pieces', async (t) => {
  env.allowRemoteModels = false;
  env.localModelPath = NLU;
  const examples = readdirSync(`${NLU}examples`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(`${NLU}examples/${file}`, 'utf8')
        .split('\n')
        .filter((_, line) => line % 5 === 0),
    );
  t.true(examples.length > 3_000);
  const texts = [...examples, ...STRANGE];
  const tokenizer = await AutoTokenizer.from_pretrained('encoder');
  const before = texts.map((text) => tokenizer.encode(text));
  const { model } = tokenizer as unknown as { model: PieceModel };
  slimTokenizer(model);
  const changed = texts.filter((text, i) => !isDeepStrictEqual(tokenizer.encode(text), before[i]));
  t.deepEqual(changed, []);
});
