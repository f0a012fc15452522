// What is asked in a word or two after an answer, and belongs to what that was about. An answer names in its `follows` what it is the answer
// to, and after which others; the words of each are in bot/answers/follow-ups.ts.
export const FOLLOW_UPS = ['price', 'where', 'when', 'booking', 'compulsory', 'how_long', 'children', 'frail', 'who'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];
