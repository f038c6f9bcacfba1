/** A mediation of two members and a third, seen through real encrypted clients (§17.3). */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { coopKey, type RoomId } from "../../src/kernel/rules/types.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { mediationRooms } from "../../src/mediation/reads.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

const hive = coopKey("hive")
let coop: LiveCoop
beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "cem", "dee"] })
})
afterAll(() => coop?.stop())

const three = ["ana", "ben", "cem"] as const

const known = () => coop.act(({ work }) => mediationRooms(work.trx))
async function theRoom(): Promise<RoomId> {
  await expect.poll(async () => (await known()).length, { timeout: hung }).toBe(1)
  const [only] = await known()
  if (!only) throw new Error("there is no room")
  expect(only.coop).toBe(hive)
  return only.room
}

/** Asks the bot in the person's direct room. Resolves with the answer. */
const ask = async (name: string, body: string) => coop.ask(name, body, await coop.directRoom(name))

const people = (reader: string, room: RoomId) =>
  (coop.client(reader).client.getRoom(room)?.getMembers() ?? [])
    .filter(({ membership }) => membership === "join" || membership === "invite")
    .map(({ userId }) => userId)
    .sort()

/** Waits until each reader has a message of the bot with these words in the room. */
async function readIn(room: RoomId, words: string, ...readers: readonly string[]): Promise<SeenMessage[]> {
  const fits = (message: SeenMessage) =>
    message.roomId === room && coop.isFromBot(message) && message.body.includes(words)
  return Promise.all(readers.map((name) => coop.client(name).waitFor(fits, { timeout: hung })))
}

describe("the room of a mediation", () => {
  let room: RoomId

  it("is encrypted, has exactly its three people in it, and nobody else receives anything of it", async () => {
    const heard = coop.client("dee").messages.length
    expect((await ask("ana", `!mediate ${coop.id("ben")} with ${coop.id("cem")} The walnut affair`)).body).toMatch(
      /^I have asked/,
    )
    await coop.reads("ben", "The walnut affair")
    await ask("ben", "!mediate accept")
    await coop.reads("cem", "ask you to mediate")
    await ask("cem", "!mediate accept")
    room = await theRoom()
    for (const message of await readIn(room, "as mediator", ...three))
      expect(message).toMatchObject({ encrypted: true, undecryptable: null })
    const ids = [coop.botUser.userId, ...three.map((name) => coop.id(name))].sort()
    await expect.poll(() => people("ana", room), { timeout: hung }).toEqual(ids)
    expect(coop.client("dee").client.getRoom(room)).toBeNull()
    const more = coop.client("dee").messages.slice(heard)
    expect(more.filter(({ body }) => /walnut|mediat/i.test(body))).toEqual([])
    expect(coop.client("ana").client.getRoom(room)?.name).toBe("A talk among three")
  })

  it("is where both accept the same words; then each has its minutes, nobody can write there, and the bot leaves", async () => {
    await coop.client("ana").send(room, "!mediate settle Walnuts are shared.")
    await readIn(room, "Words 1 for an agreement", ...three)
    await coop.client("ben").send(room, "!mediate accept")
    for (const name of three) await coop.reads(name, "Settled: the mediation between")
    await readIn(room, "it is settled", ...three)
    await expect.poll(async () => (await known()).length, { timeout: hung }).toBe(0)
    await expect.poll(() => people("ana", room), { timeout: hung }).not.toContain(coop.botUser.userId)
    await expect(coop.client("ana").send(room, "One more thing")).rejects.toThrow(/403/)
    expect(coop.client("dee").messages.filter(({ body }) => /walnut|mediat/i.test(body))).toEqual([])
  })
})
