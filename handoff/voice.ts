// What the citizen is told when the owner of the conversation changes: an `owner` event for the client and a sentence in the
// citizen's language. The store says it only if the owner is still the one believed here.

import type { CoreText } from '../config/content.js';
import { say } from '../config/text.js';
import type { Store } from '../store/port.js';
import type { ConversationId, Draft, Json, Millis, Operator } from '../store/records.js';
import { codeOf, type Log } from './log.js';
import { firstName } from './operators.js';
import type { Regions } from './regions.js';

export class Voice {
  constructor(
    private readonly parts: { readonly store: Store; readonly content: Regions; readonly now: () => Millis; readonly log: Log },
  ) {}

  /** An operator has taken the conversation. */
  joined(conversation: ConversationId, operator: Operator): Promise<void> {
    const name = firstName(operator);
    return this.#tell(conversation, 'operator', { owner: 'operator', name }, 'handover_joined', { name });
  }

  /** The conversation stands in the queue again, at its own place. */
  returned(conversation: ConversationId): Promise<void> {
    return this.#tell(conversation, 'queue', { owner: 'queue' }, 'handover_returned', {});
  }

  // What happened has happened: that it could not be said is for the log, not a failure of the step itself.
  async #tell(id: ConversationId, owner: 'queue' | 'operator', value: Json, key: CoreText, values: Record<string, string>): Promise<void> {
    try {
      const conversation = await this.parts.store.conversation(id);
      const content = conversation && this.parts.content.region(conversation.region);
      if (!conversation || !content) return;
      const said = say(content.texts[key], conversation.language, values);
      const event: Draft = { author: 'system', activity: { type: 'event', name: 'owner', value } };
      const text: Draft = {
        author: 'system',
        activity: { type: 'message', text: said.text, textFormat: 'plain', locale: said.language, channelData: { author: 'system', key } },
      };
      const at = this.parts.now();
      if (await this.parts.store.announce(id, owner, event, at)) await this.parts.store.announce(id, owner, text, at);
    } catch (error) {
      this.parts.log.error({ code: codeOf(error), text: key }, 'the citizen could not be told of the new owner');
    }
  }
}
