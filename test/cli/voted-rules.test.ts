/** The configuration as the command line reads it once a co-op has voted on its rules (§15.5). */
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { errorLines } from "../../src/cli/error-lines.ts"
import { withRulesOnDisk, withVotedRules } from "../../src/cli/voted-rules.ts"
import { loadConfig } from "../../src/config/load.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { CoopBot } from "../support/coop-bot.ts"

let bot: CoopBot
let folder: string

beforeEach(async () => {
  bot = await CoopBot.start({
    commands,
    settings: { smallRoll: 3, motions: { "removal-second": { vote: ["moderators"] } } },
  })
  folder = await mkdtemp(join(tmpdir(), "waggle-rules-"))
  await bot.ask("ana", "members", "!rules propose removal-second threshold=consensus, decision quorum=1/3")
  await bot.pass("P3DT1M")
  for (const name of ["ana", "ben", "cem"]) await bot.ask(name, "direct", "!vote M1 1")
})
afterEach(async () => {
  await bot.close()
  await rm(folder, { recursive: true })
})

/** The configuration file of the co-op, with the bot's own database. */
async function fileWith(removal: object) {
  const path = join(folder, "waggle.yaml")
  const coops = { hive: { name: "Hive", founders: ["@ana:hive.example"], motions: { "removal-second": removal } } }
  const settings = { homeserver: "https://hive.example", user: "@waggle:hive.example", database: bot.location, coops }
  await writeFile(path, JSON.stringify(settings))
  return loadConfig(path)
}

it("has what was voted over what stands in the file", async () => {
  const config = await withRulesOnDisk(await fileWith({ vote: ["moderators"], quorum: "1/2" }))
  expect(config.coops[0]?.motions.decision.quorum).toBe("1/3")
  expect(config.coops[0]?.source.voted.map(({ motion }) => motion)).toEqual(["M1"])
})

it("names what the file contradicts, and the motion that decided it", async () => {
  const file = await fileWith({})
  const error = await withRulesOnDisk(file).catch((reason: unknown) => reason)
  const [heading = "", problem = "", next = ""] = errorLines(error, loadWords("en"), false)
  expect(heading).toContain("The co-op hive has voted rules (M1)")
  expect(problem).toContain("coops.hive.motions.removal-second.threshold")
  expect(next).toContain("Take back your last change of the file")
})

it("is the file's own for a database that is older than rules by vote", async () => {
  const file = await fileWith({ vote: ["moderators"] })
  await bot.store.knex.schema.dropTable("rule_adoptions")
  expect(await withVotedRules(file, bot.store.knex)).toBe(file)
})
