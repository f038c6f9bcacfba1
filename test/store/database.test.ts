import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { NewerDatabaseError, openDatabase, openToRead } from "../../src/store/database.ts"

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-database-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe("the database", () => {
  it("is opened again as it was left", async () => {
    const path = join(folder, "waggle.sqlite")
    const first = await openDatabase(path)
    await first("members").insert({ coop: "hive", person: "@ana:hive.test", status: "permanent", since: 1 })
    await first.destroy()
    const second = await openDatabase(path)
    expect(await second("members").select("person")).toEqual([{ person: "@ana:hive.test" }])
    await second.destroy()
  })

  it("is refused where a newer program has written it, with the names of what is unknown", async () => {
    const path = join(folder, "waggle.sqlite")
    const knex = await openDatabase(path)
    await knex("knex_migrations").insert({ name: "9999_future.ts", batch: 9, migration_time: new Date() })
    await knex.destroy()
    await expect(openDatabase(path)).rejects.toThrow(NewerDatabaseError)
    await expect(openDatabase(path)).rejects.toMatchObject({ unknown: ["9999_future.ts"] })
  })

  it("cannot be written by who opens it to read", async () => {
    const path = join(folder, "waggle.sqlite")
    const bot = await openDatabase(path)
    const reader = openToRead(path)
    expect(await reader("members")).toEqual([])
    await expect(reader("members").insert({ coop: "x", person: "y", status: "z", since: 1 })).rejects.toThrow(
      /readonly/,
    )
    await reader.destroy()
    await bot.destroy()
  })
})
