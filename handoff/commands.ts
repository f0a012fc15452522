// `accanto operator add`: an account for the desk. What it may be is checked against the content before its password is asked for.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Option } from 'commander';
import { type CommandLine, settingsOf, Wrong } from '../config/commands.js';
import type { RegionContent } from '../config/content.js';
import { contentDir } from '../config/folder.js';
import { LANGUAGES } from '../config/languages.js';
import { loadContent } from '../config/load.js';
import type { Settings } from '../config/settings.js';
import type { Store } from '../store/port.js';
import { ROLES } from '../store/records.js';
import { addOperator, type NewOperator } from './operators.js';

/** Opens the store of these settings for as long as it is used. */
export type WithStore = <Result>(settings: Settings, use: (store: Store) => Promise<Result>) => Promise<Result>;

export function operatorCommands({ command }: CommandLine, withStore: WithStore): void {
  command('operator add', 'an account for the desk; the password comes from the prompt or stdin')
    .argument('<name>')
    .addOption(new Option('--role <role>').choices([...ROLES]).default('operator'))
    .requiredOption('--region <name...>', 'whose requests it sees')
    .option('--language <code...>', 'the languages it answers in (all, where none is named)')
    .option('--skill <id...>', 'what it can do that others cannot (ids of handoff.skills in region.yml)')
    .option('--capacity <number>', 'conversations at once, instead of the number of the Region')
    .action(async (name: string, flags) => {
      const settings = settingsOf(flags);
      const account = await accountOf(flags, contentDir(settings));
      const password = await askPassword();
      await withStore(settings, (store) => addOperator(store, { ...account, name, password }));
      console.log(`"${name}" can sign in at /desk.`);
    });
}

interface AccountFlags {
  readonly role: string;
  readonly region: readonly string[];
  readonly language?: readonly string[];
  readonly skill?: readonly string[];
  readonly capacity?: string;
}

/** A Region or skill that does not exist would see nothing, silently. @throws Wrong */
async function accountOf(flags: AccountFlags, folder: string): Promise<Omit<NewOperator, 'name' | 'password'>> {
  const { content } = await loadContent(folder);
  const known = content?.regions ?? new Map<string, RegionContent>();
  const mustBe = (what: string, given: readonly string[], all: readonly string[]) => {
    const wrong = given.find((each) => !all.includes(each));
    if (content && wrong !== undefined) throw new Wrong(`There is no ${what} "${wrong}". Take one of: ${all.join(', ')}.`);
  };
  mustBe('Region', flags.region, [...known.keys()]);
  const skills = flags.region.flatMap((name) => known.get(name)?.region.handoff.skills.map(({ id }) => id) ?? []);
  mustBe('skill', flags.skill ?? [], [...new Set(skills)]);
  mustBe('language', flags.language ?? [], LANGUAGES);
  const capacity = flags.capacity === undefined ? 0 : Number(flags.capacity);
  if (!Number.isInteger(capacity) || capacity < 0 || capacity > 20)
    throw new Wrong(`"${flags.capacity}" is no number of conversations: write 1 to 20, or leave --capacity out.`);
  return { role: flags.role, regions: flags.region, languages: flags.language ?? [], skills: flags.skill ?? [], capacity };
}

/** From the prompt without an echo, or a line of stdin. */
async function askPassword(): Promise<string> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stdin.isTTY ? new Silent() : undefined,
    terminal: process.stdin.isTTY,
  });
  if (process.stdin.isTTY) process.stdout.write('Password: ');
  for await (const line of lines) {
    lines.close();
    if (process.stdin.isTTY) process.stdout.write('\n');
    return line;
  }
  throw new Wrong('No password was given. Type it at the prompt, or pipe it in: echo "…" | accanto operator add …');
}

/** Swallows what a prompt would echo. */
class Silent extends Writable {
  override _write(_chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    done();
  }
}
