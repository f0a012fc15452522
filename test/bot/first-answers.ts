// How the whole bot answers a first message, on JSON lines of one's own writing:
// node dist/test/bot/first-answers.js answers FILE   {"text", "language", "answers": [ids that are right]}
// node dist/test/bot/first-answers.js danger FILE    {"text", "language", "signs": [dangers that are told; none: []]}
// What is wrong stands above the figures.
import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { Talk, withEncoder } from './talk.js';

interface Line {
  readonly text: string;
  readonly language: string;
  readonly answers?: readonly string[];
  readonly signs?: readonly string[];
}

/** What became of a first message. */
function outcome(talk: Talk): string {
  const { ticket, state } = talk;
  if (ticket?.priority === 'emergency' || ticket?.priority === 'urgent') return 'alarm';
  if (state?.awaiting?.kind === 'happening-now' || state?.awaiting?.kind === 'swallowed') return 'asked first';
  if (state?.topic !== undefined) return state.topic;
  return talk.asked === null ? 'nothing' : 'interview';
}

const RATES = {
  answers: ({ answers = [] }: Line, became: string) =>
    answers.includes(became) ? 'right' : /^(alarm|asked first|interview|nothing)$/.test(became) ? became : 'another answer',
  danger: ({ signs = [] }: Line, became: string) => {
    const kind = became === 'alarm' || became === 'asked first' ? became : 'passed over';
    return `${signs.length > 0 ? 'danger' : 'none'}: ${kind}`;
  },
};
const GOOD = /^(right|danger: alarm|none: passed over)$/;

async function main(what: string | undefined, file: string | undefined): Promise<number> {
  if ((what !== 'answers' && what !== 'danger') || file === undefined) {
    console.error('Say what is measured and where: first-answers.js answers|danger FILE');
    return 2;
  }
  withEncoder();
  const counts = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const message = JSON.parse(line) as Line;
    const talk = await Talk.begin({ language: message.language });
    await talk.says(message.text);
    const became = outcome(talk);
    const rate = RATES[what](message, became);
    if (!GOOD.test(rate))
      console.log(`${message.language} ${(message.answers ?? message.signs ?? []).join()} → ${became} | ${message.text}`);
    const group = message.language === 'it' ? 'Italian' : 'others';
    const rates = counts.get(group) ?? new Map<string, number>();
    counts.set(group, rates.set(rate, (rates.get(rate) ?? 0) + 1));
  }
  for (const [group, rates] of counts) {
    const all = [...rates.values()].reduce((sum, each) => sum + each, 0);
    console.log(
      group,
      all,
      [...rates]
        .sort()
        .map(([rate, each]) => `${rate} ${each}`)
        .join(', '),
    );
  }
  return 0;
}

exit(await main(argv[2], argv[3]));
