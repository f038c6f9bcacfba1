/**
 * A curious admin searches the database's files and the log for what people told the bot in confidence (docs/secrecy.md). Each such text is
 * planted with a word that stands nowhere else.
 */
import { dirname } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { eventId, roomId } from "../../../src/kernel/rules/types.ts"
import { markSent } from "../../../src/kernel/store/outbox-sending.ts"
import { filesIn, readable } from "../../support/bytes.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { fiveAndTom } from "../../support/decisions.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const account = "DE89370400440532013000"
const other = "GB29NWBK60161331926819"

/** What was said in confidence, by what it is. None of it may be read in a file while it is kept, nor be left at the end. */
const planted = {
  "a reason that was replaced": "Quittenbaum",
  "a reason of a ballot that was taken back": "Mispelstrauch",
  "a ballot in the wrong room": "Stachelbeere",
  "a ballot in an edit": "Holunderbusch",
  "a ballot that met a fault": "Sanddornhecke",
  "the holder of an account": "Zwetschgenau",
  "an account": account.slice(4),
  "an account in an edit": other.slice(4),
  "what a mediation is about": "Walnusskern",
  "talk with the bot": "Brombeerranke",
  "a text that is much too long": "Himbeerschlag",
  "a mistyped command": "Johannisbrot",
  "a review to nobody": "Preiselkorb",
}

/** Sends all that waits, as the courier does. */
async function sendAll(): Promise<void> {
  const rows = await bot.store.knex("outbox").where({ state: "waiting" }).select("id")
  for (const { id } of rows)
    await bot.store.work((work) => markSent(work, id, roomId("!sent:hive.example"), eventId(`$sent-${id}`)))
}

/** Which of these words can be read in the database's file, its log of writes, or a file beside them. */
async function found(words: readonly string[] = Object.values(planted)): Promise<string[]> {
  const files = [...(await filesIn(dirname(bot.location)))].filter(([path]) => path.startsWith(bot.location))
  return readable(new Map(files), words)
}

it("finds nothing of it in the files of the database or in the log, neither while votes are open nor at the end", async () => {
  await bot.say("ana", "members", "!propose Plant a hedge")
  await bot.pass("P3DT1M")
  await bot.say("ana", "direct", `1 because of the ${planted["a reason that was replaced"]}`)
  await bot.say("ana", "direct", "2 1")
  await bot.say("ben", "direct", `1 because of the ${planted["a reason of a ballot that was taken back"]}`)
  await bot.say("ben", "direct", "!unvote M1")
  await bot.say("cem", "members", `!vote M1 1 because of the ${planted["a ballot in the wrong room"]}`)
  await bot.edit("cem", "direct", `1 because of the ${planted["a ballot in an edit"]}`)
  await bot.say("dee", "direct", `!payinfo ${account} ${planted["the holder of an account"]}`)
  await bot.edit("dee", "direct", `!payinfo ${other} Dee`)
  await bot.say("ana", "direct", `!mediate @ben with @cem The ${planted["what a mediation is about"]}`)
  await bot.say("eli", "direct", `My ${planted["talk with the bot"]} grows well`)
  await bot.say("eli", "direct", `${planted["a text that is much too long"]} `.repeat(2000))
  await bot.say("eli", "direct", `!propoze ${planted["a mistyped command"]}`)
  await bot.say("eli", "direct", `!review @ana 4 ${planted["a review to nobody"]}`)
  // A fault of the database in the middle of a ballot: what the driver says of it has the values of the statement.
  await bot.store.knex.schema.renameTable("sealed_ballots", "moved_away")
  const faulty = await bot.ask("eli", "direct", `1 because of the ${planted["a ballot that met a fault"]}`)
  await bot.store.knex.schema.renameTable("moved_away", "sealed_ballots")
  expect(faulty).toMatch(/f-[0-9a-z]{4}/)
  expect(bot.log).toHaveLength(1)

  // Something was kept, or the search would prove little.
  expect((await bot.store.knex("sealed_ballots")).length).toBe(1)
  expect((await bot.store.knex("payment_details")).length).toBe(1)
  expect(await found(["Plant a hedge"])).not.toEqual([])
  await sendAll()
  expect(await found()).toEqual([])

  for (const who of ["ben", "cem", "dee", "eli"]) await bot.say(who, "direct", "1")
  await bot.say("dee", "direct", "!forget payinfo")
  await bot.say("ben", "direct", "!mediate decline")
  await bot.pass("P5D")
  await sendAll()
  expect(await bot.ask("ana", "members", "!result M1")).toContain("M1")
  await sendAll()
  expect(await bot.store.knex("sealed_ballots")).toEqual([])
  expect(await bot.store.knex("payment_details")).toEqual([])
  expect(await found()).toEqual([])
  const log = JSON.stringify(bot.log, (_, value) =>
    value instanceof Error ? [value.message, value.stack, value.cause] : value,
  )
  expect(Object.values(planted).filter((word) => log.includes(word))).toEqual([])
})
