// Telling the on-call address that a request waits too long. A webhook (https) is called; an e-mail address or a phone number
// needs a gateway of the Region's own, so it is logged with what to do. Nothing about the citizen is in it.
import { setTimeout as pause } from 'node:timers/promises';
import type { TicketId } from '../store/records.js';
import { codeOf, type Log } from './log.js';

export interface OverdueNotice {
  readonly region: string;
  readonly ticket: TicketId;
  readonly waitingMinutes: number;
}

/** True when the notice has left the house, or when trying again would not help. */
export type Notify = (address: string, notice: OverdueNotice) => Promise<boolean>;

export interface NotifyOptions {
  readonly log: Log;
  readonly fetch?: typeof fetch;
  readonly timeout?: number;
  /** Milliseconds before each further try. */
  readonly pauses?: readonly number[];
}

export function createNotify({ log, fetch: call = fetch, timeout = 5_000, pauses = [1_000, 5_000] }: NotifyOptions): Notify {
  return async (address, notice) => {
    if (!isWebhook(address)) {
      log.warn(
        { region: notice.region, ticket: notice.ticket },
        'a request is overdue and the on-call address cannot be called from here: write the https address of a webhook into handoff.onCall',
      );
      return true;
    }
    const body = JSON.stringify({ event: 'handoff.overdue', ...notice });
    for (let attempt = 0; ; attempt++) {
      try {
        const headers = { 'content-type': 'application/json', 'idempotency-key': `overdue-${notice.ticket}` };
        const answer = await call(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeout), redirect: 'error' });
        await answer.body?.cancel();
        if (answer.ok) return true;
        log.warn({ region: notice.region, status: answer.status }, 'the on-call webhook did not accept the notice');
      } catch (error) {
        log.warn({ region: notice.region, code: codeOf(error) }, 'the on-call webhook could not be reached');
      }
      const wait = pauses[attempt];
      if (wait === undefined) return false;
      await pause(wait);
    }
  };
}

/** https anywhere, plain http only to this very machine. */
function isWebhook(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}
