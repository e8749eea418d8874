import { defineConfig } from 'vitest/config';

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
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Two real browsers on two cores: one file at a time.
          fileParallelism: false,
          // Deadlines of what fails, long enough for a busy machine: nothing that works waits for them.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
