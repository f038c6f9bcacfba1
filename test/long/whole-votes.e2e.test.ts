/**
 * Votes and what follows from them, through real encrypted clients: reasons that are given with ballots, an open vote that a vote cancels
 * (§2.7c), and an office that is won and lost together with its room (§12).
 */
import { MatrixError } from "matrix-js-sdk"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { coopKey } from "../../src/kernel/rules/types.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { filesIn, readable } from "../support/bytes.ts"
import { loose } from "../support/database.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

const names = ["ana", "ben", "cem", "dee"] as const
const role = "office:secretary"
/** Nobody has time to propose more, and a vote ends once all four have voted. */
const short = { proposalStage: "PT1S", votingStage: "PT30M", earlyNotice: "PT0S" }

let coop: LiveCoop
const knex = () => coop.bot.store.knex

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), {
    founders: names,
    settings: {
      ...{ reminders: [], offices: { secretary: { room: "own" } } },
      motions: { cancellation: short, election: short, recall: short, rules: short },
    },
  })
})
afterAll(() => coop?.stop())

/** Waits until each of the four has the ballot, and lets them cast theirs. Resolves with the answers, in the order of the names. */
async function allVote(motion: string, ballot: string): Promise<SeenMessage[]> {
  await Promise.all(names.map((name) => coop.reads(name, `Your ballot for ${motion}`)))
  return Promise.all(names.map((name) => coop.vote(name, `!vote ${motion} ${ballot}`)))
}

/** All that a person's client has received and could decrypt, of all its rooms and of every kind. */
const received = (name: string): string =>
  JSON.stringify(
    coop
      .client(name)
      .client.getRooms()
      .flatMap((room) => [
        ...room.getLiveTimeline().getEvents(),
        ...[...room.currentState.events.values()].flatMap((of) => [...of.values()]),
      ])
      .map((event) => [event.getType(), event.getContent(), event.getUnsigned(), event.event]),
  )

/** How long the ciphertext of a message is, as the homeserver has it. */
const lengthOf = (name: string, { roomId, eventId }: SeenMessage): number => {
  const event = coop.client(name).client.getRoom(roomId)?.findEventById(eventId)
  return String(event?.getWireContent().ciphertext ?? "").length
}

/** Waits until the bot has written to each of the four about this, in the members' room. */
const allRead = (words: string) => Promise.all(names.map((name) => coop.reads(name, words)))

describe("a reason that is given with a ballot", () => {
  it("reaches nobody before the end, and then stands below the outcome, with a name only where it is signed", async () => {
    await coop.ask("cem", "!propose Buy a kiln")
    await Promise.all(names.map((name) => coop.reads(name, "Your ballot for M1")))
    const plain = await coop.vote("cem", "1")
    const given = [
      await coop.vote("ana", "1 because walruses like it warm"),
      await coop.vote("ben", "!vote M1 1 signed because geysers are far away"),
    ]
    expect(given.map(({ body }) => body)).toEqual([
      expect.stringContaining("without a name"),
      expect.stringContaining("with your name"),
    ])
    // By its length, the answer tells the homeserver nothing either.
    expect(given.map((answer, at) => lengthOf(names[at] ?? "", answer))).toEqual(
      [plain, plain].map((answer) => lengthOf("cem", answer)),
    )
    // An answer to dee comes after everything that those ballots could have brought about.
    expect((await coop.ask("dee", "!motion M1")).body).toContain("3")
    for (const [name, words] of [
      ["ana", /geysers/],
      ["ben", /walrus/],
      ["cem", /walrus|geysers/],
      ["dee", /walrus|geysers/],
    ] as const)
      expect(received(name)).not.toMatch(words)
    expect(readable(await filesIn(coop.config.data), ["walruses", "geysers"])).toEqual([])

    await coop.vote("dee", "2")
    const said = await coop.reads("dee", /Reasons that people gave:\s/)
    expect(said.roomId).toBe(coop.membersRoom)
    expect(said.body).toMatch(/- \S*ben\S*: geysers are far away\s+- walruses like it warm\n/)
    const lines = received("dee")
      .split("\\n")
      .filter((line) => line.includes("walruses"))
    expect(lines).not.toEqual([])
    for (const line of lines) expect(line).not.toContain(coop.user("ana").localpart)
    expect(await loose(knex())("sealed_ballots")).toEqual([])
  })
})

