// A peer: Botkit with its web adapter and one skill that answers every message.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { peerPackage } from './peer.js';

interface Controller {
  readonly http: Server;
  ready(then: () => void): void;
  hears(pattern: string, event: string, skill: (bot: Bot, message: { text: string }) => Promise<void>): void;
}
interface Bot {
  reply(message: object, text: string): Promise<unknown>;
}
const { Botkit } = peerPackage<{ Botkit: new (options: object) => Controller }>('botkit');
const { WebAdapter } = peerPackage<{ WebAdapter: new (options: object) => object }>('botbuilder-adapter-web');

// It makes its own web server, on the port of the environment: 0 lets the system choose.
process.env.PORT = '0';
const controller = new Botkit({ adapter: new WebAdapter({}), webhook_uri: '/api/messages', disable_console: true });
controller.ready(() => {
  controller.hears('.*', 'message', async (bot, message) => {
    await bot.reply(message, `eco: ${message.text}`);
  });
  const tell = () => process.send?.((controller.http.address() as AddressInfo).port);
  if (controller.http.listening) tell();
  else controller.http.once('listening', tell);
});
