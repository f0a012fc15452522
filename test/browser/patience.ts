// How long a browser test waits for what must come: long enough for two cores that have other work to do. Nothing that passes
// takes longer for it.
export const PATIENCE_MS = 60_000;
