/**
 * A co-op with many people, long names and long options. Its messages fit into Matrix's events. With more people, the bot makes no more
 * queries.
 */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { eventId, matrixId } from "../../../src/kernel/rules/types.ts"
import { editContent, sayContent } from "../../../src/matrix/errands.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { seat } from "../../support/owed.ts"
import { adoptNow } from "../../support/treasury.ts"

/**
 * The most bytes that a message's content may have. Encryption and the homeserver's own fields then bring the event close to Matrix's limit
 * of 65,536 bytes.
 */
const most = 47_000

let bot: CoopBot
afterEach(() => bot.close())

const name = (length: number, n: number) => `${n}-${"x".repeat(length)}`
async function start(count: number, length: number): Promise<void> {
  const others = Array.from({ length: count }, (_, n) => [name(length, n), "permanent"] as const)
  const members = { ana: "permanent", ...Object.fromEntries(others) } as const
  const motions = { decision: { proposalStage: "PT1H", votingStage: "P1D" } }
  bot = await CoopBot.start({ commands, members, settings: { showWhoVoted: true, motions } })
}

/** The size of the largest event among these. */
function largest(answers: readonly Answer[]): number {
  const contents = answers.flatMap(({ errand }) => {
    if (errand.do === "say") return [sayContent(errand.text, errand.relation)]
    return errand.do === "edit" ? [editContent(errand.text, eventId("$first"))] : []
  })
  return Math.max(...contents.map((content) => Buffer.byteLength(JSON.stringify(content))))
}

async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  let queries = 0
  const count = () => void queries++
  bot.store.knex.on("query", count)
  await work()
  bot.store.knex.removeListener("query", count)
  return queries
}

describe("the list of members", () => {
  it("asks the database as often for three hundred people as for three", async () => {
    const counts: number[] = []
    for (const count of [3, 300]) {
      await start(count, 3)
      counts.push(await queriesOf(() => bot.ask("ana", "members", "!members")))
      if (count === 3) await bot.close()
    }
    expect(counts[1]).toBe(counts[0])
  })

  it("shows a hundred of three hundred, those in office among them, says how many more there are, and is one message", async () => {
    await start(300, 60)
    await seat(bot, name(60, 299), "treasurer")
    const answers = await bot.say("ana", "members", "!members")
    expect(answers).toHaveLength(1)
    expect(answers[0]?.body).toContain("… and 201 more")
    expect(answers[0]?.body).toContain(name(60, 299))
    expect(largest(answers)).toBeLessThan(most)
  })

  it("shows which people look alike, however many others are in it", async () => {
    await start(120, 3)
    await bot.act(({ work, coop }) =>
      work
        .trx("members")
        .where({ coop: coop.key, person: person(name(3, 99)) })
        .update({ person: matrixId("@bernd:hive.example") }),
    )
    await bot.act(({ work, coop }) =>
      work
        .trx("members")
        .where({ coop: coop.key, person: person(name(3, 98)) })
        .update({ person: matrixId("@bemd:hive.example") }),
    )
    expect(await bot.ask("ana", "members", "!members")).toMatch(/@bemd:hive\.example.*@bernd:hive\.example/)
  })
})

describe("what each account comes to", () => {
  it("is one message in a co-op that owes three hundred people something, its own accounts first", async () => {
    await start(300, 3)
    await seat(bot, "ana", "treasurer")
    await adoptNow(bot, { monthly: "300 EUR" })
    await bot.pass("P15D")
    const answers = await bot.say("ana", "treasury", "!balance")
    expect(answers).toHaveLength(2)
    expect(answers[1]?.body).toContain("expenses:monthly")
    expect(answers[1]?.body).toMatch(/… and \d+ more/)
  })
})

describe("the message about an open vote", () => {
  it("fits with thirty options of two hundred signs, and so do the ballots and their receipts", async () => {
    await start(2, 3)
    const option = (n: number) => `${n} ${"🏡&".repeat(98)}`
    await bot.say("ana", "members", `!propose ${option(1)}`)
    for (let n = 2; n < 30; n++) await bot.say("ana", "members", `!alternative M1 ${option(n)}`)
    const opened = await bot.pass("PT1H")
    expect(largest(opened)).toBeLessThan(most)
    const all = Array.from({ length: 30 }, (_, n) => n + 1).join(" ")
    const cast = await bot.say("ana", "direct", all)
    expect(largest(cast)).toBeLessThan(most)
    const turnout = cast.find(({ errand }) => errand.do === "edit" && errand.of === "status:hive:M1")
    // The edited message leaves out much, but it still shows the new turnout.
    expect(turnout?.body).toContain("1 of 3")
    expect(largest(await bot.say("ana", "members", "!motion M1"))).toBeLessThan(most)
    expect(largest(await bot.pass("P2D"))).toBeLessThan(most)
  })

  it("fits with the names of three hundred who have voted", async () => {
    await start(300, 200)
    await bot.say("ana", "members", "!propose Move")
    await bot.pass("PT1H")
    await bot.store
      .knex("roll")
      .whereNot({ person: person("ana") })
      .update({ voted: true })
    const cast = await bot.say(name(200, 0), "direct", "1")
    expect(largest(cast)).toBeLessThan(most)
  })

  it("leaves a word about what it leaves out", async () => {
    const text = { body: "x".repeat(100_000), html: "x".repeat(100_000), fill: " ".repeat(70_000), mentions: [] }
    bot = await CoopBot.start({ commands })
    for (const content of [sayContent(text), editContent(text, eventId("$first"))]) {
      expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(most)
      expect(JSON.stringify(content)).toContain("…")
    }
  })
})
