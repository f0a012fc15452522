// Who is calling, and under which address they see us. A proxy's word (X-Forwarded-*) counts only when the proxy is
// named in the settings; otherwise anybody could pretend to be anybody.
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Reads requests with the proxies of the settings in mind. */
export interface Callers {
  /** The caller's address, for rate limits only; never logged. */
  address(request: IncomingMessage): string;
  /** `https://host`, as the caller sees it, without a slash at the end. */
  origin(request: IncomingMessage): string;
}

/** `proxies`: addresses or CIDR ranges. `publicUrl` wins over what requests say. @throws Error on an unreadable range */
export function createCallers(proxies: readonly string[], publicUrl: string | null): Callers {
  const named = new BlockList();
  for (const proxy of proxies) addRange(named, proxy);
  const trusted = (address: string) => {
    const plain = plainAddress(address);
    const family = isIP(plain);
    return family !== 0 && named.check(plain, family === 6 ? 'ipv6' : 'ipv4');
  };
  const fixed = publicUrl?.replace(/\/+$/, '') ?? null;

  return {
    address(request) {
      let address = plainAddress(request.socket.remoteAddress ?? '');
      const forwarded = request.headers['x-forwarded-for'];
      if (proxies.length === 0 || forwarded === undefined) return address;
      // From the right: each hop that is a named proxy vouches for the one before it.
      const hops = String(forwarded).split(',');
      while (hops.length > 0 && trusted(address)) {
        const hop = plainAddress(hops.pop()!.trim());
        if (isIP(hop) === 0) break;
        address = hop;
      }
      return address;
    },
    origin(request) {
      if (fixed !== null) return fixed;
      const viaProxy = proxies.length > 0 && trusted(request.socket.remoteAddress ?? '');
      const said = (name: string) =>
        viaProxy
          ? String(request.headers[name] ?? '')
              .split(',')[0]!
              .trim()
          : '';
      const scheme = said('x-forwarded-proto') === 'https' ? 'https' : 'http';
      const host = said('x-forwarded-host') || (request.headers.host ?? 'localhost');
      return `${scheme}://${/^[\w.:[\]-]+$/.test(host) ? host : 'localhost'}`;
    },
  };
}

/** `::ffff:10.0.0.1` is 10.0.0.1. */
const plainAddress = (address: string) => (address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address);

function addRange(list: BlockList, range: string): void {
  const [address = '', bits] = range.split('/');
  const family = isIP(address);
  if (family === 0) throw new Error(`"${range}" is neither an address nor a CIDR range. Write a trusted proxy as 10.0.0.5 or 10.0.0.0/8.`);
  const type = family === 6 ? 'ipv6' : 'ipv4';
  if (bits === undefined) list.addAddress(address, type);
  else list.addSubnet(address, Number(bits), type);
}
