/** How the dispatcher handles direct messages, plain text, and messages that cannot be decrypted. */
import { afterEach, describe, expect, it } from "vitest"
import type { Ports } from "../../src/bot/dispatcher.ts"
import { TestBot, type TestBotOptions } from "../support/bot.ts"
import { toyCommands } from "../support/toy-commands.ts"

let bot: TestBot
const coop = async (options: Partial<TestBotOptions> = {}) => {
  bot = await TestBot.start({ commands: toyCommands, ...options })
  return bot
}
afterEach(() => bot.close())

describe("in a direct message", () => {
  const two = { others: { farm: ["ana"], mill: ["mia"] } }

  it("a command of somebody in one co-op belongs to that one", async () => {
    await coop(two)
    expect(await bot.ask("ben", "direct", "!motion M1")).toBe("hive M1")
    expect(await bot.ask("mia", "direct", "!motion M1")).toBe("mill M1")
  })

  it("a command of somebody in several is asked which, with lines to copy, or says it at once", async () => {
    await coop(two)
    const which = await bot.ask("ana", "direct", "!motion M1")
    expect(which).toContain("- Hive: `!motion --coop hive M1`")
    expect(which).toContain("- Farm: `!motion --coop farm M1`")
    expect(which).not.toContain("ill")
    expect(await bot.ask("ana", "direct", "!motion --coop farm M1")).toBe("farm M1")
    expect(await bot.ask("ana", "direct", "!motion M1 —coop Hive")).toBe("hive M1")
  })

  it("nothing tells whether a co-op that one is not in is served here", async () => {
    await coop(two)
    const [served, not] = [
      await bot.ask("ana", "direct", "!motion M1 --coop mill"),
      await bot.ask("ana", "direct", "!motion M1 --coop nill"),
    ]
    expect(served.replaceAll("mill", "nill")).toBe(not)
  })

  it("each co-op's own prefix is understood, in its rooms no other", async () => {
    await coop({ ...two, settings: { prefix: "%%" } })
    expect(await bot.ask("ben", "direct", "%%motion M1")).toBe("hive M1")
    expect(await bot.ask("ana", "direct", "!motion M1 --coop hive")).toBe("hive M1")
    expect(await bot.ask("ana", "direct", "%%motion M1 --coop farm")).toBe("farm M1")
    expect(await bot.say("ana", "members", "!motion M1")).toEqual([])
  })

  it("a room's command stays with its co-op", async () => {
    await coop(two)
    expect(await bot.ask("ana", "members", "!motion M1 --coop farm")).toContain("belongs to that co-op")
    expect(await bot.ask("ana", "members", "!motion M1 --coop hive")).toBe("hive M1")
  })

  it("a stranger is told once that they are one, and may use what is for anyone", async () => {
    await coop()
    expect(await bot.ask("zoe", "direct", "hello")).toContain("You are not a member of a co-op")
    expect(await bot.say("zoe", "direct", "hello?")).toEqual([])
    expect(await bot.say("zoe", "direct", "!motion M1")).toEqual([])
    expect(await bot.ask("zoe", "direct", "!help")).toContain("!help")
  })

  it("plain text is first offered to the ballots, then answered with a hint", async () => {
    const seen: string[] = []
    const onDirectText: Ports["onDirectText"] = async ({ message, coops }) => {
      seen.push(`${coops.map(({ key }) => key)} ${message.body}`)
      return message.body === "2 1 3"
    }
    await coop({ ports: { onDirectText } })
    expect(await bot.say("ana", "direct", "2 1 3")).toEqual([])
    expect(await bot.ask("ana", "direct", "what now?")).toContain("`!help`")
    expect(seen).toEqual(["hive 2 1 3", "hive what now?"])
  })
})

describe("plain text in a shared room", () => {
  it("is offered to the ballots typed there by mistake, and otherwise left alone", async () => {
    const seen: string[] = []
    const onRoomText: Ports["onRoomText"] = async ({ message }) => seen.push(message.body) > 0
    await coop({ ports: { onRoomText } })
    expect(await bot.say("ana", "members", "2 1 3")).toEqual([])
    expect(await bot.say("ana", "other", "!help")).toEqual([])
    expect(seen).toEqual(["2 1 3"])
  })
})

describe("a message that cannot be decrypted", () => {
  it("in a direct room is answered on the event itself, by reason, and not again for ten minutes", async () => {
    await coop()
    const message = bot.undecryptable("ana", "direct", "no-key")
    const [answer] = await bot.deliver(message)
    expect(answer?.relation).toEqual({ replyTo: message.eventId })
    expect(answer?.body).toBe(
      "I could not decrypt your message of 18:00 CET, so it is not counted. Please send it again. If that happens twice, `!help undecryptable`.",
    )
    expect(await bot.deliver(bot.undecryptable("ana", "direct", "no-key"))).toEqual([])
    expect(await bot.deliver(bot.undecryptable("ana", "direct", "withheld"))).toHaveLength(1)
    expect(await bot.deliver(bot.undecryptable("ben", "direct", "no-key"))).toHaveLength(1)
    bot.clock.forward("PT10M")
    expect(await bot.deliver(bot.undecryptable("ana", "direct", "no-key"))).toHaveLength(1)
  })

  it("is answered each time while a vote is open that its sender is on the roll of", async () => {
    await coop({ ports: { mayBeVoting: async () => true } })
    for (let time = 0; time < 3; time++)
      expect(await bot.deliver(bot.undecryptable("ana", "direct", "no-key"))).toHaveLength(1)
  })

  it("in the members' room is answered once a day, elsewhere not at all", async () => {
    await coop()
    expect(await bot.deliver(bot.undecryptable("ana", "members", "before-us"))).toHaveLength(1)
    bot.clock.forward("PT23H")
    expect(await bot.deliver(bot.undecryptable("ana", "members", "before-us"))).toEqual([])
    expect(await bot.deliver(bot.undecryptable("ana", "lobby", "no-key"))).toEqual([])
    expect(await bot.deliver(bot.undecryptable("ana", "other", "no-key"))).toEqual([])
  })
})

describe("a co-op that speaks German", () => {
  it("reads none of its answers in English", async () => {
    await coop({ language: "de" })
    expect(await bot.ask("ana", "members", "!porpose Umzug")).toBe(
      "`!porpose` gibt es nicht. Meinst du `!propose Umzug`?",
    )
    expect(await bot.ask("ana", "direct", "!propose Umzug")).toContain("in den Mitgliederraum")
    expect(await bot.ask("tom", "members", "!propose Umzug")).toContain("dauerhafte Mitglieder und wer ein Amt hat")
    expect(await bot.ask("ana", "members", "!hilfe secrecy")).toContain("Wer erfahren kann")
    expect(await bot.ask("ana", "members", "!propose faulty")).toContain("schiefgegangen")
  })
})
