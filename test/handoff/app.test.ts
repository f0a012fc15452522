import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { openHouse } from './house.js';

test('the desk is served with a strict policy, hashed files for a year, the page from no cache', async (t) => {
  const around = await mkdtemp(join(tmpdir(), 'accanto-app-'));
  t.teardown(() => rm(around, { recursive: true }));
  const dir = join(around, 'desk');
  await mkdir(join(dir, 'assets'), { recursive: true });
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>Banco</title>');
  await writeFile(join(dir, 'assets', 'index-Bx81_aZ2.js'), '1');
  await writeFile(join(around, 'outside.js'), 'secret');
  const house = await openHouse(t, { deskDir: dir });
  const get = async (path: string) => {
    const answer = await fetch(house.base + path);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  for (const path of ['/desk', '/desk/', '/desk/conversations/abc', '/desk/%E0%A4%A']) {
    const page = await get(path);
    t.is(page.status, 200, path);
    t.regex(page.text, /Banco/);
    t.is(page.headers.get('cache-control'), 'no-cache');
    t.regex(page.headers.get('content-security-policy')!, /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/);
  }
  const script = await get('/desk/assets/index-Bx81_aZ2.js');
  t.regex(script.headers.get('content-type')!, /javascript/);
  t.regex(script.headers.get('cache-control')!, /immutable/);
  t.is((await get('/desk/assets/none.js')).status, 404);
  const outside = await get('/desk/..%2Foutside.js');
  t.false(outside.text.includes('secret'));
});

test('a desk that was not built says what to do', async (t) => {
  const house = await openHouse(t, { deskDir: '/nowhere' });
  const answer = await fetch(`${house.base}/desk/`);
  t.is(answer.status, 503);
  t.regex(await answer.text(), /npm run build/);
});

test('/openapi.json describes every address of the desk', async (t) => {
  const house = await openHouse(t);
  const description = (await (await fetch(`${house.base}/openapi.json`)).json()) as {
    openapi: string;
    paths: Record<string, Record<string, object>>;
  };
  t.is(description.openapi, '3.1.0');
  const addresses = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  t.deepEqual(addresses.sort(), ADDRESSES);
  t.like(description.paths['/api/desk/conversations/{id}/messages'], {
    post: { requestBody: { content: { 'application/json': { schema: { required: ['id', 'text'] } } } } },
  });
});

const ADDRESSES = [
  'delete /api/desk/session',
  'get /api/desk/assigned',
  'get /api/desk/colleagues',
  'get /api/desk/conversations/{id}',
  'get /api/desk/conversations/{id}/files/{file}',
  'get /api/desk/mine',
  'get /api/desk/queue',
  'get /api/desk/resume',
  'get /api/desk/session',
  'get /api/desk/tickets/{id}',
  'get /api/desk/tickets/{id}/handoff',
  'post /api/desk/conversations/{id}/close',
  'post /api/desk/conversations/{id}/messages',
  'post /api/desk/conversations/{id}/notes',
  'post /api/desk/conversations/{id}/release',
  'post /api/desk/conversations/{id}/transfer',
  'post /api/desk/conversations/{id}/typing',
  'post /api/desk/queue/next',
  'post /api/desk/session',
  'post /api/desk/tickets/{id}/assign',
  'post /api/desk/tickets/{id}/claim',
  'put /api/desk/password',
  'put /api/desk/presence',
];
