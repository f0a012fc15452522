// "Me", "io", "it": a pronoun and nothing else. The model of intents has met it in stories of violence only and hears one; whoever writes it
// has answered whom it is about, or has pressed a key too soon.
import { plain } from './plain.js';

const PRONOUNS = new Set(
  (
    'io me a me tu te lui lei noi voi loro i it he she we you him her us them ich mich mir du er sie es wir ihr uns moi je tu toi il elle on nous vous eux ' +
    'yo mi tu el ella nosotros ellos eu mie el ea noi ei une mua ti ai ajo ne ata я мене мені ти він вона ми вони мы انا انت هو هي نحن هم 我 你 您 他 她 它 我们'
  ).split(' '),
);

export function isPronounAlone(text: string): boolean {
  return PRONOUNS.has(plain(text)) || plain(text) === 'a me';
}
