// The content that serves: published as immutable, hashed versions, the last good one in use until a better one comes.
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content, Mistake, RegionContent } from './content.js';
import { loadContent } from './load.js';
import { printMistakes } from './print.js';
import { deepFreeze } from './version.js';

export interface ContentSource {
  /** The version in use. */
  current(): Content;
  /** The content of a Region in the version in use. */
  region(name: string): RegionContent | undefined;
  /** An older version of some Region by its hash: interviews keep the one they began with. */
  version(hash: string): RegionContent | undefined;
  /** Reads the folder again. With a mistake in it, the version in use stays and the mistakes are the result. */
  reload(): Promise<Reloaded>;
  /** What the last reading found. */
  readonly last: Reloaded;
  close(): void;
}

export interface Reloaded {
  /** False where the folder was refused. */
  readonly published: boolean;
  readonly version: string;
  readonly mistakes: readonly Mistake[];
  readonly warnings: readonly Mistake[];
}

export interface ContentOptions {
  readonly dir: string;
  /** Versions are kept in `<keepIn>/content/`. */
  readonly keepIn: string;
  /** Read the folder again a moment after one of its files has changed. */
  readonly watch?: boolean;
  /** Told after every reload, also the ones that `watch` started. */
  readonly onReload?: (result: Reloaded) => void;
  /** Told when a reload that `watch` started could not be done at all; whoever calls `reload` gets the error himself. */
  readonly onFailure?: (error: unknown) => void;
  readonly now?: () => Date;
}

/** The folder is wrong and there is no older version to serve. The message lists every mistake. */
export class NoContent extends Error {
  readonly code = 'no_content';
  constructor(
    readonly mistakes: readonly Mistake[],
    dir: string,
  ) {
    super(
      `The content of ${dir} has ${mistakes.length} mistakes, and no earlier version is kept. Correct them and start again:\n${printMistakes(mistakes, dir)}`,
    );
    this.name = 'NoContent';
  }
}

/** How long (ms) the folder must be quiet before it is read again: editors write a file in several steps. */
const QUIET = 150;

/** Reads the folder and publishes it. Throws NoContent where neither it nor an earlier version can serve. */
export async function openContent(options: ContentOptions): Promise<ContentSource> {
  const store = new VersionFiles(join(options.keepIn, 'content'));
  await store.open();
  const now = options.now ?? (() => new Date());

  let current: Content | null = await store.last();
  let last: Reloaded = { published: false, version: current?.version ?? '', mistakes: [], warnings: [] };

  const read = async (): Promise<Reloaded> => {
    const { content, mistakes, warnings } = await loadContent(options.dir, now());
    if (content) {
      await store.publish(content);
      current = content;
    }
    last = { published: content !== null, version: current?.version ?? '', mistakes, warnings };
    return last;
  };
  await read();
  if (!current) throw new NoContent(last.mistakes, options.dir);

  // One reload at a time; each caller gets the result of a reading that began after the call.
  let queue: Promise<unknown> = Promise.resolve();
  const reload = (): Promise<Reloaded> => {
    const result = queue.then(read).then((done) => {
      options.onReload?.(done);
      return done;
    });
    queue = result.catch(() => undefined);
    return result;
  };
  const stop = options.watch
    ? watchFolder(options.dir, () => void reload().catch((error: unknown) => options.onFailure?.(error)))
    : () => undefined;

  return {
    current: () => current as Content,
    region: (name) => current?.regions.get(name),
    version: (hash) => store.version(hash),
    reload,
    get last() {
      return last;
    },
    close: stop,
  };
}

/** The same content with another rule set chosen by name, as a Region may write it. */
export function byRuleSet(source: ContentSource, ruleSet: string): ContentSource {
  const chosen = (content: RegionContent | undefined) => content && { ...content, region: { ...content.region, ruleSet } };
  return {
    ...source,
    region: (name) => chosen(source.region(name)),
    version: (hash) => chosen(source.version(hash)),
  };
}

/** `<dir>/<hash>.json` for each version of a Region, `current.json` for which of them serve. */
class VersionFiles {
  private readonly known = new Map<string, RegionContent>();

  constructor(private readonly dir: string) {}

  async open(): Promise<void> {
    await mkdir(this.dir, { recursive: true, mode: 0o700 });
    for (const file of await readdir(this.dir)) {
      if (!/^[0-9a-f]{16}\.json$/.test(file)) continue;
      const content = JSON.parse(await readFile(join(this.dir, file), 'utf8')) as RegionContent;
      this.known.set(content.version, deepFreeze(content));
    }
  }

  version(hash: string): RegionContent | undefined {
    return this.known.get(hash);
  }

  async last(): Promise<Content | null> {
    try {
      const { version, regions } = JSON.parse(await readFile(join(this.dir, 'current.json'), 'utf8')) as {
        version: string;
        regions: Record<string, string>;
      };
      const found = Object.entries(regions).map(([name, hash]) => [name, this.known.get(hash)] as const);
      if (found.some(([, content]) => !content)) return null;
      return { version, regions: new Map(found as [string, RegionContent][]) };
    } catch {
      return null;
    }
  }

  async publish(content: Content): Promise<void> {
    for (const region of content.regions.values()) {
      if (this.known.has(region.version)) continue;
      await this.write(`${region.version}.json`, region);
      this.known.set(region.version, region);
    }
    const regions = Object.fromEntries([...content.regions].map(([name, { version }]) => [name, version]));
    await this.write('current.json', { version: content.version, regions });
  }

  /** Written beside and moved into place: a reader never sees half a version. */
  private async write(name: string, value: unknown): Promise<void> {
    const file = join(this.dir, name);
    await writeFile(`${file}.${process.pid}.new`, JSON.stringify(value), { mode: 0o600 });
    await rename(`${file}.${process.pid}.new`, file);
  }
}

function watchFolder(dir: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dir, { recursive: true }, (_event, file) => {
    if (!file?.endsWith('.yml')) return;
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  // A folder that goes away is not this program's end: the version in use serves on.
  watcher.on('error', () => undefined);
  watcher.unref();
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
