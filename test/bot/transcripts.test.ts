// Conversations as citizens write them (transcripts/*.yml), each turn with what must be said, must not be said, and must be so.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { parse } from 'yaml';
import { Talk } from './talk.js';

interface Turn {
  readonly says: string | readonly string[];
  /** Regular expressions; each must be found in what the bot says. */
  readonly bot?: readonly string[];
  readonly not?: readonly string[];
  readonly buttons?: readonly string[];
  readonly nobuttons?: readonly string[];
  /** The interview's question that stands afterwards. */
  readonly asked?: string;
  readonly interview?: string | null;
  readonly facts?: { readonly [name: string]: unknown };
  /** A fact that is not known, or only as "unknown". */
  readonly unknown?: string;
  readonly danger?: boolean;
  /** The open ticket's priority, or "none". */
  readonly ticket?: string;
  /** The open ticket's kind, or "none". */
  readonly kind?: string;
  readonly phone?: string;
  readonly language?: string;
}

interface Transcript {
  readonly name: string;
  readonly region?: string;
  readonly language?: string;
  readonly open?: boolean;
  /** Within open hours, and nobody is at a desk. */
  readonly empty?: boolean;
  readonly turns: readonly Turn[];
}

const folder = fileURLToPath(new URL('../../../test/bot/transcripts/', import.meta.url));

for (const file of readdirSync(folder)) {
  for (const transcript of parse(readFileSync(folder + file, 'utf8')) as Transcript[]) {
    test(`${file.replace('.yml', '')}: ${transcript.name}`, async (t) => {
      const { region, language, open = true, empty = false } = transcript;
      const duty = {
        ...(open ? {} : { open: false, opensAt: new Date('2026-11-24T08:00:00+01:00') }),
        ...(empty && { place: { ahead: 0, wait: null } }),
      };
      const talk = await Talk.begin({ ...(region && { region }), ...(language && { language }), duty });
      for (const turn of transcript.turns) {
        await talk.says(...[turn.says].flat());
        const at = `after "${[turn.says].flat().join('" + "')}" the bot said: ${talk.text}`;
        for (const pattern of turn.bot ?? []) t.regex(talk.text, new RegExp(pattern, 's'), at);
        for (const pattern of turn.not ?? []) t.notRegex(talk.text, new RegExp(pattern, 's'), at);
        for (const title of turn.buttons ?? []) t.true(talk.buttons.includes(title), `${at}\n${talk.buttons.join(' | ')}`);
        for (const title of turn.nobuttons ?? []) t.false(talk.buttons.includes(title), at);
        if (turn.asked !== undefined) t.is(talk.asked, turn.asked, at);
        if (turn.interview !== undefined) t.is(talk.state?.interview?.id ?? null, turn.interview, at);
        for (const [name, value] of Object.entries(turn.facts ?? {})) t.deepEqual(talk.state?.facts[name]?.value, value, at);
        if (turn.unknown) t.is(talk.state?.facts[turn.unknown]?.value ?? null, null, at);
        if (turn.danger !== undefined)
          t.is(
            talk.decision.replies.some(({ safety }) => safety === true),
            turn.danger,
            at,
          );
        if (turn.ticket !== undefined) t.is(talk.ticket?.priority ?? 'none', turn.ticket, at);
        if (turn.kind !== undefined) t.is(talk.ticket?.kind ?? 'none', turn.kind, at);
        if (turn.phone)
          t.true(
            talk.decision.tickets.some((change) => 'phone' in change && change.phone === turn.phone),
            at,
          );
        if (turn.language) t.is(talk.language, turn.language, at);
      }
    });
  }
}
