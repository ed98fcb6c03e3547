import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progress } from '../../src/cli/print/progress.ts';
import { printTable } from '../../src/cli/print/table.ts';

/** Standard error as it would be: a terminal of 20 columns, or a file. */
function stream(isTTY: boolean): { stream: NodeJS.WriteStream; written: () => string } {
  const through = Object.assign(new PassThrough(), { isTTY, columns: 20 });
  return {
    stream: through as unknown as NodeJS.WriteStream,
    written: () => String(through.read() ?? ''),
  };
}

describe('progress', () => {
  it('rewrites one line of a terminal, no wider than it, and takes it away', () => {
    const terminal = stream(true);
    const { step, done } = progress(terminal.stream);
    step('reading');
    step('a step with a very long name');
    done();
    expect(terminal.written()).toBe('\r\u001b[Kreading …\r\u001b[Ka step with a very …\r\u001b[K');
  });

  it('writes nothing where nobody looks', () => {
    const file = stream(false);
    const { step, done } = progress(file.stream);
    step('reading');
    done();
    expect(file.written()).toBe('');
  });
});

describe('a table', () => {
  it('is as wide as its cells, with numbers to the right', () => {
    const rows = [
      ['a', 5, 'x'],
      ['long name', 1200, ''],
    ];
    expect(printTable(['NAME', 'N', 'T'], rows)).toBe(
      'NAME          N  T\na             5  x\nlong name  1200',
    );
  });
});
