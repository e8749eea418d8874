import { globSync, readFileSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** The browser of a project of end-to-end tests, as its tests ask for it. */
declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

/** All end-to-end tests in one real browser. What only the other one can be driven to has that in its file's name. */
function endToEnd(browser: 'chromium' | 'firefox'): TestProjectInlineConfiguration {
  const other = { chromium: 'firefox', firefox: 'chromium' }[browser];
  return {
    test: {
      name: `e2e-${browser}`,
      include: ['tests/e2e/**/*.test.ts'],
      exclude: [`tests/e2e/**/*${other}-only.test.ts`],
      provide: { browser },
      // One process and one browser for all files, one after the other; the other browser's run beside it (scripts/test.ts).
      fileParallelism: false,
      isolate: false,
      sequence: { groupOrder: browser === 'chromium' ? 1 : 2 },
      // Deadlines of what fails, long enough for a busy machine: nothing that works waits for them.
      testTimeout: 120_000,
      hookTimeout: 180_000,
    },
  };
}

const UNIT = ['{data,components,entrypoints,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'];

/** Files that put a module of their own making in another's place: they would find it loaded already, or leave theirs behind. */
const MOCKING = UNIT.flatMap((pattern) => globSync(pattern, { cwd: import.meta.dirname })).filter((file) =>
  readFileSync(file, 'utf8').includes('vi.mock('),
);

/** Unit tests: `isolate` gives each file a process of its own, which takes as long as a file's tests. */
function unit(
  name: string,
  isolate: boolean,
  files: { include: string[]; exclude?: string[] },
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      ...files,
      environment: 'node',
      isolate,
      // Beside them run the builds (scripts/test.ts), which are done sooner.
      maxWorkers: 2,
      // Some walk over the whole data set; how long that takes is the benchmark's affair.
      testTimeout: 60_000,
    },
    oxc: { jsx: { importSource: 'preact' } },
  };
}

export default defineConfig({
  test: {
    projects: [
      unit('unit', false, { include: UNIT, exclude: MOCKING }),
      unit('unit-mocking', true, { include: MOCKING }),
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
