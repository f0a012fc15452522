// What a turn is putting together: replies, the new state and requests. It is made anew for every turn and handed from
// one step of the turn to the next; only `turn()` turns it into a decision.
import { FULL_LANGUAGES, type Localized } from '../config/languages.js';
import type { Question } from '../config/questions.js';
import { say, sayName, sayShort } from '../config/text.js';
import type { TextKey } from '../config/text-keys.js';
import type { TicketChange } from '../store/port.js';
import type { FollowUp, Decision as LedgerLine, SuggestedAction } from '../store/records.js';
import type { BotState, Reply, TurnInput } from './decision.js';
import { initialState } from './state.js';

type Values = Record<string, string | number>;
/** A button: what the citizen reads, and what it stands for. */
export interface Button {
  readonly title: string;
  readonly value: string;
}

export class TurnDraft {
  readonly replies: Reply[] = [];
  readonly tickets: TicketChange[] = [];
  readonly followUps: Omit<FollowUp, 'conversation'>[] = [];
  readonly cancelFollowUps: string[] = [];
  readonly ledger: LedgerLine[] = [];
  state: BotState;
  language: string;
  erase = false;
  private buttons: Button[] = [];

  constructor(readonly input: TurnInput) {
    this.state = input.conversation.state ?? initialState;
    this.language = this.state.wished ?? input.conversation.language;
  }

  /** Whether a person was asked for, before or in this turn. */
  get hasTicket(): boolean {
    return (this.input.ticket !== null && this.input.ticket.state !== 'closed') || this.tickets.some((change) => change.do === 'open');
  }

  /** Whether somebody is at a desk who could take a request now; where nobody is, no text may promise a person. */
  get somebodyThere(): boolean {
    const { open, place } = this.input.duty;
    return open && place.wait !== null;
  }

  set(change: Partial<BotState>): void {
    this.state = { ...this.state, ...change };
  }

  /** A text of the Region's content in the citizen's language. */
  text(key: TextKey, values?: Values | ((language: string) => Values)): string {
    return this.localized(this.input.content.texts[key], values);
  }

  /** A text as the title of a button: in one line, whatever languages it comes in. */
  title(key: TextKey): string {
    return sayShort(this.input.content.texts[key], this.language);
  }

  localized(text: Localized, values: Values | ((language: string) => Values) = {}): string {
    const { label } = this.input.content.region;
    const more = typeof values === 'function' ? values : () => values;
    return say(text, this.language, (language) => ({ region: sayName(label, language), ...more(language) })).text;
  }

  /** Whether the Region's answers and questions exist in the citizen's language. */
  get isFullLanguage(): boolean {
    return (FULL_LANGUAGES as readonly string[]).includes(this.language);
  }

  label(group: 'intents' | 'symptoms' | 'facts' | 'reasons', name: string): string {
    const label = this.input.content.labels[group][name];
    return label ? sayShort(label, this.language) : name;
  }

  /** When somebody is there again, as one reads a date; empty when that is not known. */
  opens(): string {
    const { opensAt } = this.input.duty;
    return opensAt ? this.moment(opensAt) : '';
  }

  moment(at: Date): string {
    return new Intl.DateTimeFormat(this.language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: this.input.content.region.timezone,
    }).format(at);
  }

  say(key: TextKey, values?: Values | ((language: string) => Values), more: Omit<Reply, 'text'> = {}): void {
    this.replies.push({ text: this.text(key, values), ...more });
  }

  reply(reply: Reply): void {
    this.replies.push(reply);
  }

  /** Whether this very text was said in the turn before: the same words twice are no answer. */
  wasSaid(key: TextKey, values?: Values | ((language: string) => Values)): boolean {
    return this.state.lastReplies.includes(this.text(key, values));
  }

  /** Buttons under the last reply of the turn; a press is a message whose text is the title. */
  offer(...buttons: Button[]): void {
    for (const button of buttons) {
      if (!this.buttons.some(({ title, value }) => title === button.title || value === button.value)) this.buttons.push(button);
    }
  }

  /** Takes back what was offered in this turn: what is asked now has its own buttons. */
  clearOffers(): void {
    this.buttons = [];
  }

  offerTopics(): void {
    const topics: readonly (readonly [TextKey, string])[] = [
      ['topic_symptoms', 'intent:symptoms.report'],
      ['topic_exposure', 'intent:exposure.contact'],
      ['topic_positive', 'intent:case.positive'],
      ['topic_quarantine', 'intent:quarantine.rules'],
      ['topic_test', 'intent:test.book'],
    ];
    this.offer(...topics.map(([key, value]) => ({ title: this.title(key), value })));
    if (!this.hasTicket) this.offer({ title: this.title('topic_person'), value: 'intent:handoff.operator' });
  }

  offerPerson(): void {
    if (!this.hasTicket) this.offer({ title: this.title('talk_to_person'), value: 'intent:handoff.operator' });
  }

  /** @param ofWriter the citizen speaks of themselves */
  offerChoices(question: Question, ofWriter: boolean): void {
    for (const [index, choice] of (question.choices ?? []).entries()) {
      if (ofWriter && choice.ofOthers) continue;
      this.offer({ title: sayShort((ofWriter && choice.self) || choice.label, this.language), value: `choice:${index}` });
    }
  }

  /** Puts the buttons under the last ordinary reply. Danger replies keep their own. */
  finish(): void {
    this.takeOutTwice();
    const last = this.replies.findLastIndex((reply) => !reply.desk && !reply.safety);
    const reply = this.replies[last];
    if (reply && this.buttons.length > 0) {
      const actions: SuggestedAction[] = this.buttons.map(({ title }) => ({ type: 'imBack', title, value: title }));
      this.replies[last] = Object.assign({}, reply, { actions: [...(reply.actions ?? []), ...actions] });
    }
    const spoken = this.replies.filter((each) => !each.desk).map((each) => each.text);
    if (spoken.length > 0) this.set({ offered: this.buttons, lastReplies: spoken.slice(-3) });
  }

  /** Two messages of one burst may lead to the same words: they are said once. */
  private takeOutTwice(): void {
    const isTwin = (one: Reply, other: Reply) => one.text === other.text && one.desk === other.desk && one.safety === other.safety;
    const once = this.replies.filter((reply, index) => this.replies.findIndex((earlier) => isTwin(earlier, reply)) === index);
    this.replies.splice(0, this.replies.length, ...once);
  }
}
