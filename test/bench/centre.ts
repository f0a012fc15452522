// A competence centre to measure in: five Regions, operators who are signed in and there, and very many people who wait for
// one of them. All of it is put into the store the way turns and desks put it there.
import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { COOKIE, newSession } from '../../handoff/session.js';
import type { Store, Turn } from '../../store/port.js';
import { type ConversationId, type Json, type Operator, type OperatorId, type Priority, RECORD_VERSION } from '../../store/records.js';
import { type ContentFolder, copyOfContent } from '../config/folder.js';
import { several } from './chats.js';

/** An operator as the desk's browser knows itself. */
export interface Account {
  readonly cookie: string;
  readonly csrf: string;
}

const REGIONS = ['alpi', 'pianura', 'costa', 'isole', 'colli'] as const;
export const LANGUAGES_SPOKEN = ['it', 'it', 'it', 'it', 'it', 'it', 'it', 'it', 'en', 'de'] as const;
export const regionOf = (n: number): string => REGIONS[n % REGIONS.length]!;
export const languageOf = (n: number): string => LANGUAGES_SPOKEN[Math.floor(n / REGIONS.length) % LANGUAGES_SPOKEN.length]!;

const MINUTE = 60_000;
/** Who wrote first has waited for as long as 50,000 wait where 30 a second are taken. */
const LONGEST_WAIT = 28 * MINUTE;
/** As the Demo Region has them. */
const DUE_MINUTES: { readonly [priority in Priority]: number } = { emergency: 2, urgent: 15, routine: 60 };
const AT_ONCE = 256;
const LEASE = 60_000;

/** The delivered content with five Regions more, each a copy of the Demo Region. */
export function centreContent(): ContentFolder {
  const folder = copyOfContent();
  for (const region of REGIONS) cpSync(join(folder.dir, 'regions/demo'), join(folder.dir, 'regions', region), { recursive: true });
  return folder;
}

/** Signed in and there; most serve one Region, one in ten the next one too, one in fifty supervises. */
export async function seatOperators(store: Store, count: number): Promise<Account[]> {
  const accounts: Account[] = [];
  await several(count, AT_ONCE, async (n) => {
    const isClinician = n % 10 === 3;
    const operator: Operator = {
      id: randomUUID() as string as OperatorId,
      version: RECORD_VERSION,
      name: `Operatore ${n + 1}`,
      role: n % 50 === 7 ? 'supervisor' : isClinician ? 'clinician' : 'operator',
      regions: n % 10 === 4 ? [regionOf(n), regionOf(n + 1)] : [regionOf(n)],
      languages: [['it'], ['it', 'en'], ['it', 'de'], ['it', 'en', 'de']][n % 4]!,
      skills: [...(isClinician ? ['clinical', 'paediatrics'] : []), ...(n % 7 === 0 ? ['psychology'] : [])],
      // Nobody signs in with a password here.
      passwordHash: 'none',
      mustChangePassword: false,
      disabled: false,
      capacity: 0,
    };
    const { token, session } = newSession(operator, Date.now());
    await store.putOperator(operator);
    await store.putSession(session);
    await store.setPresence(operator.id, 'available', Date.now());
    accounts[n] = { cookie: `${COOKIE}=${token}`, csrf: session.csrf };
  });
  return accounts;
}

/** Chats that wait, the first ones longest; who is past the due time was told of already. @returns how many wait */
export async function fillQueue(store: Store, count: number, goOn: () => boolean): Promise<number> {
  const now = Date.now();
  const numbers = new Map<ConversationId, number>();
  let begun = 0;
  while (begun < count && goOn()) {
    const first = begun;
    begun = Math.min(count, first + AT_ONCE);
    await several(begun - first, AT_ONCE, async (i) => {
      const id = randomUUID() as string as ConversationId;
      numbers.set(id, first + i);
      await writes(store, id, first + i, openedAt(first + i, count, now));
    });
    // Whoever is not leased with the others now is with the next ones.
    const turns = await store.takeTurns('centre', 2 * AT_ONCE, LEASE);
    await Promise.all(turns.map((turn) => asks(store, turn, numbers.get(turn.conversation.id)!, now)));
  }
  for (let turns: readonly Turn[]; ; ) {
    turns = await store.takeTurns('centre', AT_ONCE, LEASE);
    if (turns.length === 0) return begun;
    await Promise.all(turns.map((turn) => asks(store, turn, numbers.get(turn.conversation.id)!, now)));
  }
}

const openedAt = (n: number, count: number, now: number) => now - Math.round((1 - n / count) * LONGEST_WAIT);
const priorityOf = (n: number): Priority => (n % 100 === 99 ? 'emergency' : n % 10 === 5 ? 'urgent' : 'routine');
const skillsOf = (n: number): readonly string[] => (n % 9 === 2 ? ['clinical'] : n % 31 === 3 ? ['psychology'] : []);

async function writes(store: Store, id: ConversationId, n: number, at: number): Promise<void> {
  await store.openConversation({ id, region: regionOf(n), channel: 'web', language: languageOf(n), user: `dl_${n}`, at, address: null });
  const text = 'Ho 38 e mezzo da tre giorni e mi sento debole, voglio parlare con qualcuno.';
  await store.accept({ conversation: id, clientId: '1', activity: { type: 'message', text }, at });
}

async function asks(store: Store, { lease, waiting, conversation }: Turn, n: number, now: number): Promise<void> {
  const at = waiting[0]!.at;
  const [priority, language] = [priorityOf(n), languageOf(n)];
  const dueAt = at + DUE_MINUTES[priority] * MINUTE;
  const request = {
    kind: 'chat',
    priority,
    reasons: ['asked'],
    language,
    skills: skillsOf(n),
    dueAt,
    card: cardOf(language),
    queue: true,
  } as const;
  const { ticket } = await store.commit(lease, {
    at,
    answeredSeq: waiting.at(-1)!.seq,
    owner: conversation.owner.kind,
    replies: [
      { author: 'bot', activity: { type: 'message', text: 'Chiamo una persona: resta qui.', textFormat: 'plain', locale: language } },
    ],
    state: null,
    language,
    tickets: [{ do: 'open', ticket: request }],
    followUps: [],
    cancelFollowUps: [],
    decisions: [],
  });
  if (ticket !== null && dueAt < now) await store.escalate(ticket.id, 2, now);
}

/** What the bot writes for whoever takes the request, as long as it mostly is. */
function cardOf(language: string): Json {
  const lines = [
    'Febbre: 38,5 °C, da tre giorni',
    'Debolezza',
    'Fiato: nessuna difficoltà',
    'Vive con: una persona anziana',
    'Vaccinato: sì',
  ];
  const said = {
    kind: 'said',
    text: 'Ha scritto',
    quote: 'Ho 38 e mezzo da tre giorni e mi sento debole, voglio parlare con qualcuno.',
    seq: 1,
  };
  return {
    version: 1,
    reason: ['asked'],
    level: null,
    dangerSigns: [],
    language,
    lines: [said, ...lines.map((text) => ({ kind: 'answer', text, seq: 1 }))],
  };
}
