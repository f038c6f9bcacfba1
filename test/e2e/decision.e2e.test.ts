/** A decision by real encrypted clients on a real homeserver, from its proposal to its published count. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { parseCountFile } from "../../src/rules/count-file.ts"
import { sha256 } from "../../src/rules/minutes.ts"
import { recountFile } from "../../src/rules/recount.ts"
import { isRefused } from "../../src/rules/types.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"

let coop: LiveCoop

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "cem"] })
})
afterAll(() => coop?.stop())

describe("a decision", () => {
  it("is proposed, voted on in secret, and carried, and everybody can count it again", async () => {
    const opened = await coop.ask("ana", "!propose Move our servers\nIt costs 40 € more a month.")
    expect(opened.body).toContain("M1 · Move our servers is open for alternatives")
    expect(opened).toMatchObject({ encrypted: true, msgtype: "m.notice" })

    await coop.reads("ben", "Voting on M1 · Move our servers has begun")
    const answer = await coop.vote("ana", "1 2")
    expect(answer.body).toMatch(/Counted for M1: 1st Move our servers.*receipt is/s)
    await coop.vote("ben", "1")
    await coop.vote("cem", "2")

    const outcome = await coop.reads("cem", "M1 is carried: Move our servers (2 of 3 ballots")
    expect(outcome.roomId).toBe(coop.membersRoom)
    const file = await coop
      .client("cem")
      .waitFor((message) => message.file !== undefined && message.body === "M1-count.json", { timeout: 30_000 })
    if (!file.file) throw new Error("a file was waited for")
    const bytes = await coop.client("cem").download(file.file)
    expect(outcome.body).toContain(sha256(bytes))
    const count = parseCountFile(bytes.toString())
    if (isRefused(count)) throw new Error("the published count must be readable")
    expect(recountFile(count).disagreements).toEqual([])
  })
})

describe("a member who comes into the members' room while a vote is on", () => {
  it("gets the ballot, and reads what the bot says from then on", async () => {
    const late = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "dee"], absent: ["dee"] })
    try {
      await late.ask("ana", "!propose Buy a mill")
      await late.reads("ana", "Voting on M1 · Buy a mill has begun")
      await late.vote("ana", "1")
      await late.login("dee")
      await late.vote("dee", "1")
      await late.vote("ben", "2")
      const outcome = await late.reads("dee", "M1 is carried: Buy a mill (2 of 3 ballots")
      expect(outcome).toMatchObject({ encrypted: true, undecryptable: null, roomId: late.membersRoom })
    } finally {
      await late.stop()
    }
  })
})
