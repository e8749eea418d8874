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

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{data,components,entrypoints,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          environment: 'node',
          // Some walk over the whole data set; how long that takes is the benchmark's affair.
          testTimeout: 60_000,
        },
        oxc: { jsx: { importSource: 'preact' } },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
