import { defineConfig } from 'vitest/config';

/** Tests that run the built program as a process. */
const COMMAND_LINE = [
  'test/cli/commands/**/*.test.ts',
  'test/browser/**/*.test.ts',
  'test/docs.test.ts',
  'test/pack.test.ts',
];

export default defineConfig({
  test: {
    // A missing snapshot is a failure, not a new file.
    update: 'none' as never,
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: COMMAND_LINE, testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'command line',
          include: COMMAND_LINE,
          globalSetup: 'test/support/build-once.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
