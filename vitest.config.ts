import { defineConfig } from 'vitest/config'

const EVERYWHERE = ['src', 'web', 'test', 'training'].map((folder) => `${folder}/**/*.test.ts`)
/** Tests that start browsers, servers and commands of their own, or that are given a time on the clock. */
const ALONE = [
  ...['desk/**/*', 'browser', 'brief-print', 'record-use', 'bad-input', 'ledger-command'].map(
    (name) => `test/${name}.test.ts`,
  ),
  'src/server/**/*.test.ts',
]
const each = { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    projects: [
      { test: { ...each, name: 'together', include: EVERYWHERE, exclude: ALONE, maxWorkers: 2 } },
      { test: { ...each, name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
