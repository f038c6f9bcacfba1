/**
 * Texts that speak to the bot. If a text can be read in only one way, the bot acts on it or suggests the command. Otherwise the bot gives a
 * short answer, at most once an hour.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { type EventId, eventId } from "../../../src/kernel/rules/types.ts"
import { type Answer, type Manner, unsigned } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
})
afterEach(() => bot.close())

const ask = (who: string, place: Place, text: string, manner?: Manner) => bot.ask(who, place, text, manner)
const bodies = (said: readonly Answer[]) => said.map(({ body }) => body).join("\n")
const count = async (table: "motions" | "roll") => (await bot.store.knex(table)).length
const readsOnly = "I only understand commands."
const mention: Manner = { bot: { names: ["@waggle:hive.example", "Waggle"], mentioned: true } }

/** Gives the newest message of the bot an event ID in this room, as if the courier had sent it. Returns that ID. */
async function sent(place: Place): Promise<EventId> {
  const event = eventId("$said")
  const newest = await bot.store.knex("outbox").orderBy("id", "desc").first("id")
  await bot.store
    .knex("outbox")
    .where({ id: newest?.id ?? 0 })
    .update({ event_id: event, room_id: bot.room("ana", place) })
  return event
}

describe("a command with the prefix", () => {
  it.each([
    "Waggle, !propose A mill",
    "@waggle:hive.example !propose A mill",
    "hey Waggle: !propose A mill",
    "\\!propose A mill",
  ])("is carried out in the members’ room behind the bot’s name or a backslash: %s", async (text) => {
    expect(await ask("ana", "members", text)).toContain("M1 · A mill")
  })

  it.each(["`!vote 1`", "> !vote 1", "“!vote 1”", "\\!vote 1", "Waggle, !vote 1", "Waggle, 1", "`1`"])(
    "or a ballot is counted in the direct message, whatever stands around all of it: %s",
    async (text) => {
      await bot.say("ana", "members", "!propose A mill")
      await bot.pass("P3DT1M")
      expect(await ask("ben", "direct", text)).toContain("Counted for M1: A mill")
    },
  )

  it.each(["Waggle, !vote M1 2 1", "Waggle, 2 1", "\\!vote M1 2 1", "Waggle, vote M1 2 1"])(
    "that is a ballot is taken out of the members’ room: %s",
    async (text) => {
      await bot.say("ana", "members", "!propose A mill")
      await bot.pass("P3DT1M")
      const [first] = await bot.say("ben", "members", text)
      expect(first?.errand.do).toBe("redact")
      expect(await bot.store.knex("roll").where({ voted: true })).toEqual([])
    },
  )

  it("that stands as an example in a shared room does nothing, and is offered; one that only shows something is shown", async () => {
    for (const text of ["`!propose A mill`", "> !propose A mill"])
      expect(["", `${readsOnly} Did you mean \`!propose A mill\`?`]).toContain(await ask("ana", "members", text))
    expect(await count("motions")).toBe(0)
    expect(await ask("ana", "members", "`!motions`")).toContain("No motion is open")
    expect(await bot.say("ana", "members", "`!propose A mill`", { replyTo: eventId("$of-tom") })).toEqual([])
    expect(await bot.say("ana", "task", "`!motions`")).toEqual([])
  })

  it("does nothing from a device that its owner has not verified, however the bot is spoken to", async () => {
    for (const text of ["Waggle, !propose A mill", "\\!propose A mill", "@waggle:hive.example propose A mill"])
      await bot.say("ana", "members", text, unsigned)
    expect(await count("motions")).toBe(0)
  })
})

