// The people of a transcript: a citizen who writes (straight into the store, as a channel would) and an operator with a real
// HTTP client and a real WebSocket.
import { once } from 'node:events';
import { setTimeout as patience } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type {
  ColleagueView,
  ConversationView,
  ErrorView,
  LiveMessage,
  LiveRequest,
  NextView,
  QueueView,
  SaidView,
  SessionView,
  TicketDetail,
} from '../../handoff/api.js';
import type { Store } from '../../store/port.js';
import type { ConversationId, Entry, Millis, Priority, StoredActivity } from '../../store/records.js';
import { DUE_MINUTES } from './region.js';

export class Citizen {
  #messages = 0;
  constructor(
    readonly id: ConversationId,
    private readonly store: Store,
    private readonly now: () => Millis,
  ) {}

  async says(text: string, activity: Partial<StoredActivity> = {}): Promise<Entry> {
    const message = { conversation: this.id, clientId: `m${++this.#messages}`, at: this.now() };
    return (await this.store.accept({ ...message, activity: { type: 'message', text, ...activity } })).entry;
  }

  /** The bot's turn, as far as the queue is concerned: all that waits is answered and a person is called. */
  async asksForPerson(
    priority: Priority = 'routine',
    more: { language?: string; skills?: readonly string[]; reasons?: readonly string[] } = {},
  ) {
    const waiting = await this.says('Vorrei parlare con una persona');
    const { language = 'it', skills = [], reasons = ['asked'] } = more;
    const card = {
      version: 1,
      reason: reasons,
      level: null,
      dangerSigns: [],
      language,
      lines: [{ kind: 'said', text: 'Vorrei parlare con una persona', seq: waiting.seq }],
    };
    await this.#turn((at) => ({
      tickets: [
        {
          do: 'open' as const,
          ticket: { kind: 'chat', priority, reasons, language, skills, dueAt: at + DUE_MINUTES[priority] * 60_000, card, queue: true },
        },
      ],
      replies: [],
    }));
  }

  /** The bot's answer to a danger sign while an operator has the conversation: a safety reply and an alarm for the desk. */
  async isWarnedOf(sign: string): Promise<void> {
    await this.says('mi manca il fiato');
    await this.#turn(() => ({
      tickets: [{ do: 'update' as const, reasons: [`danger:${sign}`], priority: 'emergency' }],
      replies: [
        { author: 'bot' as const, activity: { type: 'message', text: 'Chiama il 112', channelData: { safety: true } } },
        {
          author: 'bot' as const,
          audience: 'desk' as const,
          activity: { type: 'event', name: 'danger', value: sign, channelData: { safety: true, desk: true } },
        },
      ],
    }));
  }

  /** What the citizen's client shows: authors and texts, or names of events. */
  async sees(): Promise<string[]> {
    const entries = await this.store.read(this.id, 0, 'all', 500);
    return entries.map(({ author, activity }) => `${author}: ${activity.text ?? `[${activity.name} ${JSON.stringify(activity.value)}]`}`);
  }

  async #turn(work: (at: Millis) => Pick<Parameters<Store['commit']>[1], 'tickets' | 'replies'>): Promise<void> {
    const turn = (await this.store.takeTurns('test', 50, 5_000)).find(({ conversation }) => conversation.id === this.id);
    if (!turn) throw new Error('the citizen has nothing that waits');
    await this.store.commit(turn.lease, {
      at: this.now(),
      answeredSeq: turn.waiting.at(-1)!.seq,
      owner: turn.conversation.owner.kind,
      state: null,
      language: turn.conversation.language,
      followUps: [],
      cancelFollowUps: [],
      decisions: [],
      ...work(this.now()),
    });
  }
}

/** An answer that was not what a test expected; carries what came. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export class Desk {
  cookie = '';
  csrf = '';
  id = '';
  live: LiveDesk | null = null;

  constructor(
    readonly base: string,
    readonly name: string,
    readonly password: string,
  ) {}

  async signsIn(password = this.password): Promise<Answer<SessionView & ErrorView>> {
    const answer = await this.asks<SessionView & ErrorView>('POST', 'session', { name: this.name, password });
    if (answer.status === 200) {
      this.cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
      this.csrf = answer.body.csrf;
      this.id = answer.body.operator.id;
    }
    return answer;
  }

  async asks<T = ErrorView>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const answer = await fetch(`${this.base}/api/desk/${path}`, {
      method,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(this.csrf ? { 'x-csrf-token': this.csrf } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
    return { status: answer.status, headers: answer.headers, body: json as T };
  }

  async queue(): Promise<QueueView> {
    return (await this.asks<QueueView>('GET', 'queue')).body;
  }

  async colleagues(): Promise<readonly ColleagueView[]> {
    return (await this.asks<{ colleagues: ColleagueView[] }>('GET', 'colleagues')).body.colleagues;
  }

  takes(ticket: string): Promise<Answer<TicketDetail & ErrorView>> {
    return this.asks('POST', `tickets/${ticket}/claim`);
  }

  /** Takes the first request of the queue. */
  async takesNext(): Promise<Answer<TicketDetail & ErrorView>> {
    const [first] = (await this.queue()).tickets;
    if (!first) throw new Error('the queue is empty');
    return this.takes(first.id);
  }

  /** In one step, as the desk's button does it. */
  takesTheNext(): Promise<Answer<NextView & ErrorView>> {
    return this.asks('POST', 'queue/next');
  }

  writes(conversation: string, text: string, id: string = crypto.randomUUID()): Promise<Answer<SaidView & ErrorView>> {
    return this.asks('POST', `conversations/${conversation}/messages`, { id, text });
  }

  opens(conversation: string, since = 0): Promise<Answer<ConversationView & ErrorView>> {
    return this.asks('GET', `conversations/${conversation}?since=${since}`);
  }

  async goesLive({ followsChanges = false } = {}): Promise<LiveDesk> {
    const path = followsChanges ? 'live?changes' : 'live';
    this.live = new LiveDesk(new WebSocket(`${this.base.replace('http', 'ws')}/api/desk/${path}`, { headers: { cookie: this.cookie } }));
    await this.live.hears(({ kind }) => kind === 'hello');
    return this.live;
  }
}

export class LiveDesk {
  readonly heard: LiveMessage[] = [];
  #waiting: (() => void) | null = null;
  readonly closed: Promise<unknown>;

  constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => {
      this.heard.push(JSON.parse(String(data)) as LiveMessage);
      this.#waiting?.();
    });
    this.closed = once(socket, 'close');
  }

  sends(message: LiveRequest): void {
    this.socket.send(JSON.stringify(message));
  }

  /** Waits until such a message came; those before it stay in `heard`. */
  async hears<Kind extends LiveMessage['kind']>(
    wanted: ((message: LiveMessage) => boolean) | Kind,
  ): Promise<Extract<LiveMessage, { kind: Kind }>> {
    const fits = typeof wanted === 'function' ? wanted : (message: LiveMessage) => message.kind === wanted;
    const late = patience(30_000, 'late', { ref: false });
    for (;;) {
      const found = this.heard.find(fits);
      if (found) return found as Extract<LiveMessage, { kind: Kind }>;
      const more = new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
      if ((await Promise.race([more, late])) === 'late') {
        throw new Error(`not heard; heard were: ${this.heard.map(({ kind }) => kind).join(', ')}`);
      }
    }
  }
}
