/** The dispatcher: which commands it runs, what it answers, and what it does about faults. */
import fc from "fast-check"
import { afterEach, describe, expect, it } from "vitest"
import { commands as all } from "../../commands/index.ts"
import type { Ports } from "../../src/bot/dispatcher.ts"
import type { Place } from "../../src/bot/message.ts"
import { coopKey, eventId } from "../../src/kernel/rules/types.ts"
import { person, TestBot, type TestBotOptions } from "../support/bot.ts"
import { toyCommands } from "../support/toy-commands.ts"

let bot: TestBot
const coop = async (options: Partial<TestBotOptions> = {}) => {
  bot = await TestBot.start({ commands: toyCommands, ...options })
  return bot
}
afterEach(() => bot.close())

describe("a command", () => {
  it("is run, and answered in a thread that begins with it", async () => {
    await coop()
    const message = bot.message("ana", "members", "!Propose Move our servers\nCosts *40 €* more")
    const [answer, ...more] = await bot.deliver(message)
    expect(more).toEqual([])
    expect(answer).toMatchObject({
      lane: "room:!members-hive:hive.example",
      body: "opened: Move our servers / Costs 40 € more",
      relation: { replyTo: message.eventId, thread: message.eventId },
    })
    expect(answer?.errand).toMatchObject({ text: { mentions: [person("ana")] } })
  })

  it("is run once only, however often its event comes in", async () => {
    await coop()
    const message = bot.message("ana", "members", "!motion M1")
    expect(await bot.deliver(message)).toHaveLength(1)
    expect(await bot.deliver(message)).toEqual([])
    await Promise.all([bot.dispatcher.handle(message), bot.dispatcher.handle(message)])
    expect(await bot.answers()).toHaveLength(1)
  })

  it("typed in a thread is answered there", async () => {
    await coop()
    const [answer] = await bot.say("ana", "members", "!motion M1", { thread: eventId("$root") })
    expect(answer?.relation).toMatchObject({ thread: "$root" })
  })

  it("that the rules refuse changes nothing but its answer, with times in the co-op's zone", async () => {
    await coop()
    const before = await bot.everything()
    expect(await bot.ask("ana", "members", "!propose refused")).toContain("Sun 29 Nov, 12:00 CET")
    expect(await bot.everything()).toBe(before)
  })

  it("that belongs in another room is told so and changes nothing", async () => {
    await coop()
    const before = await bot.everything()
    expect(await bot.ask("ana", "direct", "!propose Move")).toContain("in the members’ room")
    expect(await bot.ask("ana", "lobby", "!motion M1")).toContain("in a direct message with me")
    expect(await bot.everything()).toBe(before)
  })

  it("that must not stay in the wrong room is taken out where there is proof, also misspelt", async () => {
    await coop()
    for (const text of ["!vote M1 2 1", "!vot M1 2 1", "! vtoe M1 2 1"])
      expect((await bot.say("ana", "members", text)).map(({ lane, errand, body }) => [lane, errand.do, body])).toEqual([
        ["room:!members-hive:hive.example", "redact", ""],
        ["person:@ana:hive.example", "say", "true, from the members’ room"],
      ])
    expect(await bot.ask("ana", "members", "!vote")).toContain("in a direct message with me")
    expect(await bot.ask("ana", "members", "!note buy milk")).toContain("If you meant `!vote`")
    expect(await bot.ask("zoe", "lobby", "!vote M1 2 1")).toContain("Only members of Hive")
  })

  it("from somebody who may not use it changes nothing and says who may", async () => {
    await coop()
    const before = await bot.everything()
    expect(await bot.ask("tom", "members", "!propose Move")).toContain("Only permanent members and officers")
    expect(await bot.ask("zoe", "members", "!motion M1")).toContain("Only members of Hive")
    expect(await bot.ask("ana", "members", "!appoint @ben:hive.example")).toContain("Only moderators")
    expect(await bot.everything()).toBe(before)
  })

  it("is refused to former members, but who left may still vote where they are on the roll", async () => {
    const roll: Partial<Ports> = {
      coopsOf: async () => [coopKey("hive")],
      mayBeVoting: async (_work, who) => who === person("fay"),
    }
    await coop({ members: { fay: "former", gil: "former" }, ports: roll })
    expect(await bot.ask("fay", "direct", "!vote M1 2 1")).toBe("hive M1: 2>1")
    expect(await bot.ask("fay", "direct", "!motion M1")).toContain("Only members")
    expect(await bot.ask("gil", "direct", "!vote M1 2 1")).toContain("Only members")
  })

  it("with an argument that cannot be read says which, and how it is typed", async () => {
    await coop()
    expect(await bot.ask("ana", "members", "!motion seven")).toBe(
      "`seven` is not the number of a motion. Like this: `!motion M1 [rules]`, for example `!motion M1`",
    )
    expect(await bot.ask("ana", "members", "!motion")).toContain("Still missing: the number of the motion.")
    expect(await bot.ask("ana", "members", `!propose ${"x".repeat(61)}`)).toContain("too long for a title")
    expect(await bot.ask("ana", "members", "!motion M1 please")).toContain("I don’t understand `please` here")
  })
})

