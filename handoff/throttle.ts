// Failed sign-ins, counted per name and per address. A whole hospital may sit behind one address, so the address may fail
// often; a single name may not. A right password forgets the name's failures.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DeskError } from './errors.js';

export interface ThrottleLimits {
  /** Wrong passwords for one name, and from one address, before it has to wait. */
  readonly name: number;
  readonly address: number;
  readonly seconds: number;
}

export const THROTTLE: ThrottleLimits = { name: 8, address: 60, seconds: 300 };

export class Throttle {
  readonly #names: RateLimiterMemory;
  readonly #addresses: RateLimiterMemory;

  constructor(limits: ThrottleLimits = THROTTLE) {
    this.#names = new RateLimiterMemory({ points: limits.name, duration: limits.seconds });
    this.#addresses = new RateLimiterMemory({ points: limits.address, duration: limits.seconds });
  }

  /** Counts an attempt before the password is looked at, so that many at once do not slip through. @throws DeskError too_many */
  async attempt(name: string, address: string): Promise<void> {
    try {
      await this.#addresses.consume(address);
      await this.#names.consume(name);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new DeskError('too_many', undefined, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    }
  }

  /** The password was right: this attempt and the name's earlier ones no longer count. */
  async succeeded(name: string, address: string): Promise<void> {
    await Promise.all([this.#names.delete(name), this.#addresses.reward(address)]);
  }
}