describe("a command’s name without the prefix", () => {
  it.each(["Waggle, motions", "waggle motions", "hallo Waggle, anträge", "motions, Waggle?"])(
    "that only shows something is carried out behind the bot’s name: %s",
    async (text) => {
      expect(await ask("ana", "members", text)).toContain("No motion is open")
    },
  )

  it("is carried out alone in the direct message, also beside an open vote", async () => {
    await bot.say("ana", "members", "!propose A mill")
    await bot.pass("P3DT1M")
    expect(await ask("ben", "direct", "motions")).toContain("M1 · A mill")
    expect(await ask("ben", "direct", "mill motions")).toContain("Not counted yet")
  })

  it("that does something is offered to copy, and does nothing", async () => {
    const offered = `${readsOnly} Did you mean \`!propose A mill\`?`
    expect(await ask("ana", "members", "Waggle, propose A mill")).toBe(offered)
    expect(await ask("ana", "direct", "propose A mill")).toBe(offered)
    expect(await ask("ana", "direct", "leave me alone")).toContain("I only understand commands and ballots")
    expect(await ask("ana", "members", "Waggle, leave me alone")).toContain("!help leave")
    expect(await count("motions")).toBe(0)
  })

  it("changes nothing wherever it runs by itself", async () => {
    await bot.say("ana", "members", "!propose A mill")
    await bot.pass("P3DT1M")
    const before = await bot.everything()
    for (const { name, shows } of commands)
      for (const text of shows ? [name, `${name} M1`] : [])
        for (const place of ["direct", "members"] as const) await bot.say("ana", place, `Waggle, ${text}`)
    expect(await bot.everything()).toBe(before)
    expect(commands.filter(({ shows }) => shows).length).toBeGreaterThan(10)
  })
})

describe("talk that speaks to the bot", () => {
  it("is answered once an hour in each room, for each person, also after a restart", async () => {
    const answer = `${readsOnly} What you can do here: \`!help\``
    expect(await ask("ana", "members", "Waggle, are you there?")).toBe(answer)
    expect(await ask("ana", "members", "Waggle, why is that?")).toBe("")
    expect(await ask("ben", "members", "is that so?", mention)).toBe(answer)
    expect(await ask("ana", "moderators", "Waggle?")).toBe(answer)
    bot.clock.forward("PT1H")
    expect(await ask("ana", "members", "Waggle?")).toBe(answer)
  })

  it("is answered as a reply to something that the bot said, and not as a reply to others", async () => {
    await bot.say("ana", "members", "!motions")
    expect(await ask("ben", "members", "what is that?", { replyTo: await sent("members") })).toContain(readsOnly)
    expect(await ask("cem", "moderators", "what is that?", { replyTo: eventId("$said") })).toBe("")
    expect(await ask("cem", "members", "what is that?", { replyTo: eventId("$of-tom") })).toBe("")
  })

  it("is not answered where it only speaks about it, or to others", async () => {
    for (const text of ["Waggle is away again", "I asked Waggle", "help", "motions", "hello"])
      expect(await bot.say("ana", "members", text), text).toEqual([])
    expect(await bot.edit("ana", "members", "Waggle, are you there?")).toEqual([])
  })

  it("tells people from outside in the lobby how to ask for work, and in a task’s room how it stands", async () => {
    expect(await ask("zoe", "lobby", "Waggle, can you help me?")).toContain("`!task new TITLE`")
    await bot.say("zoe", "lobby", "!task new A roof")
    expect(await ask("zoe", "task", "Waggle, when is it done?")).toContain("How this task stands: `!task T1`")
  })

  it("is answered within the limits of the room", async () => {
    await bot.close()
    bot = await CoopBot.start({ commands, settings: { limits: { strangers: { answers: 2 } } } })
    const said: string[] = []
    for (const text of ["Waggle?", "!weather", "!music", "!news"]) said.push(await ask("zoe", "lobby", text))
    expect(said[2]).toContain("I have answered you 2 times")
    expect(said[3]).toBe("")
  })
})