describe("a fault of our own", () => {
  it("changes nothing, and its number stands in the answer and in the log", async () => {
    await coop()
    const before = await bot.everything()
    const words = await bot.ask("ana", "members", "!propose faulty")
    const number = /`(f-[2-9a-z]{4})`/.exec(words)?.[1]
    expect(bot.log).toMatchObject([
      { fields: { fault: number, kind: "TypeError", room: "!members-hive:hive.example" } },
    ])
    expect(await bot.everything()).toBe(before)
  })

  it("never brings what somebody wrote into the log", async () => {
    await coop()
    for (const title of ["faulty", "constraint"]) await bot.say("ana", "members", `!propose ${title}`)
    expect(bot.log).toHaveLength(2)
    expect(JSON.stringify(bot.log)).not.toMatch(/2 1 3|chose|insert/)
    expect(JSON.stringify(bot.log)).toContain("toy-commands.ts")
  })

  it("after all is committed is logged, and does not say that nothing was changed", async () => {
    await coop()
    expect(await bot.ask("ana", "members", "!propose late")).toBe("opened: late /")
    expect(bot.log).toMatchObject([{ fields: { kind: "RangeError" } }])
  })

  it("of the database that passes leaves the message to be handled again", async () => {
    await coop()
    const message = bot.message("ana", "members", "!propose busy")
    await expect(bot.deliver(message)).rejects.toThrow("locked")
    expect(await bot.answers()).toEqual([])
    expect(await bot.deliver({ ...message, body: "!motion M1" })).toHaveLength(1)
  })
})

describe("a word that is no command", () => {
  it("nearly one of ours gets the whole line corrected", async () => {
    await coop()
    expect(await bot.ask("ana", "members", "!porpose Stay, but *switch* it")).toBe(
      "There is no `!porpose`. Did you mean `!propose Stay, but *switch* it`?",
    )
    expect(await bot.ask("ana", "members", "!prop Move")).toContain("`!propose Move`")
  })

  it("with several lines gets all of them back to copy", async () => {
    await coop()
    const [answer] = await bot.say("ana", "members", "!porpose Stay\n\n- and ```wait```")
    expect(answer?.body).toContain("Did you mean `!propose`?")
    expect(answer?.errand).toMatchObject({
      text: { html: expect.stringContaining("<pre><code>!propose Stay\n\n- and ```wait```\n</code></pre>") },
    })
  })

  it("is left to other bots in a shared room where some are guests, and answered in a direct one", async () => {
    await coop({ settings: { guests: ["@weather:hive.example"] } })
    expect(await bot.say("ana", "members", "!weather Berlin")).toEqual([])
    expect(await bot.say("ana", "members", "! porpose Berlin")).toEqual([])
    expect(await bot.ask("ana", "direct", "!weather Berlin")).toBe("There is no `!weather`. What there is: `!help`.")
  })

  it("is never corrected to what the sender may not use", async () => {
    await coop()
    expect(await bot.ask("tom", "members", "!porpose Move")).toBe("There is no `!porpose`. What there is: `!help`.")
  })
})

describe("whatever is typed, in any room,", () => {
  it("is no fault of ours", async () => {
    await coop({ commands: all })
    const piece = fc.oneof(
      fc.constantFrom("!", "--coop ", " ", "\n", '"', "M1", "m1 ", "2 1", "@room", "`", "help ", "propose ", "vote "),
      fc.string({ unit: "binary", maxLength: 8 }),
    )
    const line = fc.tuple(
      fc.constantFrom("ana", "tom", "zoe"),
      fc.constantFrom("members", "direct", "lobby", "other"),
      fc.array(piece, { maxLength: 6 }).map((parts) => parts.join("")),
      fc.constantFrom("!", "", "!vote ", "!propose ", "!help "),
    )
    await fc.assert(
      fc.asyncProperty(line, async ([who, place, text, start]) => {
        await bot.say(who, place as Place, start + text)
        expect(bot.log).toEqual([])
      }),
    )
  })
})
