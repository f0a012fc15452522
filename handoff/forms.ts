// The bodies that the desk sends, checked. They are the forms of api.ts; what does not fit is refused in words.
import { z } from 'zod';
import { DeskError } from './errors.js';

/** Longer than anybody writes to a person in one message. */
export const TEXT_MAX = 8_000;

const text = z.string().max(TEXT_MAX);
/** A code, not a sentence: it is kept in the ticket's events, which survive erasure. */
const code = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][\w.:-]{0,39}$/);

export const signIn = z.object({ name: z.string().max(200), password: z.string().max(1_000) });
export const newPassword = z.object({ current: z.string().max(1_000), password: z.string().max(1_000) });
export const presence = z.object({ state: z.enum(['available', 'pause', 'away']), giveBack: z.boolean().optional() });
export const said = z.object({ id: z.string().min(1).max(200), text });
export const close = z.object({ outcome: code, note: text.optional() });
export const transfer = z.union([z.object({ operator: z.string().min(1).max(100) }), z.object({ skills: z.array(code).min(1).max(10) })]);
export const assign = z.object({ operator: z.string().min(1).max(100) });
export const nothing = z.object({}).loose();
export const since = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0);

/** @throws DeskError bad_request (names the field), too_large */
export function check<Form>(schema: z.ZodType<Form>, body: unknown): Form {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === 'too_big' && issue.path.some((part) => part === 'text' || part === 'note')) throw new DeskError('too_large');
  const where = issue?.path.join('.');
  throw new DeskError('bad_request', where ? `Il campo "${where}" manca o non ha la forma giusta.` : undefined);
}
