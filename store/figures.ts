// Numbers that a store tells of what it runs on. They are read when somebody looks, and whoever looks does not wait for long.

/** Milliseconds that looking may take. */
const PATIENCE = 1_000;

/** Null where the work fails or is not done in time; it goes on by itself then. */
export async function inTime<Result>(work: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([work.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
