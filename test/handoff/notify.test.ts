import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'ava';
import { createNotify } from '../../handoff/notify.js';
import type { TicketId } from '../../store/records.js';

const notice = { region: 'demo', ticket: 't1' as TicketId, waitingMinutes: 15 };

function quiet() {
  const lines: string[] = [];
  const write = (facts: object, what: string) => void lines.push(`${what} ${JSON.stringify(facts)}`);
  return { lines, log: { info: write, warn: write, error: write } };
}

test('a webhook is called, and again when it fails; nothing about the citizen is in it', async (t) => {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(body);
    response.writeHead(bodies.length < 3 ? 503 : 204).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/segreto`;
  const { lines, log } = quiet();
  t.true(await createNotify({ log, pauses: [1, 1] })(address, notice));
  t.deepEqual(JSON.parse(bodies[2]!), { event: 'handoff.overdue', ...notice });
  t.is(bodies.length, 3);
  t.is(lines.length, 2);
  t.notRegex(lines.join(), /segreto|127/);
});

test('a webhook that does not answer in time is given up, and that is said', async (t) => {
  const server = createServer(() => {}).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const { lines, log } = quiet();
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  t.false(await createNotify({ log, pauses: [1], timeout: 30 })(address, notice));
  t.is(lines.length, 2);
});

test('an e-mail address or a phone number is logged with what to do, without the address', async (t) => {
  for (const address of ['turno@regione.example', '+39 06 555 0100', 'http://other.example/']) {
    const { lines, log } = quiet();
    t.true(await createNotify({ log })(address, notice));
    t.regex(lines[0]!, /webhook/);
    t.notRegex(lines[0]!, /regione|555|other/);
  }
});
