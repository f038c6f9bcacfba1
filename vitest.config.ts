import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"
import { inMemory } from "./test/support/in-memory.ts"
import { hung } from "./test/support/patience.ts"
import LongestFirst from "./tools/vitest-order.ts"

/**
 * How many files run at a time. End-to-end tests mostly wait for one another and for the homeserver, so more files run than there are
 * cores. All projects run in one go. The longest files begin first (tools/vitest-order.ts). After them, one project follows the other.
 */
const atATime = Math.max(4, availableParallelism())

/** How long `expect.poll` waits for something that happens without the test. On busy cores a process may get no turn for seconds. */
const patient = { poll: { timeout: hung } }

/**
 * How many milliseconds a test or a hook may take. Waits end before that, with words. This only ends what computes without end, and other
 * programs may give it a fiftieth of a core.
 */
const endless = 10 * hung

export default defineConfig({
  test: {
    reporters: ["default", "./tools/vitest-summary.ts"],
    // Bots and their homeserver need a moment to stop.
    teardownTimeout: hung,
    // Coverage shows which branches of rules and acts no unit test takes (CONTRIBUTING.md).
    coverage: {
      provider: "v8",
      include: ["src/*/rules/**", "src/*/acts/**"],
      reporter: ["text-summary", "html", "json"],
      reportsDirectory: "node_modules/.cache/coverage",
      reportOnFailure: true,
    },
    maxWorkers: atATime,
    // Tests run on Node's own modules, as the program does. So nothing transforms every file once for each project. No test replaces modules.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", "test/long/**", "test/accounting/**", "**/*.postgres.test.ts"],
          globalSetup: "./test/support/sqlite-setup.ts",
          setupFiles: "./test/support/one-core.ts",
          // A process loads the program once for all its files, since loading takes almost as long as the tests.
          isolate: false,
          testTimeout: endless,
          hookTimeout: endless,
          expect: patient,
        },
      },
      {
        // Tests whose result may depend on the database run on PostgreSQL too: stores, databases of earlier releases, a story for each act.
        test: {
          name: "postgres",
          include: [
            "test/upgrade/*.test.ts",
            "test/*/store/*.test.ts",
            "test/{cli,matrix}/*.postgres.test.ts",
            "test/{capabilities,ledger/acts,offices/acts,standing/acts}/*.test.ts",
            "test/cli/{backup,export,export-all,rehearsal,remove,state-check,verify}.test.ts",
            // Messages that are kept until they are sent or handled, and facts about rooms.
            "test/matrix/{absence,courier,courier-lanes,journal,office-rooms,one-installation,pictures,room-following,session-records,state-marks,task-rooms,transport,transport-crash}.test.ts",
            // The stories. The first of them has something of everything.
            "test/commands/whole-coop.test.ts",
            "test/commands/votes/proxies.test.ts",
            "test/commands/bank/{bank,bank-again,bank-formats,bank-parts,bank-pay-run,bank-several}.test.ts",
            "test/commands/documents/{agreements,consent,documents,plans}.test.ts",
            "test/commands/conference/{conference,minutes}.test.ts",
            "test/commands/roles/roles.test.ts",
            "test/commands/pay/{roles,story}.test.ts",
            "test/commands/journal/{book,reimburse}.test.ts",
            "test/commands/donations/donations.test.ts",
            "test/commands/closing/{bonus,year}.test.ts",
            "test/commands/ownership/{contributions,dividends}.test.ts",
            "test/commands/hours/{hours,files}.test.ts",
            "test/commands/minutes/{digest,search}.test.ts",
            "test/commands/offices/{elections,standing,treasurer-elections}.test.ts",
            "test/commands/people/absence.test.ts",
            // It says every message of a conference, so it calls what the English story leaves out.
            "test/german/conference.test.ts",
            "test/german/roles.test.ts",
            "test/commands/treasury/{account,budget-year,ledger,refunds,statement-file}.test.ts",
            "test/commands/voice/{moods,petitions,petitions-about-people,polls}.test.ts",
            "test/commands/mediation/mediation.test.ts",
            "test/commands/reviews/reviews.test.ts",
            "test/rulebook/story.test.ts",
            "test/commands/votes/{cancelling,consent,from-backup,from-backup-keys,gestures,held-votes,notify,restored}.test.ts",
          ],
          exclude: ["**/*.sqlite.test.ts", "test/kernel/store/kept-statements.test.ts"],
          globalSetup: "./test/support/postgres-setup.ts",
          setupFiles: "./test/support/postgres-calls.ts",
          isolate: false,
          testTimeout: endless,
          hookTimeout: endless,
          expect: patient,
        },
      },
      {
        // Accountants' own programs read what we export.
        test: {
          name: "accounting",
          include: ["test/accounting/**/*.test.ts"],
          globalSetup: ["./test/support/sqlite-setup.ts", "./test/support/accounting-setup.ts"],
          testTimeout: endless,
          hookTimeout: endless,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.test.ts"],
          // Accountants' programs read the books that the demo leaves.
          globalSetup: ["./test/support/homeserver-setup.ts", "./test/support/accounting-setup.ts"],
          env: { TMPDIR: inMemory },
          isolate: false,
          testTimeout: endless,
          hookTimeout: endless,
          expect: patient,
        },
      },
      {
        // What takes minutes each. `npm test` leaves it out, and `npm run test:long` runs it: before a release, and after changes of what it
        // plays.
        test: {
          name: "long",
          // These two are in `npm test` as well, with less of their work.
          include: [
            "test/long/**/*.test.ts",
            "test/kernel/store/verify-everything.sqlite.test.ts",
            "test/fuzz/odd-messages.test.ts",
          ],
          globalSetup: [
            "./test/support/sqlite-setup.ts",
            "./test/support/homeserver-setup.ts",
            "./test/support/accounting-setup.ts",
          ],
          env: { TMPDIR: inMemory, WAGGLE_TEST_LONG: "1" },
          isolate: false,
          testTimeout: endless,
          hookTimeout: endless,
          expect: patient,
        },
      },
    ],
  },
})
