// Where bytes stop being text: NUL, or anything that is not UTF-8, told by its byte offset.

export interface BadByte {
  readonly reason: string;
  /** Counted from 1; the column in bytes. */
  readonly line: number;
  readonly column: number;
}

/** The first byte that is not text, or null. A byte order mark is text. */
export function badByte(bytes: Uint8Array): BadByte | null {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return placed(bytes, nul, `expected text, got a NUL byte at offset ${nul}`);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    const offset = validPrefix(bytes);
    return placed(bytes, offset, `expected UTF-8, got another encoding from byte offset ${offset} on`);
  }
}

function placed(bytes: Uint8Array, offset: number, reason: string): BadByte {
  let [line, start] = [1, 0];
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, start)) {
    line += 1;
    start = at + 1;
  }
  return { reason, line, column: offset - start + 1 };
}

/** How many bytes from the start are whole UTF-8 characters, by bisection. */
function validPrefix(bytes: Uint8Array): number {
  const isValid = (length: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let [low, high] = [0, bytes.byteLength];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValid(middle, true)) low = middle;
    else high = middle - 1;
  }
  // A character begun is no fault while more may come: step back to where it began.
  while (!isValid(low, false)) low -= 1;
  return low;
}
