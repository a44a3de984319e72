import { defineConfig } from 'vitest/config';

/** Three projects: `unit` needs only src/, `built` and `browser` look at the site in dist/. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/testing/built/**', 'src/testing/browser/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'built',
          include: ['src/testing/built/*.test.ts'],
          globalSetup: ['src/testing/serve-dist.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/testing/browser/*.test.ts'],
          globalSetup: ['src/testing/serve-dist.ts'],
          // One Chromium at a time: two cores, and timings that mean something.
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
