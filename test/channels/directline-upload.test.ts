// Files: looked into, bounded, served back to their conversation alone.
import test from 'ava';
import { Client, call, type Wire } from './directline-client.js';
import { type House, openHouse } from './gateway-house.js';

let house: House;
test.before(async () => {
  house = await openHouse();
});
test.after.always(() => house.remove());

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
const png = (size = PNG.length) => {
  const bytes = new Uint8Array(size);
  bytes.set(PNG);
  return new Blob([bytes], { type: 'image/png' });
};

function upload(
  client: Client,
  files: readonly [Blob, string][],
  activity: object | string | null = { type: 'message', text: '' },
): Promise<Wire> {
  const form = new FormData();
  if (activity !== null) {
    const text = typeof activity === 'string' ? activity : JSON.stringify(activity);
    form.append('activity', new Blob([text], { type: 'application/vnd.microsoft.activity' }));
  }
  for (const [file, name] of files) form.append('file', file, name);
  return call(`${client.path}/upload?userId=x`, { method: 'POST', body: form, token: client.token });
}

test('a file arrives as an attachment whose link works, for download only', async (t) => {
  const client = await Client.start(house.domain);
  const sent = await upload(client, [[png(), 'referto è.png']], { type: 'message', text: 'ecco', channelData: { clientActivityID: 'f1' } });
  t.is(sent.status, 200);
  await house.turns.idle();
  const said = (await client.read()).activities.find(({ id }) => id === sent.body.id);
  t.is(said?.text, 'ecco');
  t.deepEqual(said?.channelData, { clientActivityID: 'f1' });
  const [file] = said!.attachments!;
  t.is(file?.contentType, 'image/png');
  t.is(file?.name, 'referto è.png');
  const got = await fetch(file!.contentUrl);
  t.is(got.status, 200);
  t.deepEqual(new Uint8Array(await got.arrayBuffer()), PNG);
  t.regex(got.headers.get('content-disposition') ?? '', /^attachment/);
  t.is(got.headers.get('x-content-type-options'), 'nosniff');
  t.deepEqual(await client.replies(), ['benvenuto', 'eco: referto è.png']);
});

test('a file is shown to its conversation alone', async (t) => {
  const client = await Client.start(house.domain);
  const other = await Client.start(house.domain);
  await upload(client, [[png(), 'a.png']]);
  const url = (await client.read()).activities.find(({ attachments }) => attachments !== undefined)!.attachments![0]!.contentUrl;
  const bare = url.split('?')[0]!;
  t.is((await call(bare)).status, 401);
  t.is((await call(bare, { token: other.token })).status, 403);
  t.is((await call(bare, { token: client.token })).status, 200);
  t.is((await call(`${url}x`)).status, 401);
  t.is((await call(url.replace(client.id, other.id))).status, 401, 'the link is bound to its path');
});

test('a file is what its bytes are, not what it says', async (t) => {
  const client = await Client.start(house.domain);
  const html = new Blob(['<html><script>alert(1)</script></html>'], { type: 'image/png' });
  const refused = await upload(client, [[html, 'foto.png']]);
  t.is(refused.status, 415);
  t.regex(refused.body.error.message, /PNG/);
  t.is((await upload(client, [[new Blob(['MZ\u0000\u0000'], { type: 'application/octet-stream' }), 'x.exe']])).status, 415);
  t.is((await upload(client, [[new Blob([PNG], { type: 'text/html' }), 'x.html']])).status, 200, 'a picture is a picture');
  t.is((await upload(client, [[new Blob(['ciao'], { type: 'text/plain' }), '../../etc/passwd']])).status, 200);
  const names = (await client.read()).activities
    .flatMap(({ attachments }) => attachments ?? [])
    .map(({ name, contentType }) => [name, contentType]);
  t.deepEqual(names, [
    ['x.html', 'image/png'],
    ['passwd', 'text/plain'],
  ]);
});

test('too large, too many, none, or no multipart at all: each is said in words', async (t) => {
  const client = await Client.start(house.domain);
  t.is((await upload(client, [[png(200_001), 'a.png']])).status, 413);
  t.is(
    (
      await upload(
        client,
        Array.from({ length: 6 }, (_, i) => [png(), `${i}.png`] as [Blob, string]),
      )
    ).status,
    413,
  );
  t.is((await upload(client, [])).status, 400);
  t.is((await upload(client, [[png(), 'a.png']], '{"type":')).status, 400);
  t.is((await upload(client, [[png(), 'a.png']], { type: 'typing' })).status, 400);
  const url = `${client.path}/upload`;
  t.is(
    (await call(url, { method: 'POST', body: 'x', token: client.token, headers: { 'content-type': 'multipart/form-data' } })).status,
    400,
  );
  const broken = { 'content-type': 'multipart/form-data; boundary=b' };
  t.is((await call(url, { method: 'POST', body: '--b\r\ncontent', token: client.token, headers: broken })).status, 400);
  await house.turns.idle();
  t.deepEqual(await client.replies(), ['benvenuto'], 'nothing half-kept');
});
