// How a server under measurement begins: on a port of the system's choice, which it tells its parent.
import type { AddressInfo } from 'node:net';
import type Koa from 'koa';

export function listen(app: Koa): void {
  const server = app.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}
