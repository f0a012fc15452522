// What the bot remembers of a conversation between two turns. The store keeps it sealed and does not look into it.
import type { BotState } from './decision.js';

export const initialState: BotState = {
  version: 1,
  greeted: false,
  wished: null,
  facts: {},
  interview: null,
  stopped: null,
  fallbacks: 0,
  awaiting: null,
  danger: {},
  lastReplies: [],
  offered: [],
  rating: null,
  phone: null,
  callAt: null,
};
