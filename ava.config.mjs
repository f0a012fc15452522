// How AVA runs the tests: three files at a time, each a process of its own. Of those on two cores one mostly waits, for timers, a
// browser or a gateway that starts.
import { firstFirst } from './.ci/together.mjs';

export default {
  files: ['dist*/test/**/*.test.js'],
  require: ['./dist/test/support/leave.js'],
  timeout: '2m',
  concurrency: 3,
  workerThreads: false,
  sortTestFiles: firstFirst,
};
