// What the peers' servers share: their packages come from a folder of their own, and one form of HTTP is for all.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A package of the folder that the benchmark was given; each server says what it uses of it. */
export function peerPackage<Module>(name: string): Module {
  return createRequire(join(process.env.BENCH_PEERS ?? '.', 'package.json'))(name) as Module;
}

export interface Asked {
  readonly text: string;
  readonly conversation: { readonly id: string };
}

/** Listens, reads a message, answers with what `reply` says. */
export function serve(reply: (message: Asked) => Promise<string>): void {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = await reply(JSON.parse(Buffer.concat(chunks).toString()) as Asked);
    const body = Buffer.from(JSON.stringify({ activities: [{ type: 'message', text }] }));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}
