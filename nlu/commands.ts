// The commands that begin with `nlu`: their words and flags. What each does is the file of its name in commands/.
import { Option } from 'commander';
import type { CommandLine, Flags } from '../config/commands.js';
import type { DangerSignsFile } from '../config/danger-signs.js';
import type { Settings } from '../config/settings.js';
import { runBench } from './commands/bench.js';
import { runLint } from './commands/lint.js';
import { runParse } from './commands/parse.js';
import { PEERS } from './commands/peers.js';
import { runTest } from './commands/test.js';
import { ownExamples, runTrain } from './commands/train.js';
import { runWhy } from './commands/why.js';
import { modelFor, openNlu, ownModelFile } from './open.js';

/** What only somebody who knows the configuration can tell. */
export interface Told {
  settingsOf(flags: Flags): Settings;
  dangerSignsOf(settings: Settings): DangerSignsFile;
  dangerSignsFileOf(settings: Settings): string;
  timeOf(written: string): number;
}

export function nluCommands({ command, bare }: CommandLine, { settingsOf, dangerSignsOf, dangerSignsFileOf, timeOf }: Told): void {
  const output = process.stdout;

  command('nlu parse', 'what is understood of each line of stdin')
    .option('--now <time>', 'the time that relative dates count from (ISO 8601)')
    .action(async (flags) => {
      const settings = settingsOf(flags);
      const now = new Date(flags.now === undefined ? Date.now() : timeOf(flags.now));
      const model = modelFor(settings.dataDir);
      const nlu = await openNlu({ dangerSigns: dangerSignsOf(settings), encoder: 'worker', wait: true, model });
      await runParse({ input: process.stdin, output, now, nlu });
      await nlu.close();
    });

  command(
    'nlu train',
    "train the shipped model; with --config, one that knows the Region's own examples as well, in the data folder",
  ).action((flags) => {
    const settings = settingsOf(flags);
    const { configDir, dataDir } = settings;
    return runTrain({
      output,
      dangerSigns: dangerSignsOf(settings),
      ...(configDir && { own: ownExamples(configDir), model: ownModelFile(dataDir) }),
    });
  });

  bare('nlu test', 'evaluate on labelled messages')
    .requiredOption('--data <file>', 'JSON lines {"text","intent"}, language and register where they are known')
    .option('--json', 'one JSON object instead of tables')
    .option('--html <file>', 'a page with diagrams as well')
    .option('--model <file>', 'another model than the shipped one')
    .action(({ data, json, html, model, ...flags }) =>
      runTest({ file: data, output, dangerSigns: dangerSignsOf(settingsOf(flags)), json, html, model }),
    );

  command('nlu lint', 'mistakes and doubts in the examples, with file and line; takes some minutes')
    .option('--quick', 'judge by the words alone, in half a minute')
    .option('--json', 'one JSON object instead of lines')
    .action(async ({ quick, json, ...flags }) => {
      const { mistakes } = await runLint({ output, own: ownOf(settingsOf(flags)), json, withoutEncoder: quick });
      if (mistakes.length > 0) process.exitCode = 1;
    });

  command('nlu why', 'what in a message decided')
    .argument('<text>')
    .action((text: string, flags) => {
      const settings = settingsOf(flags);
      return runWhy({
        text,
        now: new Date(),
        output,
        dangerSigns: dangerSignsOf(settings),
        dangerSignsFile: dangerSignsFileOf(settings),
        model: modelFor(settings.dataDir),
        own: ownOf(settings),
      });
    });

  command('nlu bench', 'train and test on any labelled set')
    .option('--set <file...>', 'one object with train and test')
    .option('--train <file>')
    .option('--test <file>')
    .option('--oos-train <file>')
    .option('--oos-test <file>')
    .addOption(new Option('--peer <name...>', 'others on the same sets in the same run').choices(PEERS))
    .option('--peers <dir>', 'a folder where they are installed, if not here')
    .action((flags) => runBench({ ...flags, output }));
}

/** The Region's own examples, where it has a content folder. */
function ownOf({ configDir }: Settings): string[] {
  return configDir === undefined ? [] : ownExamples(configDir);
}
