// A Redis that Sentinels watch: they say which server is the master, and after a failover that it is another one. They may want a
// user and a password of their own, which are not the server's.
import { createClient, createSentinel } from 'redis';
import { WrongStore } from '../errors.js';
import { type Address, type Host, SENTINEL_FORM } from './address.js';
import { BINARY, CONNECT_WITHIN, type Driver, swallow } from './driver.js';

/** @throws WrongStore where the Sentinels refuse us or do not know the name; what their connections say otherwise */
export async function openSentinel(address: Address): Promise<Driver> {
  await askFirst(address);
  const sentinel = createSentinel({
    name: address.master,
    sentinelRootNodes: address.hosts.map(({ host, port }) => ({ host, port })),
    sentinelClientOptions: { ...address.sentinelLogin, socket: { connectTimeout: CONNECT_WITHIN } },
    nodeClientOptions: { ...address.login, socket: { connectTimeout: CONNECT_WITHIN, ...(address.tls ? { tls: true as const } : {}) } },
    scanInterval: 2_000,
  });
  sentinel.on('error', swallow);
  await sentinel.connect();
  return {
    send: (_, args) => sentinel.sendCommand(false, [...args], BINARY),
    nodes: async () => [(args) => sentinel.sendCommand(false, [...args], BINARY)],
    async subscribe(channel, onMessage, onMissed) {
      await sentinel.subscribe(channel, onMessage);
      sentinel.on('topology-change', onMissed);
    },
    again: swallow,
    async close() {
      await sentinel.close().catch(swallow);
    },
  };
}

/**
 * The client tries for long and then does not say what was wrong, so each Sentinel is asked once before. One that
 * knows the master is enough.
 */
async function askFirst(address: Address): Promise<void> {
  const refusals: unknown[] = [];
  for (const host of address.hosts) {
    try {
      if (await knows(host, address)) return;
      refusals.push(new WrongStore(`The Sentinel at ${nameOf(host)} watches no server "${address.master}". Correct the name at the end.`));
    } catch (error) {
      refusals.push(refused(error, host));
    }
  }
  throw refusals.find((one) => one instanceof WrongStore) ?? refusals[0];
}

async function knows({ host, port }: Host, { master, sentinelLogin }: Address): Promise<boolean> {
  const client = createClient({ ...sentinelLogin, socket: { host, port, connectTimeout: CONNECT_WITHIN, reconnectStrategy: false } });
  client.on('error', swallow);
  try {
    await client.connect();
    return (await client.sendCommand(['SENTINEL', 'GET-MASTER-ADDR-BY-NAME', master])) !== null;
  } finally {
    if (client.isOpen) client.destroy();
  }
}

/** In words without the password, which an error's own text might hold; anything else is as it was. */
function refused(error: unknown, host: Host): unknown {
  const word = error instanceof Error ? /^[A-Z]+/.exec(error.message)?.[0] : undefined;
  if (word === 'NOAUTH' || word === 'WRONGPASS')
    return new WrongStore(`The Sentinel at ${nameOf(host)} refuses the user or the password. Write its own: ${SENTINEL_FORM}.`);
  if (word === 'NOPERM') return new WrongStore(`The Sentinel at ${nameOf(host)} does not let this user ask. Allow it: ${SENTINEL_RULES}.`);
  return error;
}

const SENTINEL_RULES =
  'ACL SETUSER … allchannels -@all +auth +hello +ping +psubscribe +sentinel|master +sentinel|replicas +sentinel|sentinels +sentinel|get-master-addr-by-name';

function nameOf({ host, port }: Host): string {
  return `${host}:${port}`;
}
