// The ways a store says no. `code` is stable and ends up in JSON errors; `message` tells the person who must act.

export class StoreError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

export class NotFound extends StoreError {
  /** @param remedy a sentence on where to look for the right one */
  constructor(what: string, remedy = '') {
    super('not_found', `There is no such ${what}. ${remedy}`.trim());
  }
}
/** Another worker has the turn by now: forget this one's result, the other one answers. */
export class StaleLease extends StoreError {
  constructor() {
    super('stale_lease', 'Another worker has taken this turn.');
  }
}
/** Somebody else speaks with the citizen by now: decide again. */
export class OwnerChanged extends StoreError {
  constructor() {
    super('owner_changed', 'The conversation has another owner by now.');
  }
}
export class NotWaiting extends StoreError {
  constructor() {
    super('not_waiting', 'A colleague has already taken this request, or it was closed. Take the next one.');
  }
}
export class NotYours extends StoreError {
  constructor() {
    super('not_yours', 'This conversation is no longer yours. Your text was not sent: keep it and reload the conversation.');
  }
}
export class AtCapacity extends StoreError {
  constructor(capacity: number) {
    super('at_capacity', `There are already ${capacity} conversations open at this desk. Close one first, or ask the supervisor for more.`);
  }
}
export class StoreFull extends StoreError {
  constructor(
    cause?: unknown,
    message = 'The disk of the data folder is full. Free space; until then new messages are refused with 503 and nothing accepted is lost.',
  ) {
    super('store_full', message, { cause });
  }
}
export class StoreUnavailable extends StoreError {
  constructor(message: string, cause?: unknown) {
    super('store_unavailable', message, { cause });
  }
}
/** The data folder was written by a newer program, belongs to another key, or is damaged. */
export class WrongStore extends StoreError {
  constructor(message: string, cause?: unknown) {
    super('wrong_store', message, { cause });
  }
}
