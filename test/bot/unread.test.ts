/** If people cannot decrypt the bot's messages, the bot tells them so unencrypted. Their homeserver learns nothing more from that. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Trust } from "../../src/bot/message.ts"
import { tellUnread } from "../../src/bot/unread.ts"
import { type Manner, person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: { ana: "permanent", ben: "permanent", cem: "permanent" } })
})
afterEach(() => bot.close())

const unsigned: Manner = { trust: { encrypted: true, device: "unsigned", identity: "key of ana" } }
const forged: Manner = { trust: { encrypted: true, device: "signed", identity: "another" } satisfies Trust }
/** The unencrypted answers: where each of them went, and its first words. */
const clear = async () => (await bot.inTheClear()).map(({ lane, body }) => `${lane} ${body.slice(0, 25)}`)

describe("a person who writes from a device that its owner has not signed", () => {
  it("is answered in the clear where they wrote, now and then, with no word of what it is about", async () => {
    await bot.say("ben", "members", "!propose Quastenflosser")
    await bot.say("ana", "direct", "1", unsigned)
    await bot.say("ana", "direct", "1", unsigned)
    const [first, ...more] = await bot.inTheClear()
    expect(more).toEqual([])
    expect(first?.lane).toBe("clear-room:!direct-ana:hive.example")
    expect(first?.relation?.replyTo).toBeDefined()
    expect(JSON.stringify(first)).not.toMatch(/M1|ballot|Quastenflosser|hive\b(?!\.)|vote/i)
    bot.clock.forward("PT2M")
    await bot.say("ana", "direct", "1", unsigned)
    expect(await bot.inTheClear()).toHaveLength(2)
  })

  it("in a shared room is answered in their direct room, and only where they meant the bot", async () => {
    await bot.say("ana", "members", "Shall we move?", unsigned)
    expect(await clear()).toEqual([])
    await bot.say("ana", "members", "!motions", unsigned)
    expect(await clear()).toEqual([`clear-person:${person("ana")} I got your message, but y`])
  })

  it("is told nothing in a lobby, and in the members' room of a co-op where every device reads", async () => {
    await bot.say("ana", "lobby", "!motions", { ...unsigned, room: { encrypted: true } })
    await bot.close()
    bot = await CoopBot.start({ commands, members: { ana: "permanent" }, settings: { signedReaders: false } })
    await bot.say("ana", "members", "!motions", unsigned)
    expect(await clear()).toEqual([])
    await bot.say("ana", "direct", "!motions", unsigned)
    expect(await clear()).toHaveLength(1)
  })
})

describe("whoever writes under another identity than the known one", () => {
  it("is told how to approve it", async () => {
    await bot.say("ana", "direct", "!motions")
    await bot.say("ana", "direct", "!motions", forged)
    const said = await bot.inTheClear()
    expect(said).toHaveLength(1)
    expect(said[0]?.body).toContain("!identity")
  })
})

describe("a person who writes with a key from before their identity was reset", () => {
  const old = (place: "direct" | "members") => bot.refused("ana", place, "earlier-identity")

  it("is told where they wrote, each time, to take a new key there", async () => {
    await old("direct")
    await old("direct")
    const said = await bot.inTheClear()
    expect(said.map(({ lane }) => lane)).toEqual(Array(2).fill("clear-room:!direct-ana:hive.example"))
    for (const { body } of said) expect(body).toContain("`/discardsession` here")
  })

  it("in a shared room is told in their direct room that the new key is needed in the other", async () => {
    await old("members")
    const [said] = await bot.inTheClear()
    expect(said?.lane).toBe(`clear-person:${person("ana")}`)
    expect(said?.body).toContain("`/discardsession` there")
    expect(said?.body).not.toMatch(/\bhere\b/)
  })
})

describe("a person without a device that could read the waiting messages", () => {
  const tell = (why: "no-signed-device" | "identity-changed") =>
    bot.store.work((work) => tellUnread({ work, coops: [bot.coop], words: bot.coop.words }, person("ana"), why))

  it("is told once a day, and not where they have been answered just now", async () => {
    await bot.say("ana", "direct", "1", unsigned)
    await tell("no-signed-device")
    expect(await bot.inTheClear()).toHaveLength(1)
    bot.clock.forward("PT25H")
    await tell("no-signed-device")
    await tell("no-signed-device")
    expect((await clear()).slice(1)).toEqual([`clear-person:${person("ana")} There is something from m`])
    bot.clock.forward("PT25H")
    await tell("no-signed-device")
    expect(await bot.inTheClear()).toHaveLength(3)
  })
})
