import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { shortJsx } from './scripts/jsx.ts';
import { UNIT_TESTS, unitTestsHaving } from './scripts/unit-tests.ts';

/** The browser of a project of end-to-end tests, as its tests ask for it. */
declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface ProvidedContext {
    browser: Browser;
  }
}

type Browser = 'chromium' | 'firefox';
type Files = { include: string[]; exclude?: string[] };

/**
 * End-to-end tests in one real browser. What only one of them can be driven to, or need be, has that in its file's name:
 * Chromium's are a project of their own, for whichever core is free first (scripts/test.ts).
 */
function endToEnd(name: string, browser: Browser, groupOrder: number, files: Files): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      ...files,
      provide: { browser },
      // One process and one browser for all files, one after the other; the other projects' run beside it.
      fileParallelism: false,
      isolate: false,
      sequence: { groupOrder },
      // Deadlines of what fails, long enough for a busy machine: nothing that works waits for them.
      testTimeout: 120_000,
      hookTimeout: 180_000,
    },
  };
}

const END_TO_END = 'tests/e2e/**/*.test.ts';
const ONLY = { chromium: 'tests/e2e/**/*chromium-only.test.ts', firefox: 'tests/e2e/**/*firefox-only.test.ts' };

/** Files that put a module of their own making in another's place: they would find it loaded already, or leave theirs behind. */
const MOCKING = unitTestsHaving('vi.mock(');
/** Files that draw: each document that they begin with has the whole heap looked through, which is not to hold the data set. */
const DRAWING = unitTestsHaving('@vitest-environment jsdom').filter((file) => !MOCKING.includes(file));
/** Files that read the real data set: where that is broken they can only say so over again (`npm run check` leaves them out then). */
const READING = unitTestsHaving('fixtures/real-data.ts').filter(
  (file) => !MOCKING.includes(file) && !DRAWING.includes(file),
);

const SETUP = ['tests/fixtures/quiet-console.ts'];

/**
 * Unit tests, in one process after the other: two side by side take as long, and twice the work, beside builds and browsers.
 * `isolate` gives each file a process of its own, which takes as long as a file's tests.
 */
function unit(
  name: string,
  groupOrder: number,
  isolate: boolean,
  { setupFiles = [], ...files }: Files & { setupFiles?: string[] },
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      ...files,
      setupFiles: [...SETUP, ...setupFiles],
      environment: 'node',
      isolate,
      maxWorkers: 1,
      sequence: { groupOrder },
      // Some walk over the whole data set; how long that takes is the benchmark's affair.
      testTimeout: 60_000,
    },
    plugins: [shortJsx()],
  };
}

export default defineConfig({
  test: {
    projects: [
      unit('unit', 1, false, { include: UNIT_TESTS, exclude: [...MOCKING, ...DRAWING, ...READING] }),
      unit('unit-drawing', 2, false, { include: DRAWING, setupFiles: ['tests/fixtures/fresh-document.ts'] }),
      unit('unit-mocking', 3, true, { include: MOCKING }),
      unit('unit-data', 4, false, { include: READING }),
      endToEnd('e2e-chromium', 'chromium', 5, { include: [END_TO_END], exclude: Object.values(ONLY) }),
      endToEnd('e2e-firefox', 'firefox', 6, { include: [END_TO_END], exclude: [ONLY.chromium] }),
      endToEnd('e2e-only-chromium', 'chromium', 7, { include: [ONLY.chromium] }),
    ],
  },
});
