import { expect, it } from "vitest"
import { instant } from "../../../src/kernel/rules/types.ts"
import { openDatabase } from "../../../src/kernel/store/database.ts"
import { isOurKey } from "../../../src/kernel/store/key-check.ts"
import { MasterKey } from "../../../src/kernel/store/master-key.ts"
import { Store } from "../../../src/kernel/store/work.ts"
import { freshDatabase } from "../../support/database.ts"

it("a database knows the master key that it was sealed with, so that no open vote is ended under another without its ballots", async () => {
  const place = await freshDatabase()
  const knex = await openDatabase(place.location)
  const under = (byte: number) => new Store(knex, { now: () => instant(1) }, new MasterKey(Buffer.alloc(32, byte)))
  expect(await under(7).work(isOurKey)).toBe(true)
  expect(await under(9).work(isOurKey)).toBe(false)
  expect(await under(7).work(isOurKey)).toBe(true)
  await knex.destroy()
  await place.remove()
})
