// A real Redis Cluster of three masters on loopback, on ports that the system has chosen.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export interface RedisCluster {
  readonly url: string;
  remove(): Promise<void>;
}

export async function startCluster(): Promise<RedisCluster> {
  const dir = mkdtempSync(join(tmpdir(), 'accanto-cluster-'));
  const ports = await sparePorts(6);
  const nodes = await Promise.all([0, 1, 2].map((i) => startNode(join(dir, String(i)), ports[i]!, ports[i + 3]!)));
  const stop = () => {
    for (const node of nodes) node.kill('SIGKILL');
  };
  process.once('exit', stop);
  const hosts = ports.slice(0, 3).map((port) => `127.0.0.1:${port}`);
  await promisify(execFile)('redis-cli', ['--cluster', 'create', ...hosts, '--cluster-yes']);
  // The one that was told knows at once; the others hear of it.
  for (const port of ports.slice(0, 3)) {
    while (!/cluster_state:ok/.test((await promisify(execFile)('redis-cli', ['-p', String(port), 'cluster', 'info'])).stdout));
  }
  return {
    url: `redis+cluster://${hosts.join(',')}`,
    async remove() {
      process.off('exit', stop);
      await Promise.all(
        nodes.map((node) => {
          const gone = new Promise((resolve) => node.once('close', resolve));
          node.kill('SIGKILL');
          return gone;
        }),
      );
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function startNode(dir: string, port: number, bus: number): Promise<ChildProcess> {
  mkdirSync(dir);
  const settings = ['--port', String(port), '--cluster-enabled', 'yes', '--cluster-port', String(bus), '--dir', dir, '--save', ''];
  const child = spawn('redis-server', [...settings, '--bind', '127.0.0.1', '--appendonly', 'yes', '--appendfsync', 'no'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) if (/ready to accept connections/i.test(line)) break;
  child.stdout.resume();
  return child;
}

/** Ports that were free a moment ago, all at once so that none comes twice. */
export async function sparePorts(count: number): Promise<number[]> {
  const probes = await Promise.all(
    Array.from({ length: count }, async () => {
      const probe = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => probe.once('listening', resolve));
      return probe;
    }),
  );
  const ports = probes.map((probe) => (probe.address() as { port: number }).port);
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
}
