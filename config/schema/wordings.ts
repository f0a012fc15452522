// The form of config/wordings/<language>.yml.
import { z } from 'zod';
import { LANGUAGES } from '../languages.js';
import { id, text } from './parts.js';

export const wordingsForm = z.strictObject({
  language: z.enum(LANGUAGES),
  wordings: z.record(id, z.array(text).min(1)),
});
