// `accanto chat`: the whole bot on a store of its own that is thrown away, and the words with which it is called.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Option } from 'commander';
import type { Parts, PartsWish } from '../../accanto.js';
import { type CommandLine, settingsOf, timeOf, Wrong } from '../../config/commands.js';
import type { Settings } from '../../config/settings.js';
import { chat } from './chat.js';

interface ChatFlags {
  readonly region: string;
  readonly lang: string;
  readonly channel: string;
  readonly ruleset?: string;
  readonly at?: string;
  readonly json?: boolean;
}

type Open = (wish: PartsWish) => Promise<Parts>;

export function chatCommand({ command }: CommandLine, open: Open): void {
  command('chat', 'talk to the bot in the terminal, no server')
    .option('--region <name>', 'the Region', 'demo')
    .option('--lang <code>', 'the language to begin in', 'it')
    .addOption(new Option('--channel <name>', 'as if on this channel').choices(['web', 'telegram', 'whatsapp']).default('web'))
    .option('--ruleset <name>', 'the rule set to go by, instead of the one of the day')
    .option('--at <time>', 'set the clock, which then stands still (ISO 8601)')
    .option('--json', 'one line in, one JSON line out')
    .action((flags) => talk(settingsOf(flags), flags, open));
}

async function talk(settings: Settings, flags: ChatFlags, open: Open): Promise<void> {
  let fixed = flags.at === undefined ? null : timeOf(flags.at);
  const clock = {
    now: () => fixed ?? Date.now(),
    set: (at: number) => {
      fixed = at;
    },
  };
  const data = await mkdtemp(join(tmpdir(), 'accanto-chat-'));
  const parts = await open({
    settings: { ...settings, dataDir: data, redisUrl: undefined, logLevel: 'silent' },
    wait: true,
    now: clock.now,
    exclusive: true,
    ruleSet: flags.ruleset,
  });
  try {
    const { regions } = parts.content.current();
    const ruleSets = new Set([...regions.values()].flatMap((region) => region.ruleSets.map(({ id }) => id)));
    if (flags.ruleset !== undefined && !ruleSets.has(flags.ruleset))
      throw new Wrong(`There is no rule set "${flags.ruleset}". Take one of: ${[...ruleSets].join(', ')}.`);
    if (!regions.has(flags.region))
      throw new Wrong(`There is no Region "${flags.region}". Take one of: ${[...regions.keys()].join(', ')}.`);
    await chat({
      store: parts.store,
      work: parts.work,
      nlu: parts.nlu,
      clock,
      region: flags.region,
      language: flags.lang,
      channel: flags.channel,
      json: flags.json === true,
      input: process.stdin,
      output: process.stdout,
    });
  } finally {
    await parts.close();
    await rm(data, { recursive: true, force: true });
  }
}
