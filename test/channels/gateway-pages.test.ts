// Our own pages and the monitoring addresses.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { openSqliteStore } from '../../store/sqlite/open.js';
import { Client, call } from './directline-client.js';
import { type House, MASTER_KEY, openHouse } from './gateway-house.js';

let house: House;
let folder: string;
test.before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accanto-widget-'));
  const widget = path.join(folder, 'widget.js');
  await writeFile(widget, `customElements.define('accanto-chat', class extends HTMLElement {});\n${'// widget\n'.repeat(500)}`);
  await writeFile(path.join(folder, 'widget.css'), '.panel { color: #222 }\n'.repeat(200));
  house = await openHouse({ widget: pathToFileURL(widget) });
});
test.after.always(async () => {
  await house.remove();
  await rm(folder, { recursive: true });
});

test('the widget is small on the wire, cached by a strong ETag and may be embedded elsewhere', async (t) => {
  const url = `${house.url}/widget.js`;
  const sizes: number[] = [];
  for (const encoding of ['identity', 'gzip', 'br']) {
    const { status, headers, text } = await call(url, { headers: { 'accept-encoding': encoding } });
    t.is(status, 200);
    t.is(headers.get('content-encoding'), encoding === 'identity' ? null : encoding);
    t.regex(text, /customElements/);
    t.is(headers.get('cross-origin-resource-policy'), 'cross-origin');
    t.regex(headers.get('content-type') ?? '', /javascript/);
    sizes.push(Number(headers.get('content-length')));
    const again = await call(url, { headers: { 'accept-encoding': encoding, 'if-none-match': headers.get('etag')! } });
    t.is(again.status, 304);
  }
  t.true(sizes[1]! < sizes[0]! / 5 && sizes[2]! < sizes[0]! / 5, String(sizes));
});

test('the styles of the widget are a file, too, cached in the same way', async (t) => {
  const url = `${house.url}/widget.css`;
  const { status, headers, text } = await call(url);
  t.is(status, 200);
  t.is(headers.get('content-type'), 'text/css; charset=utf-8');
  t.is(headers.get('cross-origin-resource-policy'), 'cross-origin');
  t.regex(headers.get('cache-control') ?? '', /public, max-age=/);
  t.regex(text, /\.panel/);
  t.is((await call(url, { headers: { 'if-none-match': headers.get('etag') ?? '' } })).status, 304);
});

test('the page of the Region runs nothing but our own files', async (t) => {
  const { status, headers, text } = await call(house.url);
  t.is(status, 200);
  const policy = headers.get('content-security-policy') ?? '';
  t.regex(policy, /default-src 'none'/);
  t.regex(policy, /script-src 'self';/);
  t.false(policy.includes('unsafe'));
  t.is(headers.get('x-content-type-options'), 'nosniff');
  t.regex(text, /<accanto-chat region="demo">/);
  t.regex(text, /tel:112/);
  t.notRegex(text, /style="|onclick|<script>/);
  t.is((await call(`${house.url}/pages.css`)).status, 200);
});

test('health, readiness and numbers are told', async (t) => {
  t.is((await call(`${house.url}/healthz`)).status, 200);
  t.is((await call(`${house.url}/readyz`)).status, 200);
  const client = await Client.start(house.domain);
  await client.say('uno', 'a');
  await client.say('uno', 'a');
  const ear = client.listen();
  await ear.until(({ text }) => text === 'eco: uno');
  const { text } = await call(`${house.url}/metrics`);
  t.regex(text, /^accanto_messages_accepted_total 1$/m);
  t.regex(text, /^accanto_open_sockets 1$/m);
  t.regex(text, /^accanto_queue_waiting 0$/m);
  t.regex(text, /^accanto_store_up 1$/m);
  t.regex(text, /^accanto_store_write_seconds \d/m);
  t.regex(text, /^accanto_accept_seconds_count 2$/m);
  t.false(text.includes(client.id));
  ear.socket.close();
});

test('a disk that did not keep what was written is told by readyz, in words, until the next start', async (t) => {
  const dir = await mkdtemp(path.join(tmpdir(), 'accanto-gateway-'));
  let fails = false;
  const flush = async () => {
    if (fails) throw new Error('EIO: i/o error, fdatasync');
  };
  const store = await openSqliteStore({ dir, mask: (text) => text, now: Date.now, masterKey: MASTER_KEY, flush });
  const broken = await openHouse({ dir, store });
  t.is((await call(`${broken.url}/readyz`)).status, 200);
  fails = true;
  t.is((await call(`${broken.url}/readyz`)).status, 503);
  fails = false;
  const { status, body } = await call(`${broken.url}/readyz`);
  t.is(status, 503);
  t.is(body.error.code, 'store_unavailable');
  t.regex(body.error.message, /start the gateway again/);
  t.is((await call(`${broken.url}/healthz`)).status, 200);
  await broken.remove();
});

test('what is nowhere is 404 in JSON, with an id to ask for', async (t) => {
  const { status, headers, body } = await call(`${house.url}/nowhere`);
  t.is(status, 404);
  t.is(body.error.code, 'not_found');
  t.regex(headers.get('x-request-id') ?? '', /^[0-9a-f]{8}-/);
  t.is((await call(`${house.url}/healthz`, { method: 'DELETE' })).status, 405);
});
