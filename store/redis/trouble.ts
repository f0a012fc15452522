// What Redis and its client say when they cannot, in the words of the person who must act. Never an address with its
// password, never a key or a text: only the server's code word decides.
import { ReconnectStrategyError } from 'redis';
import { StoreError, StoreFull, StoreUnavailable, WrongStore } from '../errors.js';

/** The library of functions is not (or no longer) in this Redis: it is loaded and the call made again. */
export class NoFunction extends StoreError {
  constructor() {
    super('no_function', 'Redis does not have the functions of this version of Accanto. They are loaded at the next start.');
  }
}

/** Words that end by themselves or by somebody's hand, not by sending again at once. */
const PASSING: { readonly [word: string]: string } = {
  LOADING: 'Redis is still reading its data after a start. It answers by itself when it has finished.',
  READONLY: 'Redis is a replica here and takes no writes: a failover is under way. Accanto looks for the new master by itself.',
  MASTERDOWN: 'This replica of Redis has lost its master: a failover is under way.',
  CLUSTERDOWN: 'The Redis Cluster has lost a part of its slots. Bring the missing node back.',
  TRYAGAIN: 'The Redis Cluster is moving slots. Accanto tries again by itself.',
  BUSY: 'Redis is busy with a long script of somebody else.',
  NOREPLICAS: 'Redis has too few replicas to take writes (min-replicas-to-write). Bring them back.',
  UNBLOCKED: 'Redis has changed its role. Accanto tries again by itself.',
};

const AGAIN = 'Accanto tries again by itself; look whether the server runs.';

/** `name` says which server, without its password. */
export function translate(error: unknown, name: string, remedy = AGAIN): StoreError {
  if (error instanceof StoreError) return error;
  // The client wraps what made it give up.
  if (error instanceof ReconnectStrategyError) return translate(error.originalError, name, remedy);
  const message = error instanceof Error ? error.message : String(error);
  const word = /^(?:-|ERR Error running script.*?: )?([A-Z]{3,})\b/.exec(message)?.[1] ?? '';
  if (message.includes('Function not found')) return new NoFunction();
  if (word === 'OOM' || /\bOOM command not allowed/.test(message)) {
    return new StoreFull(
      undefined,
      `Redis at ${name} has no memory left (maxmemory). Give it more; until then new messages are refused with 503 and nothing accepted is lost.`,
    );
  }
  if (word === 'MISCONF') {
    return new StoreFull(
      undefined,
      `Redis at ${name} cannot write to its disk. Free space there; until then new messages are refused with 503 and nothing accepted is lost.`,
    );
  }
  const passing = PASSING[word];
  if (passing !== undefined) return new StoreUnavailable(`Redis at ${name}: ${passing}`);
  if (word === 'NOPERM' || /can't run this command|can't access|ACL failure/.test(message)) {
    return new WrongStore(
      `Redis at ${name} does not let this user do what Accanto needs. Allow it: ACL SETUSER … ~* &* +@all -@dangerous +info +function +fcall +fcall_ro.`,
    );
  }
  if (word === 'WRONGPASS' || word === 'NOAUTH') {
    return new WrongStore(`Redis at ${name} refuses the user or the password. Correct them in the address (redis://user:password@host).`);
  }
  if (word === 'WRONGTYPE') {
    return new WrongStore(
      `Redis at ${name} holds data of another program under Accanto's names. Give Accanto a server or a redisPrefix of its own; nothing was changed.`,
    );
  }
  return new StoreUnavailable(`Redis at ${name} does not answer (${codeOf(error)}). ${remedy}`);
}

/** ECONNREFUSED, SocketClosedUnexpectedlyError …: never a message, which might hold what was sent. */
function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error ? (error.constructor.name ?? error.name) : 'unknown';
}
