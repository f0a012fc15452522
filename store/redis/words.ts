// Replies are mostly the Region's own texts, and memory is what Redis costs: what is sealed is written as references into
// a list of known phrases, where it holds some. The lists are public texts, kept in Redis once under the hash of what they
// hold, never changed and never removed: a record names the one that it needs.
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { StoreUnavailable } from '../errors.js';
import { pairs } from './records.js';
import type { Wire } from './wire.js';

/** Characters that must agree at least; each fourth place of the phrases is known by the eight that begin there. */
const WINDOW = 8;
const STRIDE = 4;
const SHORTEST = 9;
const TABLE = 1 << 17;
/** Control characters never stand in JSON, so these two mark what is no text: a list's name, and a reference. */
const LIST = '\u0002';
const REFERENCE = '\u0001';
const DIGITS = 90;
const FIRST_DIGIT = 0x24;
/** Milliseconds that other gateways are given to learn a new list before it is used. */
const SPREAD = 5_000;

/** What JSON puts around the texts. */
const FRAMES = [
  '{"type":"message","text":"',
  '","textFormat":"plain","locale":"',
  '","value":"',
  '","suggestedActions":{"to":[],"actions":[{"type":"imBack","title":"',
  '"},{"type":"imBack","title":"',
  '"}]},"channelData":{"machine":true}}],[1,0,1,0,0,1,0,{"type":"message","text":"',
  '","channelData":{"machine":true}}],[1,0,1,0,0,1,0,{"type":"message","text":"',
  '","importance":"high","channelData":{"machine":true,"safety":true}}',
  '","from":"extracted","seq":',
  ',"from":"asked","seq":',
  '{"bot":{"version":1,"greeted":true,"wished":null,"facts":{',
  '"interview":{"id":"symptoms","content":"',
  '","tries":0,"postponed":[],"done":false},"fallbacks":0,"awaiting":null,"danger":{},"lastReplies":["',
  '"],"offered":[{"title":"',
  '","value":"intent:',
  '","value":"choice:',
  '"}],"rating":null},"last":{"text":"',
];

interface List {
  readonly id: string;
  readonly text: string;
  /** Where a window of the phrases begins, by its hash; -1 = nowhere. Only for the list that is written with. */
  table: Int32Array | null;
}

export class Words {
  readonly #key: string;
  readonly #lists = new Map<string, List>();
  #current: List | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(
    readonly wire: Wire,
    prefix: string,
  ) {
    this.#key = `${prefix}:words`;
  }

  /** All lists, as they are kept. */
  async packed(): Promise<ReadonlyMap<string, Buffer>> {
    return pairs(await this.wire.send(this.#key, ['HGETALL', this.#key]));
  }

  async put(id: string, packed: Buffer): Promise<void> {
    await this.wire.send(this.#key, ['HSET', this.#key, id, packed]);
  }

  /** Learns what there is. */
  async load(): Promise<void> {
    for (const [id, packed] of await this.packed()) {
      if (!this.#lists.has(id)) this.#lists.set(id, { id, text: gunzipSync(packed).toString(), table: null });
    }
  }

  /** Writes with these phrases from now on; with new ones as soon as every gateway can know them. */
  async use(phrases: readonly string[]): Promise<void> {
    const inJson = phrases.map((phrase) => JSON.stringify(phrase).slice(1, -1));
    const text = [...FRAMES, ...new Set(inJson.filter((phrase) => phrase.length >= SHORTEST))].join('').slice(0, DIGITS ** 3);
    const id = createHash('sha256').update(text).digest('base64url').slice(0, 6);
    const list = this.#lists.get(id) ?? { id, text, table: null };
    list.table = tableOf(text);
    this.#lists.set(id, list);
    const isNew = await this.wire.send(this.#key, ['HSETNX', this.#key, id, gzipSync(text)]);
    if (isNew !== 1) {
      this.#current = list;
      return;
    }
    this.#timer = setTimeout(() => {
      this.#current = list;
    }, SPREAD);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  /** JSON in fewer characters, or as it is where that saves nothing. */
  write(json: string): string {
    const list = this.#current;
    if (list?.table == null || json.length < 4 * SHORTEST) return json;
    const { text, table } = list;
    const last = json.length - WINDOW;
    let out = '';
    let from = 0;
    for (let at = 0; at <= last; at++) {
      let there = table[windowHash(json, at)]!;
      if (there < 0) continue;
      let length = agreeing(json, at, text, there);
      if (length < WINDOW) continue;
      let begin = at;
      while (begin > from && there > 0 && json.charCodeAt(begin - 1) === text.charCodeAt(there - 1)) {
        begin--;
        there--;
        length++;
      }
      length = Math.min(length, DIGITS ** 2 - 1);
      // Half a character outside the references would be none.
      if (isLow(json.charCodeAt(begin))) {
        begin++;
        there++;
        length--;
      }
      if (isLow(json.charCodeAt(begin + length))) length--;
      if (length < SHORTEST) continue;
      out += json.slice(from, begin) + REFERENCE + digits(there, 3) + digits(length, 2);
      from = begin + length;
      at = from - 1;
    }
    if (from === 0) return json;
    return LIST + list.id + out + json.slice(from);
  }

  /** @throws StoreUnavailable when the list is not known here yet; it is fetched meanwhile. */
  read(written: string): string {
    if (!written.startsWith(LIST)) return written;
    const list = this.#lists.get(written.slice(1, 7));
    if (list === undefined) {
      this.load().catch(() => undefined);
      throw new StoreUnavailable('A record was written by a gateway with newer texts, which are being fetched. Try again in a moment.');
    }
    const [first = '', ...parts] = written.slice(7).split(REFERENCE);
    let out = first;
    for (const part of parts) {
      const there = number(part, 0, 3);
      out += list.text.slice(there, there + number(part, 3, 2)) + part.slice(5);
    }
    return out;
  }
}

/** The second half of a character that takes two. */
function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function tableOf(text: string): Int32Array {
  const table = new Int32Array(TABLE).fill(-1);
  for (let at = 0; at + WINDOW <= text.length; at += STRIDE) {
    const hash = windowHash(text, at);
    if (table[hash]! < 0) table[hash] = at;
  }
  return table;
}

/** Half of the window's characters tell windows apart well enough; the comparison decides. */
function windowHash(text: string, at: number): number {
  let hash = text.charCodeAt(at) | (text.charCodeAt(at + 3) << 16);
  hash = Math.imul(hash, 0x9e3779b1) ^ (text.charCodeAt(at + 5) | (text.charCodeAt(at + 7) << 16));
  return (Math.imul(hash, 0x85ebca6b) >>> 15) & (TABLE - 1);
}

function agreeing(a: string, from: number, b: string, there: number): number {
  const most = Math.min(a.length - from, b.length - there);
  let length = 0;
  while (length < most && a.charCodeAt(from + length) === b.charCodeAt(there + length)) length++;
  return length;
}

/** Digits are printable and neither a quotation mark nor a backslash matters: nothing reads them as JSON. */
function digits(value: number, places: number): string {
  let out = '';
  for (let i = 0; i < places; i++) {
    out = String.fromCharCode(FIRST_DIGIT + (value % DIGITS)) + out;
    value = Math.floor(value / DIGITS);
  }
  return out;
}

function number(text: string, at: number, places: number): number {
  let value = 0;
  for (let i = at; i < at + places; i++) value = value * DIGITS + text.charCodeAt(i) - FIRST_DIGIT;
  return value;
}
