// Operators, whether they are there, and their sessions at the desk.
import { StoreError } from '../errors.js';
import { nameKey } from '../ids.js';
import type { Store } from '../port.js';
import type { DeskSession, Operator, OperatorId, PresenceState } from '../records.js';
import type { Core } from './core.js';
import { pairs, text } from './records.js';
import type { Reply } from './wire.js';

type Share = Pick<
  Store,
  | 'putOperator'
  | 'operator'
  | 'operatorByName'
  | 'operators'
  | 'setPresence'
  | 'presence'
  | 'putSession'
  | 'session'
  | 'endSession'
  | 'takeDuty'
>;

export function people(core: Core): Share {
  const base = core.names.people;
  const [all, names, present, sessions, ends] = ['operators', 'names', 'presence', 'sessions', 'ends'].map((name) => base + name) as [
    string,
    string,
    string,
    string,
    string,
  ];
  /** Name and record, as the function has written them. */
  const parse = (reply: Reply) => JSON.parse(text(reply)) as [name: string, record: string];
  const decode = (reply: Reply) => (reply === null ? null : (JSON.parse(parse(reply)[1]) as Operator));
  const operator = async (id: string) => decode(await core.command(all, 'HGET', all, id));

  return {
    putOperator: async (one) => {
      const done = await core.functions.call('put_operator', [all, names], [one.id, nameKey(one.name), JSON.stringify(one)]);
      if (done !== 1) throw new StoreError('name_taken', 'There is an operator of this name already. Choose another name.');
    },
    operator,
    operatorByName: async (name) => {
      const id = await core.command(names, 'HGET', names, nameKey(name));
      return id === null ? null : operator(text(id));
    },
    operators: async () => {
      const found = [...pairs(await core.command(all, 'HGETALL', all)).values()].map(parse);
      return found.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => JSON.parse(record) as Operator);
    },

    setPresence: async (id, state, at) => {
      await core.functions.call('presence', [present], [core.names.changes, id, state ?? '', String(at)]);
    },
    presence: async () =>
      [...pairs(await core.command(present, 'HGETALL', present))]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, value]) => {
          const [state, seenAt] = value.toString().split(' ');
          return { operator: id as OperatorId, state: state as PresenceState, seenAt: Number(seenAt) };
        }),

    putSession: async (session) => {
      const { tokenHash, ...record } = session;
      const args = [tokenHash, JSON.stringify(record), String(session.createdAt), String(session.expiresAt)];
      await core.functions.call('put_session', [sessions, ends], args);
    },
    session: async (tokenHash) => {
      const record = await core.command(sessions, 'HGET', sessions, tokenHash);
      return record === null ? null : { tokenHash, ...(JSON.parse(text(record)) as Omit<DeskSession, 'tokenHash'>) };
    },
    endSession: async (tokenHash) => {
      await core.command(sessions, 'HDEL', sessions, tokenHash);
      await core.command(ends, 'ZREM', ends, tokenHash);
    },

    takeDuty: async (duty, holder, ttl) => (await core.functions.call('duty', [`${base}duty:${duty}`], [holder, String(ttl)])) === 1,
  };
}
