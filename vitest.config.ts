import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"
import { inMemory } from "./test/support/in-memory.ts"
import { hung } from "./test/support/patience.ts"
import LongestFirst from "./tools/vitest-order.ts"

/**
 * How many files run at a time. End-to-end tests mostly wait for one another and for the homeserver, so more files run than there are
 * cores. All projects run in one go. The longest files begin first (tools/vitest-order.ts), and then one project follows the other.
 */
const atATime = Math.max(4, availableParallelism())

/** How long `expect.poll` waits for something that comes about by itself. Busy cores may give a process no turn for seconds. */
const patient = { poll: { timeout: hung } }

export default defineConfig({
  test: {
    reporters: ["default", "./tools/vitest-summary.ts"],
    // Bots and their homeserver need a moment to stop.
    teardownTimeout: hung,
    // Shows which branches of rules and acts no unit test takes (CONTRIBUTING.md).
    coverage: {
      provider: "v8",
      include: ["src/*/rules/**", "src/*/acts/**"],
      reporter: ["text-summary", "html", "json"],
      reportsDirectory: "node_modules/.cache/coverage",
      reportOnFailure: true,
    },
    maxWorkers: atATime,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", "test/accounting/**", "**/*.postgres.test.ts"],
          globalSetup: "./test/support/sqlite-setup.ts",
          // A process loads the program once for all its files, since loading takes almost as long as the tests.
          isolate: false,
          // A test that takes longer than this hangs. Other programs may keep the cores busy.
          testTimeout: 2 * hung,
          hookTimeout: 2 * hung,
          expect: patient,
        },
      },
      {
        // The tests that touch the state database, once more on PostgreSQL.
        test: {
          name: "postgres",
          include: [
            "test/{bot,capabilities,commands,matrix,upgrade}/**/*.test.ts",
            "test/*/{acts,store}/**/*.test.ts",
            "test/cli/{export,state-check,verify}.test.ts",
          ],
          exclude: [
            "**/*.sqlite.test.ts",
            // These tests ask no state database, or an SQLite one that they made themselves.
            "test/bot/{parse,registry}.test.ts",
            "test/matrix/{crypto-store,first-found,lock,mentions,messages,quiet,room-mending,seen-messages,sync-tap}.test.ts",
            "test/kernel/store/kept-statements.test.ts",
            // These tests play much, to see what is said, where, and to whom. Other tests of the same acts ask the same of the
            // database. So every query and every act still runs here without these.
            "test/bot/ballot-length.test.ts",
            "test/*/acts/{asked,rights}.test.ts",
            "test/commands/*/{bank-refused,bookings.property,coops-apart,copied,dues-seen,elections.property,non-interference,office-words,other-currency,rules,several-coops,table,taken-out,task-refused,task-strangers,tasks.property,treasury-leaks.property}.test.ts",
          ],
          globalSetup: "./test/support/postgres-setup.ts",
          isolate: false,
          testTimeout: 2 * hung,
          hookTimeout: 2 * hung,
          expect: patient,
        },
      },
      {
        // Accountants' own programs read what we export.
        test: {
          name: "accounting",
          include: ["test/accounting/**/*.test.ts"],
          globalSetup: ["./test/support/sqlite-setup.ts", "./test/support/accounting-setup.ts"],
          testTimeout: 2 * hung,
          hookTimeout: 2 * hung,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.test.ts"],
          globalSetup: "./test/support/homeserver-setup.ts",
          env: { TMPDIR: inMemory },
          isolate: false,
          testTimeout: 4 * hung,
          hookTimeout: 4 * hung,
          expect: patient,
        },
      },
    ],
  },
})
