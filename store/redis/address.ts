// The address of a Redis: one server, a Cluster, or what a Sentinel watches. The password goes to the client and nowhere
// else: whatever is said about an address is said with `name`, which does not hold it.
import { WrongStore } from '../errors.js';

export interface Host {
  readonly host: string;
  readonly port: number;
}

export interface Address {
  readonly kind: 'server' | 'cluster' | 'sentinel';
  /** What a person may read: hosts and ports. */
  readonly name: string;
  readonly hosts: readonly Host[];
  /** A server's socket in the file system, instead of hosts. */
  readonly path: string | null;
  readonly tls: boolean;
  readonly login: Login;
  readonly database: number;
  /** What the Sentinels call the server they watch. */
  readonly master: string;
  /** The Sentinels' own, where they want one; never that of the server. */
  readonly sentinelLogin: Login;
}

/** As the client takes it. */
export interface Login {
  readonly username?: string;
  readonly password?: string;
}

const NO_ADDRESS =
  'This is not the address of a Redis. Write e.g. redis://localhost:6379, redis+cluster://host:6379,host:6380 or redis+sentinel://host:26379/name. An "@", ":" or "/" in a password is written as %40, %3A, %2F.';
/** How the Sentinels' own user and password are written. */
export const SENTINEL_FORM = 'redis+sentinel://host:26379/name?sentinelUser=…&sentinelPassword=… (the user may be left out)';
const FORM = /^(rediss?)(\+cluster|\+sentinel|\+unix)?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?$/;

/**
 * `redis://[user:password@]host[:port][/database]`, `rediss://…` with TLS, `redis+cluster://host:port,host:port`,
 * `redis+sentinel://host:port,host:port/name[?sentinelUser=…&sentinelPassword=…]`, `redis+unix:///path/of/socket`.
 * @throws WrongStore without a word of what was written: there may be a password in it.
 */
export function parseAddress(url: string): Address {
  const found = FORM.exec(url);
  if (found === null) throw new WrongStore(NO_ADDRESS);
  const [, scheme, special, username, password, authority = '', path = '', query] = found;
  const kind = special === '+cluster' ? 'cluster' : special === '+sentinel' ? 'sentinel' : 'server';
  const unix = special === '+unix';
  const hosts = unix ? [] : authority.split(',').map((part) => hostOf(part, kind === 'sentinel' ? 26_379 : 6379));
  if (kind === 'sentinel' && path === '') {
    throw new WrongStore('The Sentinels watch servers by name: write it at the end, e.g. redis+sentinel://host:26379/mymaster.');
  }
  if (kind === 'server' && !unix && !/^\d*$/.test(path)) {
    throw new WrongStore('After the host of a Redis stands the number of a database, e.g. redis://localhost:6379/0, or nothing.');
  }
  return {
    kind,
    name: unix ? `/${path}` : hosts.map(({ host, port }) => `${host}:${port}`).join(','),
    hosts,
    path: unix ? `/${path}` : null,
    tls: scheme === 'rediss',
    login: loginOf(username, password),
    database: kind === 'server' && !unix && path !== '' ? Number(path) : 0,
    master: kind === 'sentinel' ? path : '',
    sentinelLogin: query === undefined ? {} : sentinelLoginOf(kind, query),
  };
}

function loginOf(username: string | undefined, password: string | undefined): Login {
  return { ...(username ? { username: plain(username) } : {}), ...(password ? { password: plain(password) } : {}) };
}

/** A "+" stays a plus, as in the password of the server. */
function sentinelLoginOf(kind: Address['kind'], query: string): Login {
  const said = new Map(query.split('&').map((part) => part.split(/=(.*)/s, 2) as [string, string | undefined]));
  if (kind !== 'sentinel' || [...said.keys()].some((name) => name !== 'sentinelUser' && name !== 'sentinelPassword')) {
    throw new WrongStore(`After a "?" stands only what Sentinels want for themselves: ${SENTINEL_FORM}.`);
  }
  const login = loginOf(said.get('sentinelUser'), said.get('sentinelPassword'));
  if (login.password === undefined) throw new WrongStore(`The Sentinels' password is missing: ${SENTINEL_FORM}.`);
  return login;
}

function plain(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    throw new WrongStore(NO_ADDRESS);
  }
}

function hostOf(part: string, standard: number): Host {
  const found = /^(\[[\da-f:.]+\]|[^:\s[\]]+)(?::(\d{1,5}))?$/i.exec(part.trim());
  if (found === null) throw new WrongStore(NO_ADDRESS);
  return { host: found[1]!.replace(/^\[|\]$/g, ''), port: found[2] === undefined ? standard : Number(found[2]) };
}
