/**
 * A ballot counts for the vote whose message it answers (§5.1a). The encrypted part of the ballot says which message that is. So the
 * homeserver cannot move the ballot to another vote by writing something else beside the ciphertext.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { sealed, sendAs } from "../support/operator.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
let room: string
const cards: string[] = []

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "cem"] })
  await coop.ask("ben", "!propose Move our servers")
  await coop.ask("ben", "!propose Buy a kettle")
  for (const vote of ["M1", "M2"]) cards.push((await coop.reads("ana", `Your ballot for ${vote}`)).eventId)
  room = await coop.directRoom("ana")
})
afterAll(async () => {
  await coop?.stop()
})

/** For each motion, whether ana has voted. */
const voted = async () => {
  const rows: { voted: unknown }[] = await coop.bot.store
    .knex("roll")
    .where({ person: coop.id("ana") })
    .orderBy("motion_id")
  return rows.map((row) => Boolean(row.voted))
}

/** Sends an event with this content in ana's name. Resolves with the bot's answer. */
async function answerTo(content: Readonly<Record<string, unknown>>) {
  const from = coop.client("ana").messages.length
  const event = await sendAs(coop.client("ana"), room, content)
  const said = (message: { relation: { replyTo?: string } | null; sender: string }) =>
    message.sender === coop.botUser.userId && message.relation?.replyTo === event
  return coop.client("ana").waitFor(said, { from, timeout: hung })
}

const replyTo = (event: string | undefined) => ({ "m.in_reply_to": { event_id: event } })
const ballot = { msgtype: "m.text", body: "2 1" }

describe("the operator of a voter's homeserver", () => {
  it("cannot move a ballot to another vote by what it answers", async () => {
    const wire = await sealed(coop.client("ana"), room, { ...ballot, "m.relates_to": replyTo(cards[0]) })
    expect(wire["m.relates_to"]).toEqual(replyTo(cards[0]))
    const refusal = await answerTo({ ...wire, "m.relates_to": replyTo(cards[1]) })
    expect(refusal.body).toContain("was altered on its way")
    expect(await voted()).toEqual([false, false])
  })

  it("cannot hide one by calling it a reaction or an edit", async () => {
    for (const relation of [
      { rel_type: "m.annotation", event_id: cards[0], key: "1" },
      { rel_type: "m.replace", event_id: cards[0] },
    ]) {
      const wire = await sealed(coop.client("ana"), room, { msgtype: "m.text", body: "!ballots" })
      expect((await answerTo({ ...wire, "m.relates_to": relation })).body).toContain("M2")
    }
  })

  it("gains nothing by taking away what it answers", async () => {
    const wire = await sealed(coop.client("ana"), room, { ...ballot, "m.relates_to": replyTo(cards[1]) })
    const { "m.relates_to": _gone, ...bare } = wire
    expect((await answerTo(bare)).body).toContain("Counted for M2")
    expect(await voted()).toEqual([false, true])
  })
})
