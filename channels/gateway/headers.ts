// Security headers, computed once. The API answers nobody's page; pages of ours run only what we serve.

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** For JSON: nothing in it may run, be framed or be kept by a cache. */
export const API_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** For our HTML pages. The widget talks to where it came from, so `connect-src` is ourselves (WebSocket included). */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'cache-control': 'no-store',
  'content-type': 'text/html; charset=utf-8',
  // With `no-referrer` a browser hides the origin of our own form, too, and it could not be told from a foreign one.
  'referrer-policy': 'same-origin',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
    "media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
};

/** For /widget.js and files of a conversation: other sites may load them, nobody may guess another type. */
export const ASSET_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'cross-origin-resource-policy': 'cross-origin',
};
