// What every command of the command line begins with: its settings, and a word for what is wrong in it. And the commands that
// look at the content alone.
import type { Command } from 'commander';
import { BadContent, contentDir } from './folder.js';
import { checkContent, loadContent } from './load.js';
import { printMistakes } from './print.js';
import { readSettings, type Settings } from './settings.js';

/** The command line, as each folder puts its commands on it. */
export interface CommandLine {
  /** A command ("nlu parse") with the flags that all have: --data, --redis, --redis-keys and --config. */
  command(path: string, description: string): Command;
  /** The same without --data, for a command to which it means something else. */
  bare(path: string, description: string): Command;
}

/** The flags of one command, as commander hands them over. */
export interface Flags {
  readonly [name: string]: unknown;
}

/** A mistake in the words of a command; its message says what to write instead. */
export class Wrong extends Error {
  readonly code = 'wrong_words';
}

/** The flags of a command over the environment over accanto.yml; warnings go to stderr. @throws BadSettings, Wrong */
export function settingsOf(flags: Flags): Settings {
  const { settings, warnings } = readSettings({
    env: process.env,
    overrides: {
      dataDir: flags.data,
      configDir: flags.config,
      redisUrl: flags.redis,
      redisKeys: flags.redisKeys,
      port: flags.port,
      host: flags.host,
    },
  });
  for (const warning of warnings) console.error(`${warning.from}: ${warning.message} ${warning.remedy}`);
  if (settings.redisKeys !== undefined && settings.redisUrl === undefined)
    throw new Wrong('--redis-keys (ACCANTO_REDIS_KEYS) goes with --redis: name the server of the data as well, or leave it away.');
  return settings;
}

/** Milliseconds since 1970. @throws Wrong where it is not ISO 8601 */
export function timeOf(written: string): number {
  const time = Date.parse(written);
  if (Number.isNaN(time)) throw new Wrong(`"${written}" is no time: write it as 2026-11-23T10:00:00+01:00.`);
  return time;
}

export function contentCommands({ command }: CommandLine): void {
  command('config check', 'every mistake in a content folder')
    .argument('[dir]')
    .action(async (dir: string | undefined, flags) => {
      const folder = contentDir(dir === undefined ? settingsOf(flags) : { configDir: dir });
      const { mistakes, warnings, beforeLive } = await checkContent(folder);
      const found = printMistakes([...mistakes, ...warnings], folder);
      if (found !== '') console.log(found);
      console.log(`${folder}: ${counted(mistakes.length, 'mistake')}, ${counted(warnings.length, 'warning')}`);
      if (beforeLive.length > 0)
        console.log(
          `\nA demonstration needs nothing more. Before a Region serves citizens with it, look at these again:\n${printMistakes(beforeLive, folder)}`,
        );
      if (mistakes.length > 0) process.exitCode = 1;
    });

  command('answers list', 'every answer with its languages, title, questions, source and review date')
    .option('--json', 'as JSON')
    .action(async (flags) => listAnswers(contentDir(settingsOf(flags)), flags.json === true));
}

/** The time zone of each Region. @throws BadContent */
export async function zonesIn(settings: Pick<Settings, 'configDir'>): Promise<ReadonlyMap<string, string>> {
  const folder = contentDir(settings);
  const { content, mistakes } = await loadContent(folder);
  if (!content) throw new BadContent(printMistakes(mistakes, folder));
  return new Map([...content.regions].map(([name, { region }]) => [name, region.timezone]));
}

async function listAnswers(folder: string, json: boolean): Promise<void> {
  const { content, mistakes } = await loadContent(folder);
  if (!content) throw new BadContent(printMistakes(mistakes, folder));
  const seen = new Map([...content.regions.values()].flatMap((region) => region.answers).map((answer) => [answer.id, answer]));
  const list = [...seen.values()].map(({ id, text, title, questions, source, reviewed, reviewBy }) => ({
    id,
    languages: Object.keys(text),
    title,
    questions,
    source,
    reviewed,
    reviewBy,
  }));
  if (json) console.log(JSON.stringify(list));
  else for (const { id, languages, title } of list) console.log(`${id}  ${title.it}  (${languages.join(' ')})`);
}

/** The content's part of `accanto doctor`, in words. */
export async function examineContent(folder: string): Promise<{ well: string[]; wrong: string[]; warnings: string[] }> {
  const { mistakes, warnings: found, beforeLive } = await checkContent(folder);
  const named = '"accanto config check" names them, with what to write instead';
  const warnings = found.length === 0 ? [] : [`The content in ${folder} has ${counted(found.length, 'warning')}: ${named}.`];
  if (mistakes.length > 0)
    return { well: [], wrong: [`The content in ${folder} has ${counted(mistakes.length, 'mistake')}: ${named}.`], warnings };
  const well = [`The content in ${folder} has no mistakes.`];
  if (beforeLive.length > 0)
    well.push(
      `It is a demonstration: what is to be looked at again before a Region serves citizens with it, "accanto config check" names.`,
    );
  return { well, wrong: [], warnings };
}

const counted = (count: number, thing: string): string => `${count === 0 ? 'no' : count} ${thing}${count === 1 ? '' : 's'}`;
