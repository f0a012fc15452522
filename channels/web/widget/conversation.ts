// The conversation as the citizen sees it: lines, who speaks, what is unread. It joins the Direct Line client with what is on its
// way out and with the memory of the browser, and tells its listeners after each change. It knows no element and no text of the interface.
import { DirectLine, type Link, type Session } from './direct-line.js';
import { type Line, lineOf, merge, type Owner, ownerOf, ownLine, type Place, placeOf } from './line.js';
import { type Memory, Shelf } from './memory.js';
import { Sender } from './sender.js';
import { type Activity, type ActivitySet, generationOf } from './wire.js';

export interface ConversationOptions {
  readonly gateway: string;
  readonly region: string;
  readonly lang: string;
}

/** Lines that are new to the citizen, in order; never history. */
export type Arrival = readonly Line[];

/** How long "is writing" is shown without a further sign. */
const TYPING_FOR = 7000;
/** Milliseconds that an interruption may last before messages say that they were not sent. */
const HICCUP = 1500;

export class Conversation {
  lines: readonly Line[] = [];
  link: Link = 'idle';
  owner: Owner = { kind: 'bot' };
  place: Place | null = null;
  typing = false;
  unread = 0;
  draft = '';
  lang: string;
  /** The citizen has chosen the language by hand: it follows nobody. */
  langChosen = false;
  open = false;
  sound = false;
  onDevice = false;

