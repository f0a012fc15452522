// A content folder that is changed under a running gateway: what it takes and what it refuses is in its log and in /metrics.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { copyOfContent } from '../config/folder.js';
import { type GatewayProcess, startGateway } from '../support/gateway-process.js';

const REGION = 'regions/demo/region.yml';

/** The first line of the log that says this. */
function heard({ child, printed }: GatewayProcess, saying: RegExp): Promise<{ level: number; msg: string; mistakes?: number }> {
  return new Promise((resolve) => {
    const look = () => {
      const line = printed()
        .split('\n')
        .slice(0, -1)
        .find((each) => saying.test(each));
      if (line === undefined) return;
      child.stdout?.off('data', look);
      resolve(JSON.parse(line));
    };
    child.stdout?.on('data', look);
    look();
  });
}

test('a folder with a mistake is refused aloud, also after a restart, and the corrected one is taken aloud', async (t) => {
  const folder = copyOfContent();
  const data = await mkdtemp(join(tmpdir(), 'accanto-content-log-'));
  const env = { ACCANTO_CONFIG_DIR: folder.dir, ACCANTO_LOG_LEVEL: 'info' };
  let gateway = await startGateway({ data, env });
  t.teardown(async () => {
    await gateway.end('SIGKILL');
    folder.remove();
    await rm(data, { recursive: true, force: true });
  });
  const mistakes = async () => Number(/^accanto_content_mistakes (\d+)$/m.exec(await (await fetch(`${gateway.url}/metrics`)).text())?.[1]);
  t.is(await mistakes(), 0);
  t.notRegex(gateway.printed(), /content folder|read again/, 'a good start has nothing to tell');

  const line = folder.edit(REGION, 'mode: level', 'mode: guesswork');
  const refused = await heard(gateway, /was refused/);
  t.is(refused.level, 40);
  t.true(refused.msg.includes(`${folder.dir}/${REGION}:${line}: `), refused.msg);
  t.regex(refused.msg, /last good version serves on.* → .*guidance, forward, level/);
  t.is(refused.mistakes, 1);
  t.is(await mistakes(), 1);

  await gateway.end('SIGTERM');
  gateway = await startGateway({ data, env });
  t.is((await heard(gateway, /was refused/)).level, 40, 'who starts it again hears that an older version serves');
  t.is(await mistakes(), 1);

  folder.edit(REGION, 'mode: guesswork', 'mode: level');
  t.is((await heard(gateway, /read again and serves now/)).level, 30);
  t.is(await mistakes(), 0);
});
