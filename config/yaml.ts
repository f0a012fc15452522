// Reads one YAML file of a content folder so that every later complaint can name its line. Here also the things that are
// wrong with a file before anybody looks at what it says: size, encoding, tabs, links out of the folder, broken YAML.
import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Mistake } from './content.js';
import { keep, prepared } from './prepared.js';

/** A content file is written by hand; what is larger than this (bytes) was not. */
const MAX_FILE_BYTES = 640 * 1024;

type Path = readonly PropertyKey[];

/** One file that could be read: its plain data and where each part of it stands. */
export class YamlFile {
  constructor(
    /** Relative to the content folder, with `/`. */
    readonly file: string,
    readonly data: unknown,
    private readonly text: string,
    private read: Parsed | null = null,
  ) {}

  /** The line (from 1) of what `path` leads to; of the nearest thing around it where the path ends early. */
  line(path: Path = []): number {
    // Of what was prepared by the build only complaints need the document.
    this.read ??= parsed(this.text);
    const { document, lines } = this.read;
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (!pair) break;
        offset = startOf(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = startOf(node) ?? offset;
      } else break;
    }
    return lines.linePos(offset).line;
  }

  mistake(path: Path, message: string, remedy: string): Mistake {
    return { file: this.file, line: this.line(path), message, remedy };
  }
}

/** Reads `file` (relative to `dir`). Either the file, or at least one mistake. */
export async function readYaml(dir: string, file: string): Promise<{ yaml: YamlFile | null; mistakes: Mistake[] }> {
  const wrong = (message: string, remedy: string, line = 1) => ({ yaml: null, mistakes: [{ file, line, message, remedy }] });
  const path = join(dir, file);

  let bytes: Buffer;
  try {
    if (await leadsOut(dir, path))
      return wrong('The file is a link that leads out of the content folder.', 'Copy the file into the folder.');
    const { size } = await lstat(path);
    if (size > MAX_FILE_BYTES)
      return wrong(`The file is too large (${size} bytes, at most ${MAX_FILE_BYTES}).`, 'Split it into several files.');
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return wrong(`The file cannot be read (${code}).`, code === 'ENOENT' ? 'Create it.' : 'Check that it is a file this program may read.');
  }
  if (bytes.length > MAX_FILE_BYTES) return wrong('The file is too large.', 'Split it into several files.');

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return wrong('The file is not UTF-8.', 'Save it again with the encoding UTF-8.', lineOfBadByte(bytes));
  }
  const tabs = tabLines(text);
  if (tabs.length > 0)
    return {
      yaml: null,
      mistakes: tabs.map((line) => ({
        file,
        line,
        message: 'The line is indented with a tab.',
        remedy: 'Write two spaces instead of the tab.',
      })),
    };
  return parse(file, text);
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parsed(text: string): Parsed {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true }), lines };
}

function parse(file: string, text: string): { yaml: YamlFile | null; mistakes: Mistake[] } {
  const known = prepared('yaml', text);
  if (known !== undefined) return { yaml: new YamlFile(file, known, text), mistakes: [] };
  const read = parsed(text);
  const { document, lines } = read;
  const mistakes = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: `This is not YAML: ${error.message}`,
    remedy: yamlRemedy(error.code),
  }));
  if (mistakes.length > 0) return { yaml: null, mistakes };
  try {
    const data: unknown = document.toJS({ maxAliasCount: 50 });
    keep('yaml', text, data);
    return { yaml: new YamlFile(file, data, text, read), mistakes: [] };
  } catch {
    return { yaml: null, mistakes: [{ file, line: 1, message: 'Too many aliases (`*name`).', remedy: 'Write the values out.' }] };
  }
}

function yamlRemedy(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Keep one of the two lines with this name.';
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'Indent with two spaces a level; put a text that contains ": " in quotes.';
    case 'MISSING_CHAR':
      return 'Close the quote or bracket that is open.';
    default:
      return 'Put texts with special characters in quotes, or write them as a block after "|-".';
  }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

async function leadsOut(dir: string, path: string): Promise<boolean> {
  const [root, real] = await Promise.all([realpath(dir), realpath(path)]);
  const way = relative(root, real);
  return way === '..' || way.startsWith(`..${sep}`);
}

function tabLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (/^ *\t/.test(line) ? [index + 1] : []));
}

function lineOfBadByte(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
