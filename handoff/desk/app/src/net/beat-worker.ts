// A clock that a browser does not slow down when the tab is in the background: without it a desk that is only out of
// sight would count as lost.
const BEAT_MS = 15_000;
setInterval(() => postMessage('beat'), BEAT_MS);
