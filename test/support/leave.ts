// Loaded before every test file: when its tests are over the process ends, whatever a failed one has left open. Otherwise
// one server that was not closed would keep the whole suite waiting.
import { registerCompletionHandler } from 'ava';

registerCompletionHandler(() => {
  process.exit();
});
