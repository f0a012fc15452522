// Writes the hand-over card from what is known, in Italian for the operator: danger first, then the reason, the facts,
// and the citizen's words: those that brought the request, and the last ones. At most twelve lines, each pointing to its message.
// While the request waits it is written anew when there is more to tell; what it said about messages of before is kept.
import { say } from '../../config/text.js';
import type { CardLine, HandoffCard } from '../../handoff/card.js';
import type { Json } from '../../store/records.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { factText } from '../interview/fact-text.js';
import { plain } from '../words/plain.js';

/** An operator reads it at a glance; the hand-off side refuses a longer one. */
const CARD_LINES = 12;
const LAST_WORDS = 3;
/** Alone and in so few words they tell nobody why a person is wanted. */
const COURTESIES = ['greet', 'thank', 'goodbye', 'affirm'];
const FEW_WORDS = 3;

export function handoffCard(draft: TurnDraft, reasons: readonly string[], seq: number): Json {
  const { content, heard } = draft.input;
  const italian = (group: 'facts' | 'reasons', name: string) => {
    const label = content.labels[group][name];
    return label ? say(label, 'it').text : name;
  };
  const dangerSigns = reasons.filter((reason) => reason.startsWith('danger:')).map((reason) => reason.slice('danger:'.length));
  const quoted = (at: number) => heard.find((message) => message.seq === at)?.text;
  const before = linesBefore(draft);
  // It points to the message that brought it, which this turn need not have heard.
  const first = (line: CardLine) => before.find(({ kind, text }) => kind === line.kind && text === line.text) ?? line;

  const danger = dangerSigns.map((kind): CardLine => {
    const label = content.danger[kind]?.label;
    const at = draft.state.danger[kind] ?? seq;
    return first({ kind: 'danger', text: label ? say(label, 'it').text : kind, quote: short(quoted(at)), seq: at });
  });
  const why = reasons
    .filter((reason) => !reason.startsWith('danger:'))
    .map((reason): CardLine => first({ kind: 'reason', text: italian('reasons', reason), seq }));
  const { callAt } = draft.state;
  if (callAt) why.push(first({ kind: 'reason', text: `Quando richiamare: «${short(callAt)}»`, seq }));
  const answers = Object.entries(draft.state.facts).map(
    ([name, fact]): CardLine => ({
      kind: 'answer',
      text: `${italian('facts', name)}: ${factText(content, name, fact, 'it')}`,
      seq: fact.seq,
    }),
  );
  const said = wordsSaid(before, heard);

  const head = [...danger, ...why].slice(0, CARD_LINES - said.length);
  const room = CARD_LINES - head.length - said.length;
  const lines = [...head, ...(room > 0 ? answers.slice(-room) : []), ...said];
  const card: HandoffCard = { version: 1, reason: reasons, level: null, dangerSigns, language: draft.language, lines };
  return card as unknown as Json;
}

/** Puts on the card of a request that still waits what was noted since; nothing where the card tells it already. */
export function refreshCard(draft: TurnDraft): void {
  const { ticket, heard } = draft.input;
  if (ticket?.state !== 'waiting' || draft.tickets.some((change) => change.do !== 'update' || change.card !== undefined)) return;
  // Who begins again has taken nothing back: an operator still reads what was told.
  if (Object.keys(draft.state.facts).length === 0 && !draft.state.callAt) return;
  const card = handoffCard(draft, ticket.reasons, heard.at(-1)?.seq ?? 0);
  const told = (lines: readonly CardLine[]) => JSON.stringify(lines.filter(({ kind }) => kind !== 'said'));
  if (told((card as unknown as HandoffCard).lines) !== told(linesBefore(draft))) draft.tickets.push({ do: 'update', card });
}

/** The lines of the card that the open request has; none where there is none, or one of another version. */
function linesBefore(draft: TurnDraft): readonly CardLine[] {
  const { ticket } = draft.input;
  const card = ticket && ticket.state !== 'closed' ? (ticket.card as unknown as Partial<HandoffCard> | null) : null;
  return card?.version === 1 && Array.isArray(card.lines) ? card.lines : [];
}

/** The words that brought the request, and the last ones; a bare thanks only where there is nothing else. */
function wordsSaid(before: readonly CardLine[], heard: readonly Heard[]): readonly CardLine[] {
  const written = heard.filter((message) => message.text !== '' && message.button === null);
  const kept = before.filter(({ kind }) => kind === 'said');
  const telling = written.filter((message) => !isCourtesy(message));
  const fresh = kept.length === 0 && telling.length === 0 ? written : telling;
  const all = [
    ...kept,
    ...fresh
      .filter(({ seq }) => !kept.some((line) => line.seq === seq))
      .map((message): CardLine => ({ kind: 'said', text: short(message.text) ?? '', seq: message.seq })),
  ];
  if (all.length <= LAST_WORDS) return all;
  return kept.length === 0 ? all.slice(-LAST_WORDS) : [all[0]!, ...all.slice(1 - LAST_WORDS)];
}

function isCourtesy({ text, understanding }: Heard): boolean {
  if (understanding === null || understanding.entities.length > 0 || understanding.dangerSigns.length > 0) return false;
  return COURTESIES.includes(understanding.intent.name) && plain(text).split(' ').length <= FEW_WORDS;
}

function short(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}
