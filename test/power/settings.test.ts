import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { KeyFile } from "../../src/matrix/key-tables.ts"

const full = 2

it("SQLite syncs its log at each commit of the state and of the keys, so that no power cut takes one back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "waggle-settings-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const knex = await openDatabase(join(folder, "waggle.sqlite"))
  const keys = await KeyFile.open(join(folder, "crypto.sqlite"))
  expect(await knex.raw("PRAGMA synchronous")).toEqual([{ synchronous: full }])
  expect(await keys.all("PRAGMA synchronous")).toEqual([{ synchronous: full }])
  expect(await knex.raw("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }])
  expect(await keys.all("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }])
  await keys.close()
  await knex.destroy()
})
