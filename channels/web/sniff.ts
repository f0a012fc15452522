// What a file really is, by its first bytes. What it claims to be only counts where bytes cannot tell (plain text).

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

const SIGNATURES: readonly { readonly type: string; readonly fits: (bytes: Uint8Array) => boolean }[] = [
  { type: 'image/png', fits: (b) => ascii(b, 0, 8) === '\x89PNG\r\n\x1a\n' },
  { type: 'image/jpeg', fits: (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff },
  { type: 'image/gif', fits: (b) => /^GIF8[79]a$/.test(ascii(b, 0, 6)) },
  { type: 'image/webp', fits: (b) => ascii(b, 0, 4) === 'RIFF' && ascii(b, 8, 12) === 'WEBP' },
  { type: 'image/heic', fits: (b) => ascii(b, 4, 8) === 'ftyp' && /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(ascii(b, 8, 12)) },
  { type: 'application/pdf', fits: (b) => ascii(b, 0, 5) === '%PDF-' },
  { type: 'audio/wav', fits: (b) => ascii(b, 0, 4) === 'RIFF' && ascii(b, 8, 12) === 'WAVE' },
  { type: 'audio/ogg', fits: (b) => ascii(b, 0, 4) === 'OggS' },
  { type: 'audio/mpeg', fits: (b) => ascii(b, 0, 3) === 'ID3' || (b[0] === 0xff && (b[1]! & 0xe6) === 0xe2) },
  { type: 'audio/mp4', fits: (b) => ascii(b, 4, 11) === 'ftypM4A' },
  { type: 'video/mp4', fits: (b) => ascii(b, 4, 8) === 'ftyp' },
  { type: 'video/webm', fits: (b) => ascii(b, 0, 4) === '\x1a\x45\xdf\xa3' },
];

/** Containers that carry either: a browser's voice note is audio/webm. */
const ALSO: { readonly [type: string]: readonly string[] } = { 'video/webm': ['audio/webm'], 'video/mp4': ['audio/mp4'] };

/** The content type of `bytes`, or null where it is nothing we know. `claimed` is what the sender said. */
export function sniff(bytes: Uint8Array, claimed: string): string | null {
  const said = claimed.split(';')[0]!.trim().toLowerCase();
  const found = SIGNATURES.find(({ fits }) => fits(bytes))?.type;
  if (found !== undefined) return ALSO[found]?.includes(said) ? said : found;
  return said === 'text/plain' && isText(bytes) ? 'text/plain' : null;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
