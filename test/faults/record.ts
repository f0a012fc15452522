// What the people of a run write down themselves. The checker reads only these records and what the wire says afterwards.

/** An activity as Direct Line sends it. */
export interface WireActivity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly timestamp?: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly role?: string };
  readonly channelData?: { readonly clientActivityID?: string; readonly author?: string; readonly safety?: boolean };
}

/** An entry as the desk sends it. */
export interface DeskEntry {
  readonly seq: number;
  readonly id: string;
  readonly author: 'citizen' | 'bot' | 'operator' | 'system';
  readonly authorId: string | null;
  readonly audience: 'all' | 'desk';
  readonly activity: { readonly type: string; readonly text?: string; readonly name?: string; readonly channelData?: { safety?: boolean } };
}

export interface CitizenRecord {
  readonly conversation: string;
  readonly token: string;
  /** Called for a person. */
  readonly asked: boolean;
  /** What the gateway said that it has, in the order of sending. */
  readonly accepted: { readonly clientId: string; readonly id: string; readonly danger: boolean }[];
  /** What the open sockets said, one after the other; "is writing" left out. */
  readonly live: WireActivity[];
  /** What went on too long, in words. */
  readonly complaints: string[];
}

/** A conversation in the hands of one operator, from the claim to the letting go. Times are of one clock, in milliseconds. */
export interface Hold {
  readonly operator: string;
  readonly ticket: string;
  readonly conversation: string;
  /** When the claim was known to have worked. */
  readonly claimedAt: number;
  /** The last number after the claim had worked, and the last one before letting go was asked for. */
  since: number;
  until: number;
  /** When letting go was first asked for; infinite while it was not. */
  letGoAt: number;
  how: 'closed' | 'released' | 'kept' | 'taken away';
  /** What was accepted of what the operator wrote. */
  readonly said: { readonly id: string; readonly seq: number; readonly entry: string }[];
  /** Numbers that the operator got to see: over the open line, and read. */
  readonly heard: number[];
  readonly read: Set<number>;
}

export interface OperatorRecord {
  readonly name: string;
  readonly holds: Hold[];
  readonly complaints: string[];
}

/** Everything of one run. */
export interface History {
  readonly citizens: readonly CitizenRecord[];
  readonly operators: readonly OperatorRecord[];
  /** Read afterwards, by conversation: as its citizen reads it, and as a supervisor does. */
  readonly public: ReadonlyMap<string, readonly WireActivity[]>;
  readonly desk: ReadonlyMap<string, readonly DeskEntry[]>;
  /** Tickets of this run that still wait or are held. */
  readonly open: readonly string[];
}

/** `<conversation>|<generation>.<number>` */
export function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('.') + 1));
}
