/**
 * Somebody knows the ID of a message in a room that is not theirs, as whoever runs a homeserver does, and refers to it: by a reply, in a
 * thread, by a reaction or a deletion. It is answered as the ID of a message that there is not.
 */
import { afterEach, beforeEach, expect, it } from "vitest"
import { type EventId, eventId, roomId } from "../../../src/kernel/rules/types.ts"
import { markSent } from "../../../src/kernel/store/outbox-sending.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { grounds, startRemoval } from "../../support/removals.ts"

let bot: CoopBot
/** What the moderators got about their vote, by the events that they got. */
let theirs: readonly EventId[]
const nothing = eventId("$there-is-no-such-message")

beforeEach(async () => {
  bot = await startRemoval()
  await bot.say("ana", "moderators", `!remove --sure @dee ${grounds}`)
  await bot.pass("P3DT1M")
  const rows = await bot.store.knex("outbox").where({ state: "waiting" }).select("id", "lane")
  for (const { id, lane } of rows)
    await bot.store.work((work) => markSent(work, id, roomId(lane.replace(/^room:/, "")), eventId(`$sent-${id}`)))
  theirs = rows.map(({ id }) => eventId(`$sent-${id}`))
})
afterEach(() => bot.close())

const answers = async (say: () => Promise<readonly { lane: string; body: string }[]>) =>
  (await say()).map(({ lane, body }) => `${lane} ${body}`)

it("a ballot that refers to the moderators' vote is none, and tells nobody else that there is one", async () => {
  const named = await bot.store.knex("outbox").whereLike("name", "%:R1").select("id")
  expect(named.length).toBeGreaterThan(0)
  for (const refer of ["replyTo", "thread"] as const) {
    const usual = await answers(() => bot.say("eli", "direct", "2", { [refer]: nothing }))
    for (const event of theirs) {
      await loose(bot.store.knex)("flood_counts").delete()
      expect(await answers(() => bot.say("eli", "direct", "2", { [refer]: event }))).toEqual(usual)
    }
  }
  expect(await bot.store.knex("sealed_ballots")).toEqual([])
})

it("a reaction or a deletion that refers to it is answered by nothing", async () => {
  for (const deed of ["reacts", "deletes"] as const)
    for (const place of ["direct", "members"] as const)
      for (const event of theirs) expect(await bot.gesture("eli", place, deed, event)).toEqual([])
})

it("a moderator's own reply to it in their direct message is their ballot", async () => {
  const ballots = await bot.store
    .knex("outbox")
    .whereLike("name", "ballot:%:R1")
    .where({ lane: "person:@ben:hive.example" })
  const [ballot] = ballots
  expect(await bot.ask("ben", "direct", "2", { replyTo: eventId(`$sent-${ballot?.id}`) })).toContain("Counted for R1")
})
