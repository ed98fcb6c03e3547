// Ends a test run with the one line that CI reads: "N passed, N failed, N skipped".
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

export function closingLine(): Reporter {
  let count = { passed: 0, failed: 0, skipped: 0 };
  let isListening = false;
  return {
    onInit() {
      if (isListening) return;
      isListening = true;
      // On exit, because other reporters and the engines' teardown still write after the run's end.
      process.once('exit', (code) => {
        // A set-up that throws runs no test; a run that fails must never read as "0 failed".
        const failed = code !== 0 && count.failed === 0 ? 1 : count.failed;
        process.stdout.write(`${count.passed} passed, ${failed} failed, ${count.skipped} skipped\n`);
      });
    },
    onTestRunEnd(modules, unhandledErrors) {
      count = countResults(modules, unhandledErrors);
    },
  };
}

function countResults(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]) {
  const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      count[state === 'pending' ? 'skipped' : state]++;
    }
    // A file that does not load, or a hook that throws, has no failed test to stand for it.
    const broken = [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0);
    count.failed += broken.length;
  }
  return count;
}
