/** A German co-op on a real homeserver. Every text that the bot shows in it is German, even room names and the reasons of redactions. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { topics } from "../../src/bot/help.ts"
import { instant } from "../../src/kernel/rules/types.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { englishIn } from "../support/english.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

const founders = ["ana", "ben", "cem", "dee"]

let coop: LiveCoop
let zoe: MemberClient
let ahead = 0
const clock = { now: () => instant(Date.now() + ahead) }

const clients = () => [...founders.map((name) => coop.client(name)), zoe]

interface Raw {
  type: string
  sender: string
  state_key?: string
  content: Record<string, unknown>
}

/** The events of a room as the homeserver stores them. State and redactions are not encrypted. */
async function eventsOf(client: MemberClient, room: string): Promise<Raw[]> {
  const path = `/rooms/${encodeURIComponent(room)}/messages`
  const query = { dir: "b", limit: "1000" }
  return ((await client.client.http.authedRequest("GET" as never, path, query)) as { chunk: Raw[] }).chunk
}

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), {
    founders,
    settings: { language: "de", name: "Bienenstock", motions: { decision: { proposalStage: "PT1H" } } },
    clients: { dee: { crossSign: false } },
    bot: { clock, grace: 1_000 },
  })
  zoe = await MemberClient.login({ homeserverUrl: homeserver().url, ...(await homeserver().newUser("zoe")) })
})
afterAll(async () => {
  zoe?.stop()
  await coop?.stop()
})

describe("a decision in German", () => {
  it("is proposed, changed, explained and voted on", async () => {
    await coop.ask("ana", "!propose Umzug aufs Land\nMit Garten.")
    await coop.ask("ben", "!alternative M1 Bleiben")
    // Voting opens at once, so the speed of the test makes no difference.
    await coop.ask("ana", "!early M1")
    await coop.reads("ana", "Dein Stimmzettel für M1")
    for (const about of [...commands.map(({ name }) => name), ...topics, "wetter"])
      await coop.vote("ana", `!help ${about}`)
    for (const text of [
      "!hilfe",
      "!porpose Umzug",
      "!motion M9",
      "!motion",
      "!motions",
      "!motion M1",
      "!result M1",
      "!ballots",
    ])
      await coop.ask("ana", text)
    for (const text of ["hallo", "!wetter", "!ballots", "!receipts", "9", "1 1", "!vote M1 gern"])
      await coop.vote("ben", text)
    expect((await coop.vote("ben", "2")).body).toContain("Dein Beleg ist")
  })

  it("refuses what does not count in German too, and says in German why it removed something", async () => {
    const cem = coop.client("cem")
    const before = cem.messages.length
    await cem.send(coop.membersRoom, "!vote M1 1")
    await coop.reads("cem", "Ich habe deine Nachricht aus dem Mitgliederraum entfernt", before)
    const unencrypted = await cem.directRoomWith(coop.botUser.userId, { encrypted: false })
    await cem.send(unencrypted, "2 1")
    await coop.reads("cem", "Dieser Raum ist nicht verschlüsselt", before)
    expect((await coop.vote("dee", "1")).body).toContain("nicht verifiziert")
    await coop.client("dee").send(coop.membersRoom, "!identity")
    await coop.reads("ana", "nicht von dir verifiziert")
    await coop.vote("cem", "3 1")
    await cem.resetIdentity()
    // Confidential messages to cem wait until cem has approved the new identity. The bot says unencrypted how to do that.
    const reset = cem.messages.length
    await cem.send(await coop.directRoom("cem"), "1")
    expect((await coop.reads("cem", "zurückgesetzt", reset)).body).toContain("/discardsession")
    await coop.discardSessions("cem")
    await cem.send(coop.membersRoom, "!identity")
    await coop.reads("ana", "neue Matrix-Identität")
    const crypto = coop.client("ana").client.getCrypto()
    if (!crypto) throw new Error("a member's client has crypto")
    crypto.globalBlacklistUnverifiedDevices = true
    expect((await coop.vote("ana", "1")).body).toContain("nicht gegeben")
    crypto.globalBlacklistUnverifiedDevices = false

    const room = await zoe.directRoomWith(coop.botUser.userId)
    await zoe.send(room, "Guten Tag")
    await zoe.waitFor(coop.isFromBot, { timeout: hung })
  })

  it("ends by lot, and another without a quorum, after a reminder", async () => {
    await coop.vote("ana", "1")
    await coop.vote("cem", "enthalten")
    await coop.client("dee").resetIdentity()
    await coop.vote("dee", "enthalten")
    await coop.reads("ana", "M1 · Umzug aufs Land ist nicht angenommen")
    await coop.reads("ana", /^So wurde M1 .*Gleichstand.*Los/s)
    await coop.client("ana").waitFor(({ body }) => body === "M1.blt", { timeout: hung })
    await coop.ask("ana", "!result M1")
    await coop.vote("ben", "!vote M1 1")

    await coop.ask("ana", "!propose Urlaub")
    await coop.ask("ana", "!early M2")
    await coop.reads("dee", "Dein Stimmzettel für M2")
    ahead += 31 * 60_000
    await coop.reads("dee", "Deine Stimme fehlt: M2")
    ahead += 31 * 60_000
    await coop.reads("ana", "Quorum verfehlt")
    await coop.reads("ana", "Die Abstimmung über M2 · Urlaub ist zu Ende")
  })

  it("has not said a word of English in any message, its formatted form included", async () => {
    const said = clients().flatMap((client) => client.messages.filter(coop.isFromBot))
    const read = new Set(
      said.flatMap(({ body, html }) => [
        body,
        (html ?? "").replaceAll(/<code>[^<]*<\/code>/g, " ").replaceAll(/<[^>]*>/g, " "),
      ]),
    )
    expect(read.size).toBeGreaterThan(100)
    const names = ["M1-count.json", ...founders.map((name) => coop.user(name).localpart)]
    expect([...read].filter((text) => englishIn(text, names).length > 0)).toEqual([])
    // The test cannot check a message that nobody can decrypt. So there may be no such message, except those that dee's client received
    // before she verified her device.
    const unread = clients().flatMap((client) => client.messages.filter(({ undecryptable }) => undecryptable !== null))
    expect(
      unread.filter((message) => coop.isFromBot(message) && !coop.client("dee").messages.includes(message)),
    ).toEqual([])
  })

  it("has no English in the names and topics of rooms, nor in the reasons of redactions", async () => {
    const texts: string[] = []
    for (const client of clients())
      for (const room of client.client.getRooms()) {
        // The rooms got their names before these people were invited. So the names are in the rooms' state, not in the events of the room.
        const events = [...(await eventsOf(client, room.roomId)), ...(await client.client.roomState(room.roomId))]
        for (const { type, sender, content } of events) {
          if (sender !== coop.botUser.userId) continue
          if (/^m\.room\.(name|topic|redaction|member)$/.test(type))
            texts.push(...[content.name, content.topic, content.reason].filter((text) => typeof text === "string"))
          // The bot writes unencrypted only in the unencrypted room in which somebody asked it something.
          if (type === "m.room.message") expect(String(content.body)).toMatch(/nicht verschlüsselt|entfernt|^$/)
        }
      }
    expect(texts).toEqual(
      expect.arrayContaining(["Bienenstock: Mitglieder", "Ein Stimmzettel gehört in die Direktnachricht mit mir"]),
    )
    expect(texts.filter((text) => englishIn(text).length > 0)).toEqual([])
  })
})