describe("an open vote", () => {
  it("is cancelled by a vote on that: it ends uncounted, and its ballots and their reasons are gone", async () => {
    await coop.ask("ana", "!propose Buy a telescope")
    await Promise.all(names.map((name) => coop.reads(name, "Your ballot for M2")))
    const receipt = /receipt is ([2-9A-Z]{4}-[2-9A-Z]{4})/.exec((await coop.vote("ana", "M2 1")).body)?.[1]
    await coop.vote("ben", "M2 2 because marmots sleep")
    const motion = await loose(knex())("motions").where({ number: 2 }).first("id", "key_salt")
    const ballots = await knex()("sealed_ballots").where({ motion_id: motion.id }).pluck("sealed")
    expect(ballots).toHaveLength(2)
    const pieces = [motion.key_salt, ...ballots].map((text: string) => Buffer.from(text.slice(0, 64)))

    expect((await coop.ask("cem", "!cancel M2 The price was wrong")).body).toContain("M3 · Cancel M2")
    await allVote("M3", "1")
    await allRead("M2 · Buy a telescope is cancelled by M3")
    for (const table of ["sealed_ballots", "ballot_events", "counted_ballots", "published_counts"])
      expect(await loose(knex())(table).where({ motion_id: motion.id })).toEqual([])
    expect(await loose(knex())("motions").where({ number: 2 }).first("stage", "key_salt", "lot_secret")).toEqual({
      ...{ stage: "closed", key_salt: null, lot_secret: null },
    })
    expect(await knex()("roll").where({ motion_id: motion.id, voted: true })).toEqual([])
    await expect.poll(async () => readable(await filesIn(coop.config.data), pieces), { timeout: hung }).toEqual([])
    for (const name of ["ana", "cem", "dee"]) expect(received(name)).not.toContain("marmots")
    for (const name of names)
      expect(coop.client(name).messages.filter(({ file }) => file?.name.startsWith("M2"))).toEqual([])
    expect((await coop.vote("ana", "!receipts")).body).not.toContain(receipt)
    expect((await coop.vote("dee", "!vote M2 1")).body).toContain("I have counted nothing")
  })
})

describe("an office with a room of its own", () => {
  const room = () => coop.bot.roomsOf(coopKey("hive"))[role] ?? ""
  const isIn = (name: string) => coop.client(name).client.getRoom(room())?.getMyMembership() === "join"
  const peopleIn = (reader: string) =>
    (coop.client(reader).client.getRoom(room())?.getMembers() ?? [])
      .filter(({ membership }) => membership === "join" || membership === "invite")
      .map(({ userId }) => userId)
      .toSorted()

  /** Somebody stands for the office, and all four elect them. Resolves once they are in the office's room. */
  async function elect(name: string, motion: string): Promise<void> {
    expect((await coop.ask(name, "!stand secretary")).body).toContain(motion)
    await allVote(motion, "1")
    await expect.poll(() => isIn(name), { timeout: hung }).toBe(true)
  }

  it("lets in who is elected, and nobody else", async () => {
    expect((await coop.ask("ben", "!offices")).body).toContain("Secretary")
    await elect("ben", "M4")
    const answer = await coop.ask("ben", "!help", room())
    expect(answer).toMatchObject({ encrypted: true, undecryptable: null, roomId: room() })
    await expect
      .poll(() => peopleIn("ben"), { timeout: hung })
      .toEqual([coop.id("ben"), coop.botUser.userId].toSorted())
    await expect(coop.client("ana").client.joinRoom(room())).rejects.toBeInstanceOf(MatrixError)
    expect(coop.client("ana").client.getRoom(room())).toBeNull()
    await coop.client("ben").send(room(), "My own notes")
  })

  it("puts out who is recalled, and goes on for the next holder, who cannot read what was said before", async () => {
    const before = room()
    expect((await coop.ask("cem", `!recall --sure ${coop.id("ben")}`)).body).toContain("M5")
    await allVote("M5", "1")
    await expect.poll(() => isIn("ben"), { timeout: hung }).toBe(false)
    await elect("dee", "M6")
    expect(room()).toBe(before)
    const heard = coop.client("ben").messages.length
    const answer = await coop.ask("dee", "!todo", room())
    expect(answer.undecryptable).toBeNull()
    expect(peopleIn("dee")).toEqual([coop.id("dee"), coop.botUser.userId].toSorted())
    expect(coop.client("dee").messages.map(({ body }) => body)).not.toContain("My own notes")
    expect(
      coop
        .client("ben")
        .messages.slice(heard)
        .filter(({ roomId }) => roomId === room()),
    ).toEqual([])
  })

  it("is closed once the office has no room any more: who is in it can read, and nobody can write", async () => {
    const closed = room()
    expect((await coop.ask("ana", "!rules propose office secretary room=none")).body).toContain("M7")
    await allVote("M7", "1")
    const last = await coop.reads("dee", "This room is closed: the office Secretary has no room of its own any more")
    expect(last).toMatchObject({ roomId: closed, encrypted: true })
    await expect
      .poll(() => coop.client("dee").client.getRoom(closed)?.maySendMessage() ?? true, { timeout: hung })
      .toBe(false)
    await expect(coop.client("dee").send(closed, "One more thing")).rejects.toThrow(/403/)
    expect(coop.client("dee").client.getRoom(closed)?.getMyMembership()).toBe("join")
  })
})
