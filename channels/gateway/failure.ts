// What a citizen hears when a turn failed for good: never nothing. Danger rules still work, since they need neither the
// model nor the bot; a person is called, and the fault is visible to somebody. Where nobody is there to come, that is said.
import type { Duty } from '../../bot/decision.js';
import type { RegionContent } from '../../config/content.js';
import type { ContentSource } from '../../config/source.js';
import { say } from '../../config/text.js';
import type { Nlu } from '../../nlu/understanding.js';
import type { Outcome, Turn } from '../../store/port.js';
import type { Draft, Millis, TicketId } from '../../store/records.js';

export interface FailureParts {
  readonly nlu: Nlu;
  readonly content: ContentSource;
  readonly duty: (region: string, ticket: TicketId | null) => Promise<Duty>;
  readonly now: () => Millis;
}

const MINUTE = 60_000;

export function createFailureOutcome({ nlu, content, duty, now }: FailureParts): (turn: Turn) => Promise<Outcome> {
  return async (turn) => {
    const { conversation, waiting } = turn;
    const at = now();
    const region = content.region(conversation.region);
    const texts = waiting.map((entry) => entry.activity.text ?? '').filter((text) => text !== '');
    const danger = nlu.dangerSigns(texts.join('\n'));
    const replyTo = waiting.findLast((entry) => entry.author === 'citizen')?.id ?? null;
    const reply = (text: string, safety: boolean): Draft => ({
      author: 'bot',
      replyTo,
      activity: {
        type: 'message',
        text,
        locale: conversation.language,
        importance: safety ? 'high' : 'normal',
        channelData: { machine: true, ...(safety ? { safety } : {}) },
      },
    });
    const replies: Draft[] = [];
    const signs = [...new Set(danger.map((sign) => sign.name))];
    const first = signs[0] && region?.danger[signs[0]];
    if (signs.length > 0 && region)
      replies.push(reply(say(first ? first.reply : region.texts.emergency_112, conversation.language).text, true));
    const silent = conversation.owner.kind === 'operator';
    if (!silent)
      replies.push(
        reply(
          region
            ? say(whoComes(region, await duty(conversation.region, null).catch(() => null)), conversation.language).text
            : 'Ho chiamato una persona. In pericolo chiama il 112.',
          false,
        ),
      );
    const priority = signs.length > 0 ? 'emergency' : 'urgent';
    const reasons = ['failure', ...signs.map((sign) => `danger:${sign}`)];
    return {
      at,
      answeredSeq: waiting.at(-1)?.seq ?? conversation.answeredSeq,
      owner: conversation.owner.kind,
      replies,
      state: conversation.state,
      language: conversation.language,
      followUps: [],
      cancelFollowUps: [],
      decisions: [],
      tickets: [
        {
          do: 'open',
          ticket: {
            kind: 'chat',
            priority,
            reasons,
            language: conversation.language,
            skills: [],
            queue: true,
            dueAt: at + (region?.region.handoff.due[priority] ?? 15) * MINUTE,
            card: {
              version: 1,
              reason: reasons,
              level: null,
              dangerSigns: signs,
              language: conversation.language,
              lines: [
                {
                  kind: 'reason',
                  text: "L'assistente ha avuto un guasto: leggi i messaggi del cittadino",
                  seq: waiting.at(-1)?.seq ?? null,
                },
              ],
            },
          },
        },
      ],
    };
  };
}

/** A person was called, or: nobody is there, do not wait for us. What is not known (the duty may be what failed) promises no time either way. */
function whoComes({ texts, afterDanger }: RegionContent, duty: Duty | null) {
  if (duty === null || (duty.open && duty.place.wait !== null)) return texts.handover_queued;
  return duty.open ? afterDanger.nobody_there : afterDanger.closed;
}
