// What is being done, for a person who waits: one line on standard error, rewritten, where that is a terminal.

export interface Progress {
  step(text: string): void;
  /** Takes the line away. */
  done(): void;
}

export function progress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step: () => {}, done: () => {} };
  return {
    step: (text) => void stream.write(`\r\u001b[K${text.slice(0, (stream.columns || 80) - 2)} …`),
    done: () => void stream.write('\r\u001b[K'),
  };
}

/** Runs work that tells its steps; the line is gone when it ends, however it ends. */
export async function withProgress<T>(work: (step: Progress['step']) => Promise<T>): Promise<T> {
  const { step, done } = progress();
  try {
    return await work(step);
  } finally {
    done();
  }
}
