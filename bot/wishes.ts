// What the citizen wants with all unanswered messages together. Each message has its own understanding; a burst is read
// as one wish list, so that one reply covers it.
import { POSSIBLE, SURE, SURE_CLAUSE } from '../nlu/doubt.js';
import type { Heard } from './decision.js';
import { isLanguageWish } from './language-names.js';

export interface Wish {
  readonly intent: string;
  readonly confidence: number;
  readonly heard: Heard;
}

/** Small talk for which an ordinary word is easily taken: it must be clearer than a question. */
const SMALL_TALK = new Set(['greet', 'goodbye', 'bot.complaint', 'bot.identity']);
const SURE_SMALL_TALK = 0.7;

/** A language that is named in so many words. */
const SURE_BY_WORDS = 0.95;

/** Reactions that mean something only after a question of ours. */
const REACTIONS = new Set(['affirm', 'deny', 'unsure']);

/** All sure intents of the messages, surest first, each once; a pressed button is sure. */
export function wishes(heard: readonly Heard[]): Wish[] {
  const found: Wish[] = [];
  for (const message of heard) {
    if (message.button?.startsWith('intent:')) {
      found.push({ intent: message.button.slice('intent:'.length), confidence: 1, heard: message });
      continue;
    }
    const understood = message.understanding;
    if (!understood) continue;
    if (isLanguageWish(message.text)) found.push({ intent: 'language.change', confidence: SURE_BY_WORDS, heard: message });
    if (understood.intent.confidence >= (SMALL_TALK.has(understood.intent.name) ? SURE_SMALL_TALK : SURE)) {
      found.push({ intent: understood.intent.name, confidence: understood.intent.confidence, heard: message });
    }
    for (const clause of understood.also) {
      if (clause.confidence >= SURE_CLAUSE) found.push({ intent: clause.name, confidence: clause.confidence, heard: message });
    }
  }
  found.sort((a, b) => b.confidence - a.confidence);
  return found.filter((wish, index) => found.findIndex((other) => other.intent === wish.intent) === index);
}

/** Wishes that stand on their own (not "yes", "no", "I don't know"). */
export function standing(list: readonly Wish[]): Wish[] {
  return list.filter((wish) => !REACTIONS.has(wish.intent));
}

/** The intents worth offering when nothing is sure, likeliest first: only what has a name for people, never a danger guessed at. */
export function guesses(heard: readonly Heard[], most: number, named: (intent: string) => boolean): string[] {
  const ranked = heard.flatMap((message) => message.understanding?.ranking ?? []);
  const names = [...ranked]
    .sort((a, b) => b.confidence - a.confidence)
    .filter(
      ({ name, confidence }) =>
        confidence >= POSSIBLE && named(name) && !REACTIONS.has(name) && !/^distress\.(self_harm|violence)$/.test(name),
    )
    .map(({ name }) => name);
  return [...new Set(names)].slice(0, most);
}
