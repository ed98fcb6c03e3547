/** How many rows one statement writes at the most. */
const mostRows = 2_000;

/** Runs a statement for each batch of rows, one after the other; none for no rows. */
export async function inBatches<T>(
  rows: readonly T[],
  run: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += mostRows) await run(rows.slice(start, start + mostRows));
}
