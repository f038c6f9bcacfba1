import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    reporters: ["default", "./tools/vitest-summary.ts"],
    // Bots and their homeserver need a moment to be put away.
    teardownTimeout: 20_000,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", "**/*.postgres.test.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // What touches the state database, once more on PostgreSQL.
        test: {
          name: "postgres",
          include: ["test/{bot,commands,coop,matrix,store}/**/*.test.ts", "test/cli/verify.test.ts"],
          exclude: ["**/*.sqlite.test.ts", "test/bot/parse.test.ts", "test/matrix/{crypto-store,lock,quiet}.test.ts"],
          globalSetup: "./test/support/postgres-setup.ts",
          // Each database is made from nothing, by a server that shares the cores with the tests.
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.test.ts"],
          globalSetup: "./test/support/homeserver-setup.ts",
          // After the quick ones, and one file at a time: homeserver, bots and members' clients share two cores.
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