  /** True where this browser already knew the conversation. */
  readonly known: boolean;
  readonly #shelf: Shelf;
  readonly #sender = new Sender(
    this,
    () => this.#client,
    () => this.#from(),
    () => this.#changed(),
  );
  #session: Session | null = null;
  #client: DirectLine | null = null;
  #listeners = new Set<() => void>();
  #arrivalListeners = new Set<(arrival: Arrival) => void>();
  #brokenSince = 0;
  #typingEnd: ReturnType<typeof setTimeout> | undefined;
  #saveSoon: ReturnType<typeof setTimeout> | undefined;
  #detach: (() => void)[] = [];

  constructor(private readonly options: ConversationOptions) {
    this.lang = options.lang;
    this.#shelf = new Shelf(options.gateway, options.region);
    const memory = this.#shelf.load();
    this.known = memory !== null;
    if (memory) this.#restore(memory);
  }

  /** Begins to listen to the browser, and comes back to a conversation that was already going on. */
  attach(): void {
    const back = (): void => {
      this.#client?.nudge();
      void this.#sender.send();
    };
    const seen = (): void => {
      if (document.visibilityState === 'visible') back();
      else this.#save();
    };
    const leaving = (): void => this.#save();
    addEventListener('online', back);
    addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', seen);
    this.#detach = [
      () => removeEventListener('online', back),
      () => removeEventListener('pagehide', leaving),
      () => document.removeEventListener('visibilitychange', seen),
      this.#shelf.onCleared(() => this.onDevice && this.#forget()),
    ];
    if (this.#session) this.connect();
  }

  detach(): void {
    this.#save();
    for (const undo of this.#detach.splice(0)) undo();
    this.#client?.close();
    this.#client = null;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onArrival(listener: (arrival: Arrival) => void): () => void {
    this.#arrivalListeners.add(listener);
    return () => this.#arrivalListeners.delete(listener);
  }

  /** Opens the line to the gateway. Nothing is sent to a server before somebody opens the chat. */
  connect(): void {
    if (this.#client) return;
    const { gateway, region } = this.options;
    this.#client = new DirectLine({
      gateway,
      region,
      lang: this.lang,
      session: this.#session,
      onLink: (link) => {
        this.link = link;
        this.#linked(link);
        this.#changed();
      },
      onSession: (session) => {
        this.#session = session;
        this.#changed();
      },
      onActivities: (set) => this.#receive(set),
    });
    void this.#client.start();
  }

  setOpen(open: boolean): void {
    this.open = open;
    if (open) {
      this.unread = 0;
      // What the last citizen at this computer spoke is nothing to the next.
      if (!this.#session && this.lines.length === 0 && !this.langChosen) this.lang = this.options.lang;
      this.connect();
    }
    this.#changed();
  }

  /** Keeps one of the citizen's own choices. */
  set(choice: Partial<Pick<Conversation, 'draft' | 'lang' | 'langChosen' | 'sound' | 'onDevice'>>): void {
    Object.assign(this, choice);
    if (choice.draft && this.owner.kind === 'operator') this.#client?.typing({ type: 'typing', from: this.#from() });
    this.#changed();
  }

  say(text: string, files: readonly File[] = []): void {
    if (!text.trim() && files.length === 0) return;
    const clientId = `${Date.now().toString(36)}${crypto.getRandomValues(new Uint32Array(3)).join('-')}`;
    this.#sender.keep(clientId, files);
    this.lines = [...this.lines, ownLine(clientId, text, this.lang, files)];
    this.connect();
    this.#linked(this.link);
    this.#changed();
  }

  /** Tries a message again that was not sent; the same id keeps it one message. */
  again(clientId: string): void {
    this.#sender.mark(clientId, { state: 'sending', refusal: null });
    this.#client?.nudge();
    void this.#sender.send();
  }

  /** Takes a message back that never reached the server. */
  withdraw(clientId: string): void {
    this.#sender.forget(clientId);
    this.lines = this.lines.filter((line) => line.clientId !== clientId || line.state === 'sent');
    this.#changed();
  }

  /** Ends the conversation and forgets it, here and on the device. */
  end(): void {
    const goodbye = { type: 'endOfConversation', from: this.#from() };
    this.#client?.close(goodbye);
    this.#forget();
  }

  /** After a conversation was lost: a new one. What had not been sent goes with it. */
  anew(): void {
    const unsent = this.lines.filter((line) => line.clientId && line.state !== 'sent');
    this.#client?.close();
    this.#forget(unsent);
    this.connect();
  }

  #forget(keep: readonly Line[] = []): void {
    this.#client?.close();
    this.#client = null;
    this.#session = null;
    this.#sender.hurry();
    this.#typed(false);
    Object.assign(this, { lines: keep, link: 'idle', owner: { kind: 'bot' }, place: null, unread: 0 });
    if (keep.length === 0) {
      this.draft = '';
      this.langChosen = false;
      this.#sender.forget();
    }
    this.#shelf.clear();
    clearTimeout(this.#saveSoon);
    for (const listener of this.#listeners) listener();
  }

  #receive(set: ActivitySet): void {
    const user = this.#session?.user ?? '';
    const activities = set.activities ?? [];
    const before = generationOf(this.#session?.watermark ?? '');
    const resync = before !== '' && set.watermark !== undefined && generationOf(set.watermark) !== before;
    if (resync) this.#resync();
    for (const activity of activities) {
      this.owner = ownerOf(activity) ?? this.owner;
      this.place = placeOf(activity) ?? this.place;
    }
    if (this.owner.kind !== 'queue') this.place = null;
    const known = new Set(this.lines.map((line) => line.key));
    const incoming = activities.map((activity) => lineOf(activity, user)).filter((line) => line !== null);
    const arrived = resync ? [] : incoming.filter((line) => !known.has(line.key) && line.who !== 'me');
    this.lines = merge(this.lines, incoming);
    for (const line of incoming) if (line.clientId) this.#sender.forget(line.clientId);
    const messages = arrived.filter((line) => line.kind === 'message');
    if (messages.length > 0) this.#typed(false);
    else if (activities.some((activity) => activity.type === 'typing' && activity.from?.role !== 'user')) this.#typed(true);
    if (!this.open) this.unread += messages.length;
    this.#changed();
    if (arrived.length > 0) for (const listener of this.#arrivalListeners) listener(arrived);
  }

  /** The server came back from a backup and sends everything again. Own messages that it lost are shown as not sent. */
  #resync(): void {
    this.lines = this.lines
      .filter((line) => line.who === 'me' && line.clientId && line.kind === 'message')
      .map((line) =>
        line.state === 'sent'
          ? { ...line, key: line.clientId, seq: Number.MAX_SAFE_INTEGER, generation: '', state: 'refused', refusal: 'lost' }
          : line,
      );
  }

  /** A hiccup is nobody's business; a real interruption says of each waiting message that it was not sent. */
  #linked(link: Link): void {
    if (link === 'live') {
      this.#brokenSince = 0;
      void this.#sender.send();
    } else if (link !== 'connecting' && link !== 'idle') {
      this.#typed(false);
      this.#brokenSince ||= Date.now();
      if (link === 'broken' && Date.now() - this.#brokenSince < HICCUP) return;
      this.lines = this.lines.map((line) => (line.state === 'sending' ? { ...line, state: 'unsent' } : line));
    }
  }

  #from(): Activity['from'] {
    return { id: this.#session?.user ?? '', role: 'user' };
  }

  #typed(typing: boolean): void {
    clearTimeout(this.#typingEnd);
    this.typing = typing;
    if (typing) this.#typingEnd = setTimeout(() => this.#changed(() => this.#typed(false)), TYPING_FOR);
  }

  #restore(memory: Memory): void {
    const { lines, session, owner, place, draft, lang, langChosen = false, open, unread, sound, onDevice } = memory;
    Object.assign(this, { lines, owner, place, draft, lang, langChosen, open, unread, sound, onDevice });
    this.#session = session;
  }

  #changed(first?: () => void): void {
    first?.();
    for (const listener of this.#listeners) listener();
    clearTimeout(this.#saveSoon);
    this.#saveSoon = setTimeout(() => this.#save(), 150);
  }

  #save(): void {
    clearTimeout(this.#saveSoon);
    const { lines, owner, place, draft, lang, langChosen, open, unread, sound, onDevice } = this;
    if (!this.#session && lines.length === 0 && !draft && !open) return;
    this.#shelf.save({ version: 1, session: this.#session, lines, owner, place, draft, lang, langChosen, open, unread, sound, onDevice });
  }
}
