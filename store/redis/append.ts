// One entry appended to a conversation: numbered, kept and told of in one call, whoever wrote it. The same message again is not
// another one.

import { entryOf } from '../entry.js';
import { NotFound, OwnerChanged } from '../errors.js';
import { seenKey } from '../ids.js';
import type { Accepted } from '../port.js';
import type { Draft, Millis } from '../records.js';
import type { Core } from './core.js';
import type { Pen } from './pen.js';
import { items, openEntries, sealEntries, seenMark, text } from './records.js';
import type { Reply } from './wire.js';

/**
 * Numbers, keeps and tells of an entry. `visible`: '1' = delivered where the channel is called; `more`: the last six
 * arguments of the function. `rest` is what it says beside. @throws NotFound, OwnerChanged
 */
export async function append(
  core: Core,
  pen: Pen,
  draft: Draft,
  at: Millis,
  visible: '0' | '1',
  more: readonly string[],
): Promise<{ accepted: Accepted; rest: Reply }> {
  const id = pen.conversation;
  const sealed = sealEntries(pen, core.generation, [draft], at);
  const args = [mark(draft), draft.wakes === true ? '1' : '0', visible, sealed, String(at), ...more];
  const work = async () => {
    const reply = await core.on(core.names.spot(id), 'append', id, args);
    return { accepted: appended(core, pen, draft, at, reply), rest: items(reply)[2] ?? null };
  };
  return core.own.making(id, work, ({ accepted }) => (accepted.duplicate ? [] : [accepted.entry]));
}

/** What `append` has answered. @throws NotFound, OwnerChanged */
function appended(core: Core, pen: Pen, draft: Draft, at: Millis, reply: Reply): Accepted {
  const [what, seq, sealed] = items(reply);
  switch (text(what)) {
    case 'ok':
      return { entry: entryOf(pen.conversation, core.generation, Number(seq), draft, at), duplicate: false };
    case 'seen':
      return { entry: openEntries(pen, Number(seq), sealed!)[0]!, duplicate: true };
    case 'owner':
      throw new OwnerChanged();
    default:
      core.vault.forget(pen.conversation);
      throw new NotFound('conversation');
  }
}

/** By what a repetition of this message is known. An operator's ids are their own. */
function mark(draft: Draft): Buffer | string {
  if (draft.clientId === null || draft.clientId === undefined) return '';
  return seenMark(`${seenKey(draft.author, draft.clientId)}\n${draft.authorId ?? ''}`);
}
