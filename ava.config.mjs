// How AVA runs the tests: two files at a time, each a process of its own.
import { firstFirst } from './.ci/together.mjs';

export default {
  files: ['dist*/test/**/*.test.js'],
  require: ['./dist/test/support/leave.js'],
  timeout: '2m',
  concurrency: 2,
  workerThreads: false,
  sortTestFiles: firstFirst,
};
