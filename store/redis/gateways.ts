// Which gateways work on this store: each says every second that it is there and what it serves. By this a restore knows
// whether it may begin, a gateway that the store was restored under it, and a person that two of them do not agree.
import { WrongStore } from '../errors.js';
import type { Core } from './core.js';
import { items, text } from './records.js';

/** Milliseconds without a word after which a gateway counts as gone. */
const GONE_AFTER = 5_000;

/** What no gateway has used for so long, looked at twice, is deleted: time enough to go back to the version before. */
const TIDY_EVERY = 600_000;

/** What a gateway says of itself. */
export interface Self {
  readonly name: string;
  /** The hash of the content that it serves. */
  readonly content: string;
}

export interface Gateway extends Self {
  /** The hash of the functions that it calls: another one is another version of the program. */
  readonly functions: string;
}

/** Says that this one is there (or only asks, without `self`), and who else is. */
export async function gatewaysOf(core: Core, self: Self | null): Promise<{ generation: number; gateways: Gateway[] }> {
  const { names, functions } = core;
  const said = self === null ? '' : JSON.stringify([self.content, functions.version]);
  const [generation, ...list] = items(
    await functions.call('alive', [names.gateways, names.meta], [self?.name ?? '', said, String(GONE_AFTER)]),
  ).map(text);
  const gateways: Gateway[] = [];
  for (let i = 0; i + 1 < list.length; i += 2) {
    const [content, version] = JSON.parse(list[i + 1]!) as [string, string];
    gateways.push({ name: list[i]!, content, functions: version });
  }
  return { generation: Number(generation), gateways };
}

/** In what the gateways differ, in sentences. */
export function disagreements(gateways: readonly Gateway[]): string[] {
  const kinds = (of: (gateway: Gateway) => string) => new Set(gateways.map(of)).size;
  const found: string[] = [];
  if (kinds(({ content }) => content) > 1) {
    found.push(
      `The ${gateways.length} gateways on this Redis serve different versions of the content: citizens get different answers. Give all of them the same content folder.`,
    );
  }
  if (kinds(({ functions }) => functions) > 1) {
    found.push('The gateways on this Redis are of different versions of Accanto. That is fine while you are updating; finish it.');
  }
  return found;
}

/** Says it every second until it is stopped; what it hears that a person should know goes to `warn`, once. */
export class Presence {
  readonly #said = new Set<string>();
  #tidied = Number.NEGATIVE_INFINITY;

  constructor(
    readonly core: Core,
    readonly self: Self,
    readonly warn: (sentence: string) => void,
    /** Milliseconds between looks at the libraries of functions. */
    readonly tidyEvery = TIDY_EVERY,
  ) {}

  async tell(): Promise<void> {
    const { generation, gateways } = await gatewaysOf(this.core, this.self);
    if (generation !== this.core.generation) {
      this.core.wire.refuse(new WrongStore('The store was restored from a backup while this gateway ran. Start it again.'));
    }
    for (const sentence of disagreements(gateways)) {
      if (!this.#said.has(sentence)) this.warn(sentence);
      this.#said.add(sentence);
    }
    if (performance.now() - this.#tidied < this.tidyEvery) return;
    this.#tidied = performance.now();
    // What cannot be deleted now is at the next look.
    await this.core.functions.tidy(gateways.map(({ functions }) => functions)).catch(() => undefined);
  }

  async leave(): Promise<void> {
    const { names } = this.core;
    await this.core.command(names.gateways, 'HDEL', names.gateways, this.self.name);
  }
}
