// Accounts of the desk: adding one, the first one, changing a password. Names are unique and compared without case.
import { randomUUID } from 'node:crypto';
import type { Store } from '../store/port.js';
import { type Operator, type OperatorId, RECORD_VERSION, ROLES, type Role } from '../store/records.js';
import { hashPassword, oneTimePassword, passwordFault } from './password.js';

/** An account that cannot be made; the message says what to write instead. */
export class BadAccount extends Error {
  constructor(
    readonly code: 'bad_name' | 'name_taken' | 'bad_role' | 'bad_region' | 'bad_password',
    message: string,
  ) {
    super(message);
    this.name = 'BadAccount';
  }
}

export interface NewOperator {
  readonly name: string;
  readonly role: string;
  /** The Regions whose requests it sees; at least one. */
  readonly regions: readonly string[];
  readonly password: string;
  /** The desk asks for another password at the first sign-in. */
  readonly oneTime?: boolean;
  readonly languages?: readonly string[];
  readonly skills?: readonly string[];
  /** Conversations at once; 0 = as many as the Region says. */
  readonly capacity?: number;
}

/** Makes an account. @throws BadAccount */
export async function addOperator(store: Store, wish: NewOperator): Promise<Operator> {
  const name = wish.name.normalize('NFC').trim();
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._'’-]{0,59}$/u.test(name)) {
    throw new BadAccount(
      'bad_name',
      'A name begins with a letter or a digit and has at most 60 characters (letters, digits, spaces, . _ - and the apostrophe).',
    );
  }
  if (!isRole(wish.role)) throw new BadAccount('bad_role', `There is no role "${wish.role}". Take one of: ${ROLES.join(', ')}.`);
  if (wish.regions.length === 0) throw new BadAccount('bad_region', 'Name at least one Region.');
  const fault = passwordFault(wish.password, name);
  if (fault) throw new BadAccount('bad_password', fault.en);
  if (await findOperator(store, name)) throw new BadAccount('name_taken', `There is an account "${name}" already. Choose another name.`);

  const operator: Operator = {
    id: randomUUID() as string as OperatorId,
    version: RECORD_VERSION,
    name,
    role: wish.role,
    regions: [...wish.regions],
    languages: [...(wish.languages ?? [])],
    skills: [...(wish.skills ?? [])],
    passwordHash: await hashPassword(wish.password),
    mustChangePassword: wish.oneTime ?? false,
    disabled: false,
    capacity: wish.capacity ?? 0,
  };
  await store.putOperator(operator);
  return operator;
}

/** The first account of a new installation: `operatore`, who may do everything, with a password to print once. Null where there are accounts. */
export async function firstOperator(store: Store, regions: readonly string[]): Promise<{ name: string; password: string } | null> {
  if ((await store.operators()).length > 0) return null;
  const password = oneTimePassword();
  const { name } = await addOperator(store, { name: 'operatore', role: 'administrator', regions, password, oneTime: true });
  return { name, password };
}

/** By name, without regard to case; names are few, so the slow way is only taken when the exact one is not there. */
export async function findOperator(store: Store, name: string): Promise<Operator | null> {
  const wanted = name.normalize('NFC').trim();
  const exact = await store.operatorByName(wanted);
  if (exact) return exact;
  const folded = wanted.toLowerCase();
  return (await store.operators()).find((operator) => operator.name.toLowerCase() === folded) ?? null;
}

/** The name a citizen is told: the first word of the account's name, with a capital letter. */
export function firstName(operator: Pick<Operator, 'name'>): string {
  const word = operator.name.split(/[\s._]+/)[0] ?? operator.name;
  return word.charAt(0).toLocaleUpperCase('it') + word.slice(1);
}

function isRole(role: string): role is Role {
  return (ROLES as readonly string[]).includes(role);
}
