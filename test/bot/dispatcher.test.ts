import fc from "fast-check"
import { afterEach, describe, expect, it } from "vitest"
import { z } from "zod"
import helpCommand from "../../commands/bot/help.ts"
import { commands as all } from "../../commands/index.ts"
import { type AnyCommand, defineCommand } from "../../src/bot/command.ts"
import type { Ports } from "../../src/bot/dispatcher.ts"
import type { Place } from "../../src/bot/message.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { coopKey, eventId, instant, motionId } from "../../src/kernel/rules/types.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { person, TestBot, type TestBotOptions } from "../support/bot.ts"
import { loose } from "../support/database.ts"

/** A command that adds a member. Tests look for the member to see whether the command was undone. */
const propose = defineCommand({
  name: "propose",
  usage: "TEXT",
  where: ["members"],
  who: { start: "decision" },
  pieces: [{ line: "title" }, { lines: "text" }],
  args: z.object({ title: z.string().min(1).max(60, "title-too-long"), text: z.string() }),
  examples: ["propose Move our servers"],
  async run({ work, reply }, { title, text }) {
    await putMember(work, coopKey("hive"), person("new"), "trial")
    if (title === "refused")
      refuse("voting-has-begun", { motion: motionId("M9"), endsAt: instant(Date.parse("2026-11-29T11:00:00Z")) })
    if (title === "faulty") throw new TypeError("2 1 3 is what ana chose\n    at 2 1 3 (/her/ballot.ts:1:1)")
    if (title === "constraint") await loose(work.trx)("members").insert({ coop: "hive", person: "2 1 3", status: null })
    if (title === "late")
      work.afterCommit(async () => {
        throw new RangeError("2 1 3")
      })
    if (title === "busy") throw Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" })
    await reply(`opened: ${title} / ${text}`, { startThread: true })
  },
})

const vote = defineCommand({
  name: "vote",
  usage: "M1 2 1 3",
  where: ["direct"],
  who: "voter",
  pieces: ["motion", { many: "choices" }],
  args: z.object({ motion: z.string().regex(/^M\d+$/i, "not-a-motion"), choices: z.array(z.string()) }),
  examples: ["vote M1 2 1 3"],
  run: ({ reply, coop }, { motion, choices }) => reply(`${coop.key} ${motion}: ${choices.join(">")}`),
  takenOut: {
    is: "matter",
    mistyped: (_, rest) => /^ M\d+( \d+)+$/.test(rest),
    reason: () => "a ballot",
    told: (_, { removed, where }) => `${removed}, from ${where}`,
  },
})

const appoint = defineCommand({
  name: "appoint",
  usage: "PERSON",
  where: ["members", "direct"],
  who: { power: "moderate" },
  pieces: ["person"],
  args: z.object({ person: z.string() }),
  examples: ["appoint @ana:hive.example"],
  run: ({ reply }) => reply("appointed"),
})

const motion = defineCommand({
  name: "motion",
  usage: "M1",
  where: ["members", "direct"],
  who: "member",
  pieces: ["motion"],
  args: z.object({ motion: z.string().regex(/^M\d+$/i, "not-a-motion") }),
  examples: ["motion M1"],
  run: ({ reply, coop }, args) => reply(`${coop.key} ${args.motion}`),
})

const commands: AnyCommand[] = [propose, vote, appoint, motion, helpCommand]
let bot: TestBot
const coop = async (options: Partial<TestBotOptions> = {}) => {
  bot = await TestBot.start({ commands, ...options })
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
      "`seven` is not the number of a motion. It is typed like this: `!motion M1`",
    )
    expect(await bot.ask("ana", "members", "!motion")).toContain("Something is missing here: the number of the motion.")
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
    expect(JSON.stringify(bot.log)).toContain("dispatcher.test.ts")
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

  it("is left to other bots in a shared room, and answered in a direct one", async () => {
    await coop()
    expect(await bot.say("ana", "members", "!weather Berlin")).toEqual([])
    expect(await bot.say("ana", "members", "! porpose Berlin")).toEqual([])
    expect(await bot.ask("ana", "direct", "!weather Berlin")).toBe("There is no `!weather`. What there is: `!help`.")
  })

  it("is never corrected to what the sender may not use", async () => {
    await coop()
    expect(await bot.say("tom", "members", "!porpose Move")).toEqual([])
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
