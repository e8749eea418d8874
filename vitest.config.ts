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
          // A driven browser on a busy machine can miss a moment once; what is broken fails again.
          retry: 1,
          testTimeout: 40_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
