// The master key of the tests.
export const masterKey = Buffer.alloc(32, 7);
