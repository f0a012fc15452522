// What is asked in a few words after an answer, and belongs to what that was about. An answer names in its `follows` what it is the answer
// to, and after which others; the words of each are in bot/answers/follow-ups.ts and bot/answers/aspects.ts.
export const FOLLOW_UPS = [
  'price',
  'where',
  'when',
  'booking',
  'compulsory',
  'how_long',
  'children',
  'frail',
  'who',
  // "And for my wife?"
  'others',
  'vaccinated',
  'recovered',
  'allergic',
  // "Even without a fever?"
  'no_symptoms',
  // "And if I have a cough?"
  'ill',
  'worse',
  // "And then?"
  'next',
] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];
