// A deadline for what has none of its own.

/** The time was up. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** Resolves with `promise`, or throws `TooLate` after `limit` ms. */
export async function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`no answer within ${limit / 1_000} s`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