describe("an unknown word behind the prefix", () => {
  it("is answered in every room, each word once an hour, and always in a direct message", async () => {
    for (const place of ["members", "direct", "lobby", "task"] as const) {
      expect(await ask("ana", place, "!weather Berlin"), place).toBe("There is no `!weather`. What there is: `!help`.")
      expect(await ask("ana", place, "!weather Bonn"), place).toBe(
        place === "direct" ? "There is no `!weather`. What there is: `!help`." : "",
      )
      expect(await ask("ana", place, "!news"), place).toContain("There is no `!news`.")
    }
    expect(await bot.say("ana", "members", "! important")).toEqual([])
  })

  it("is left to other bots where some are guests, unless it is nearly a command", async () => {
    await bot.close()
    bot = await CoopBot.start({ commands, settings: { guests: ["@weather:hive.example"] } })
    expect(await bot.say("ana", "members", "!weather Berlin")).toEqual([])
    expect(await ask("ana", "members", "!porpose A mill")).toContain("Did you mean `!propose A mill`?")
    expect(await ask("ana", "direct", "!weather Berlin")).toContain("There is no `!weather`.")
  })
})

describe("without a text, in the direct message", () => {
  it.each([
    ["voice", "recordings"],
    ["picture", "pictures"],
    ["video", "videos"],
    ["sticker", "stickers"],
    ["file", "file"],
    ["poll", "polls"],
    ["place", "locations"],
    ["me", "`/me`"],
    ["call", "calls"],
  ] as const)("a member’s %s is answered once an hour with what to do instead", async (what, word) => {
    const said = bodies(await bot.wordless("ana", "direct", what))
    expect(said).toContain(word)
    expect(said).toContain("Nothing is done or counted. Please write it to me: `!help`")
    expect(await bot.wordless("ana", "direct", what)).toEqual([])
  })

  it("a customer’s is answered in their words, and a stranger’s as every message of theirs", async () => {
    await bot.say("zoe", "lobby", "!task new A roof")
    expect(bodies(await bot.wordless("zoe", "direct", "picture"))).toContain("in your task’s room")
    expect(bodies(await bot.wordless("kai", "direct", "voice"))).toContain("You are not a member of a co-op")
    expect(await bot.wordless("kai", "direct", "picture")).toEqual([])
  })

  it("a file of somebody who keeps no treasury is answered", async () => {
    expect(bodies(await bot.send("ana", "direct", "<Document/>"))).toContain("I have no use for this file.")
    expect(await bot.send("ana", "treasury", "<Document/>")).toEqual([])
  })

  it("a reaction is answered once an hour, and never counts as a vote", async () => {
    await bot.say("ana", "members", "!propose A mill")
    await bot.pass("P3DT1M")
    expect(bodies(await bot.gesture("ana", "direct", "reacts", await bot.sentBallot("ana")))).toContain(
      "A reaction is not a vote",
    )
    await bot.say("ana", "direct", "!motions")
    const said = await sent("direct")
    const [answer] = await bot.gesture("ana", "direct", "reacts", said)
    expect(answer?.body).toContain("I do not read reactions, so nothing has changed.")
    expect(answer?.relation).toEqual({ replyTo: said })
    expect(await bot.gesture("ana", "direct", "reacts", said)).toEqual([])
    expect(await bot.gesture("ana", "members", "reacts", said)).toEqual([])
    expect(await bot.store.knex("roll").where({ voted: true })).toEqual([])
  })
})

describe("a customer in their task’s room", () => {
  it("hears that a plain yes or a reaction agrees to nothing", async () => {
    await bot.say("zoe", "lobby", "!task new A roof")
    expect(await ask("zoe", "task", "yes")).toBe("")
    await bot.say("ben", "members", "!task T1 evaluate")
    await bot.say("ben", "direct", "!task T1 offer 100 EUR 2026-12-15")
    const told = "Almost: I only act on commands. To agree, type: `!task T1 agree 1`"
    expect(await ask("zoe", "task", "I agree!")).toBe(told)
    expect(await ask("zoe", "task", "yes")).toBe("")
    expect(await ask("ben", "task", "yes")).toBe("")
    expect(bodies(await bot.gesture("zoe", "task", "reacts", await sent("task")))).toContain("I do not read reactions")
    expect(await bot.gesture("ben", "task", "reacts", eventId("$said"))).toEqual([])
    expect(await ask("ben", "direct", "!task T1")).toContain("offer 1 waits for an answer")
  })
})
