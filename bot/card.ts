// Writes the hand-over card from what is known, in Italian for the operator: danger first, then the reason, the facts,
// and the citizen's last words. At most twelve lines, each pointing to its message.
import { say } from '../config/text.js';
import type { CardLine, HandoffCard } from '../handoff/card.js';
import type { Json } from '../store/records.js';
import type { TurnDraft } from './draft.js';
import { factText } from './facts.js';

/** An operator reads it at a glance; the hand-off side refuses a longer one. */
const CARD_LINES = 12;
const LAST_WORDS = 3;

export function handoffCard(draft: TurnDraft, reasons: readonly string[], seq: number): Json {
  const { content, heard } = draft.input;
  const italian = (group: 'facts' | 'reasons', name: string) => {
    const label = content.labels[group][name];
    return label ? say(label, 'it').text : name;
  };
  const dangerSigns = reasons.filter((reason) => reason.startsWith('danger:')).map((reason) => reason.slice('danger:'.length));
  const quoted = (at: number) => heard.find((message) => message.seq === at)?.text;

  const danger = dangerSigns.map((kind): CardLine => {
    const label = content.danger[kind]?.label;
    const at = draft.state.danger[kind] ?? seq;
    return { kind: 'danger', text: label ? say(label, 'it').text : kind, quote: short(quoted(at)), seq: at };
  });
  const why = reasons
    .filter((reason) => !reason.startsWith('danger:'))
    .map((reason): CardLine => ({ kind: 'reason', text: italian('reasons', reason), seq }));
  const { callAt } = draft.state;
  if (callAt) why.push({ kind: 'reason', text: `Quando richiamare: «${short(callAt)}»`, seq });
  const answers = Object.entries(draft.state.facts).map(
    ([name, fact]): CardLine => ({
      kind: 'answer',
      text: `${italian('facts', name)}: ${factText(content, name, fact, 'it')}`,
      seq: fact.seq,
    }),
  );
  const said = heard
    .filter((message) => message.text !== '' && message.button === null)
    .slice(-LAST_WORDS)
    .map((message): CardLine => ({ kind: 'said', text: short(message.text) ?? '', seq: message.seq }));

  const head = [...danger, ...why].slice(0, CARD_LINES - said.length);
  const lines = [...head, ...answers.slice(-(CARD_LINES - head.length - said.length) || answers.length), ...said].slice(0, CARD_LINES);
  const card: HandoffCard = { version: 1, reason: reasons, level: null, dangerSigns, language: draft.language, lines };
  return card as unknown as Json;
}

function short(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}
