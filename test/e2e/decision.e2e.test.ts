/** A decision with real encrypted clients on a real homeserver, from its proposal to its published count. */

import { Method } from "matrix-js-sdk"
import { VerificationPhase } from "matrix-js-sdk/lib/crypto-api/index.js"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { sha256 } from "../../src/kernel/rules/minutes.ts"
import { isRefused } from "../../src/kernel/rules/types.ts"
import type { Errand } from "../../src/kernel/store/outbox.ts"
import { parseCountFile } from "../../src/votes/rules/count-file.ts"
import { recountFile } from "../../src/votes/rules/recount.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"
import { PopUps } from "../support/pop-ups.ts"
import { alertOf, eventOf, kindsOfMessages } from "../support/push-rules.ts"

let coop: LiveCoop

/** Sorts texts by the order of the patterns that they match. Messages from different rooms may arrive in any order. */
const byTime = (patterns: readonly RegExp[]) => (one: string, other: string) =>
  patterns.findIndex((pattern) => pattern.test(one)) - patterns.findIndex((pattern) => pattern.test(other))

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
    const details = await coop.reads("cem", "How M1 · Move our servers was counted")
    expect(details).toMatchObject({ relation: { thread: outcome.eventId }, msgtype: "m.notice" })
    const file = await coop
      .client("cem")
      .waitFor((message) => message.file !== null && message.body === "M1-count.json", { timeout: hung })
    if (!file.file) throw new Error("a file was waited for")
    const bytes = await coop.client("cem").download(file.file)
    expect(details.body).toContain(sha256(bytes))
    const count = parseCountFile(bytes.toString())
    if (isRefused(count)) throw new Error("the published count must be readable")
    expect(recountFile(count).disagreements).toEqual([])
  })
})

describe("a decision of five people", () => {
  it("pops up, on two of their clients, when it is proposed, when they can vote, and when it has ended", async () => {
    const five = await LiveCoop.start(homeserver(), {
      founders: ["ana", "ben", "cem", "dee", "eli"],
    })
    try {
      const watched = { ana: new PopUps(five.client("ana")), eli: new PopUps(five.client("eli")) }
      // The direct rooms are opened first, so that the test counts neither their invitations nor the founders' guides.
      for (const name of ["ana", "eli"]) await five.reads(name, "you are one of its founders")
      for (const name of ["ana", "eli"])
        await five.ask(name, "!ballots", await five.client(name).directRoomWith(five.botUser.userId))
      await Promise.all(Object.values(watched).map((one) => one.taken()))
      await five.ask("ana", "!propose Buy a mill")
      for (const name of ["eli", "dee", "cem", "ben", "ana"]) {
        await five.reads(name, "Your ballot for M1")
        await five.vote(name, "1")
      }
      for (const name of ["ana", "eli"])
        await five.client(name).waitFor(({ file }) => file?.name === "M1.blt", { timeout: hung })
      const vote = [/^Voting on M1 · Buy a mill has begun/, /^! Your ballot for M1/, /^M1 is carried/]
      const popUps = async (name: keyof typeof watched) => (await watched[name].taken()).toSorted(byTime(vote))
      expect(await popUps("ana")).toEqual(vote.map((pattern) => expect.stringMatching(pattern)))
      expect(await popUps("eli")).toEqual(
        [/^!propose Buy a mill/, ...vote].map((pattern) => expect.stringMatching(pattern)),
      )
    } finally {
      await five.stop()
    }
  })

  it("is played by the rules that the homeserver gives everybody", async () => {
    const reader = coop.client("cem")
    const rules = await reader.client.http.authedRequest<object>(Method.Get, "/pushrules/")
    for (const { kind, errand, named, other, direct } of kindsOfMessages(reader.userId)) {
      const sender = coop.botUser.userId
      const alert = (people: number, of: Errand) =>
        alertOf(rules, { reader: reader.userId, sender, people, ...eventOf(of) })
      const others = kindsOfMessages("@somebody:else.example").find((one) => one.kind === kind)?.errand ?? errand
      expect([kind, alert(6, errand), alert(6, others), alert(2, errand)]).toEqual([kind, named, other, direct])
    }
  })
})

describe("a voter who does something else than to answer", () => {
  it("is told that a reaction is no vote, and that a deleted ballot counts, or was never read", async () => {
    const cem = coop.client("cem")
    await coop.ask("ana", "!propose Paint the hall")
    const ballot = await coop.reads("cem", "Your ballot for M2")
    const { roomId } = ballot
    const reaction = { "m.relates_to": { rel_type: "m.annotation", event_id: ballot.eventId, key: "👍" } }
    await cem.client.http.authedRequest(
      Method.Put,
      `/rooms/${encodeURIComponent(roomId)}/send/m.reaction/thumb`,
      undefined,
      reaction,
    )
    await coop.reads("cem", "A reaction is not a vote")
    const event = await cem.send(roomId, "1")
    await coop.reads("cem", "Counted for M2")
    await cem.client.redactEvent(roomId, event)
    await coop.reads("cem", "Your ballot on M2 · Paint the hall still counts")
    await coop.stopBot()
    await cem.client.redactEvent(roomId, await cem.send(roomId, "2"))
    await coop.startBot()
    await coop.reads("cem", "You deleted a message before I could read it")
  })

  it("is not left waiting for the bot to verify itself, asked in their room or from device to device", async () => {
    const ana = coop.client("ana")
    const crypto = ana.client.getCrypto()
    const bot = coop.botUser.userId
    const room = await coop.directRoom("ana")
    const inRoom = await crypto?.requestVerificationDM(bot, room)
    await expect.poll(() => inRoom?.phase).toBe(VerificationPhase.Cancelled)
    const told = await coop.reads("ana", "cannot compare emoji")
    expect(told).toMatchObject({ roomId: room, encrypted: true })
    const device = (await crypto?.getUserDeviceInfo([bot], true))?.get(bot)?.get(coop.bot.deviceId)
    const fingerprint = device?.getFingerprint() ?? "none"
    expect(told.body.replaceAll(" ", "")).toContain(fingerprint)
    expect(told.body).toContain(coop.bot.deviceId)
    const direct = await crypto?.requestDeviceVerification(bot, coop.bot.deviceId)
    await expect.poll(() => direct?.phase).toBe(VerificationPhase.Cancelled)
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
