/** A short reason with one's ballot, published with the outcome: without a name, unless its voter signs it. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { eventId } from "../../../src/kernel/rules/types.ts"
import { openErrand } from "../../../src/kernel/store/outbox-sending.ts"
import { sizeOf } from "../../../src/kernel/views/portions.ts"
import { sayContent } from "../../../src/matrix/errands.ts"
import type { Answer, Manner } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { countOf, fiveAndTom, inVoting } from "../../support/decisions.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
afterEach(() => bot.close())

const tell = (who: string, text: string) => bot.ask(who, "direct", text)
const verified = async () => expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])
const cast = async () => (await bot.store.knex("roll").where({ voted: true })).length

async function voting(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3, ...settings } })
  await inVoting(bot)
}

/** The text in the thread of M1's outcome, once its time is over. */
async function outcome(): Promise<string> {
  const said: Answer[] = await bot.pass("P4DT1M")
  return countOf(said, "M1")
}

describe("a reason", () => {
  it("stands below the outcome without a name, or with it if its voter signs, in the order of the texts", async () => {
    await voting()
    expect(await tell("ana", "2 1 because Zinc is cheap")).toContain("Your reason will stand below the outcome")
    await tell("ben", "1")
    expect(await tell("ben", "!reason M1 The hydro power is clean.")).toContain(
      "Your ballot on M1 now has this reason:\n\n“The hydro power is clean.”\n\nI publish it with the outcome, without a name, if",
    )
    await tell("cem", "abstain")
    expect(await tell("cem", "!reason M1 signed: All of them are fine")).toContain("with your name")
    const text = await outcome()
    expect(text).toMatch(
      /Reasons that people gave:\s+- cem: All of them are fine\s+- The hydro power is clean\.\s+- Zinc is cheap\n/,
    )
    expect(text.slice(0, text.indexOf("5 could vote"))).not.toMatch(/\b(?:ana|ben)\b/)
    const files = await bot.store.knex("published_counts").first("json")
    expect(files?.json).not.toContain("Zinc")
    expect(await bot.ask("dee", "members", "!result M1")).toContain("Zinc is cheap")
    expect(await bot.store.knex("sealed_ballots")).toEqual([])
    await verified()
  })

  it("goes with the ballot: another ballot needs another reason, the same one keeps it", async () => {
    await voting()
    await tell("ana", "1 because it is old")
    expect(await tell("ana", "1")).toContain("Your reason will stand below the outcome")
    expect(await tell("ana", "2")).toContain("The reason that you gave for the earlier ballot is gone")
    expect(await tell("ana", "!reason M1 It is new")).toContain("It is new")
    expect(await tell("ana", "!reason M1 none")).toContain("counts, and has no reason now")
    await tell("ben", "1 because I say so")
    await tell("ben", "!unvote M1")
    for (const name of ["ben", "cem", "dee"]) await tell(name, "1")
    const text = await outcome()
    expect(text).not.toMatch(/it is old|It is new|I say so/)
    await verified()
  })

  it("is not published without a name if fewer than three vote", async () => {
    await voting({ motions: { decision: { quorum: "0/1" } } })
    await tell("ana", "1 because it is old")
    await tell("ben", "1 signed because I like it")
    const text = await outcome()
    expect(text).not.toContain("it is old")
    expect(text).toMatch(/Somebody’s reason:\s+- ben: I like it\n/)
  })

  it("needs a ballot, a text that is not too long, and a vote that has reasons", async () => {
    await voting()
    expect(await tell("ana", "!reason M1 It is old")).toContain("Vote on M1 first")
    await tell("ana", "1")
    expect(await tell("ana", "!reason M1")).toContain("What is your reason?")
    expect(await tell("ana", `!reason M1 ${"long ".repeat(60)}`)).toContain("200")
    const elsewhere = await bot.ask("ana", "members", "!reason m1 It is old")
    expect(elsewhere).toContain("A reason for your ballot belongs here")
    expect(elsewhere).toMatch(/removed your message .* noted no reason\. To give it, here: `!reason M1 TEXT`/)
    expect(elsewhere).not.toMatch(/[Cc]ounted|Your ballot for/)
    expect(await bot.ask("tom", "members", "!reason M1 It is old")).toContain("No vote is open for you now")
    expect(await tell("tom", "!reason M1 It is old")).not.toContain("I publish it")
  })

  it("is refused by consent, where objections have theirs", async () => {
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
    await bot.say("ana", "members", "!propose --consent Buy a mill")
    await bot.pass("P3DT1M")
    await tell("ben", "agree")
    expect(await tell("ben", "!reason M1 I like it")).toContain("only an objection has a reason")
  })

  it("leaves every ballot’s seal as long as that of one without", async () => {
    await voting()
    await tell("ana", "1")
    await tell("ben", `1 because ${"very ".repeat(30)}old`)
    const sealed = await bot.store.knex("sealed_ballots").pluck("sealed")
    expect(new Set(sealed.map((one) => one.length)).size).toBe(1)
  })
})

describe("a ballot with a reason behind it", () => {
  it.each(["1 or 2 because I cannot tell", "not 1 because it is old", "1 because 2", "because 1"])(
    "is not counted unless it is nothing but numbers before: %s",
    async (text) => {
      await voting()
      await tell("ana", text)
      expect(await cast()).toBe(0)
    },
  )

  it.each([
    "M1 1 because it is good\nM2 2 because it is bad",
    "1 because it is good\n\n2 because it is bad",
    "1 because it is old\n2",
    "!vote M1 2 because ok\n1",
    "!vote M1 2 because ok\nand good",
    "M1 1 because it is good\nM1 2",
    "M1 2 because it is bad. No, sorry: M1 1",
    "M1 1 because it is good, M2 2",
    "1 because !vote M1 2",
    "1 because I meant 2",
    "1 because it is old, so 2",
    "1 because it is old, but abstain",
  ])("is not counted if its reason may be another ballot: %s", async (text) => {
    await voting()
    const said = await tell("ana", text)
    expect(said).toContain("Not counted yet")
    expect(said).toContain("!reason M1 TEXT")
    expect(await cast()).toBe(0)
    await tell("ana", "1")
    expect(await tell("ana", text)).toContain("Your earlier ballot still counts")
  })

  it.each([
    ["1! because it helps", "it helps"],
    ["#1 because it helps", "it helps"],
    ["Option 1 because it helps", "it helps"],
    ["yes because it helps", "it helps"],
    ["1: because it helps", "it helps"],
    ["2️⃣ because it is dear", "it is dear"],
    ["1 weil es hilft", "es hilft"],
    ["ja, weil es hilft", "es hilft"],
    ["buy a mill because it helps", "it helps"],
    ["yes to M1, because it helps", "it helps"],
    ["!vote M1 yes because it helps", "it helps"],
  ])("is counted as people write it, and keeps its reason: %s", async (text, reason) => {
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.pass("P3DT1M")
    expect(await tell("ana", text)).toContain("Counted for M1")
    for (const name of ["cem", "dee", "eli"]) await tell(name, "1")
    expect(await outcome()).toContain(`- ${reason}`)
  })

  it("names a candidate by their name, and is asked about if its reason names another as a ballot would", async () => {
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
    for (const name of ["ben", "cem"]) await bot.say(name, "members", "!stand treasurer")
    await bot.pass("P3DT1M")
    expect(await tell("ana", "ben because I meant cem")).toContain("Not counted yet")
    expect(await tell("ana", "not ben because he is loud")).toMatch(/not counted yet/i)
    expect(await tell("ana", "ben because he knows the books")).toMatch(/Counted for M1: @?ben/)
    expect(await cast()).toBe(1)
  })

  it.each([
    "2 1, because it is new",
    "1 because it costs 30 EUR",
    "M1 2 1 because it is new",
    "!vote M1 2>1 because: it is new",
  ])("is counted as its numbers say: %s", async (text) => {
    await voting()
    expect(await tell("ana", text)).toContain("Your reason will stand below the outcome")
    expect(await cast()).toBe(1)
  })
})

describe("a reason with a word in it that could be a ballot", () => {
  it("leaves the ballot uncounted, and the answer names the word", async () => {
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.pass("P3DT1M")
    expect(await tell("ana", "1 because I would rather say no")).toMatch(
      /^Not counted yet: your reason has “no” in it, which may be meant as a vote\..*!reason M1 TEXT/s,
    )
    expect(await tell("ben", "yes because the second is dear")).toContain("“second”")
    expect(await tell("cem", "1 because old\u200B2\u200B")).toContain("“2”")
    expect(await cast()).toBe(0)
    expect(await tell("dee", "1 because no one else has a mill")).toContain("Counted for M1")
  })

  it.each([
    ["en", "!propose Buy a mill", "yes: it is old", "With a reason: `yes because TEXT`"],
    ["en", "!propose Buy a mill", "1, it is old", "With a reason: `1 because TEXT`"],
    ["en", "!propose Buy a mill", "1 (because it is old)", "With a reason: `1 because TEXT`"],
    ["de", "!vorschlag Mühle kaufen", "1 wegen des Alters", "Mit einem Grund: `1 weil TEXT`"],
    ["de", "!vorschlag Mühle kaufen", "ja da sie alt ist", "Mit einem Grund: `ja weil TEXT`"],
  ] as const)(
    "in %s, words behind a ballot that may be a reason are told how to be one: %s %s",
    async (language, propose, text, told) => {
      bot = await CoopBot.start({ commands, language, members: fiveAndTom, settings: { smallRoll: 3 } })
      await bot.say("ana", "members", propose)
      await bot.pass("P3DT1M")
      expect(await tell("ana", text)).toContain(told)
      expect(await tell("ben", "1 or 2, it is old")).not.toContain("TEXT")
      expect(await cast()).toBe(0)
    },
  )

  it("is answered in German too", async () => {
    bot = await CoopBot.start({ commands, language: "de", members: fiveAndTom, settings: { smallRoll: 3 } })
    await bot.say("ana", "members", "!vorschlag Mühle kaufen")
    await bot.pass("P3DT1M")
    expect(await tell("ana", "1 weil ich lieber nein sage")).toMatch(
      /^Noch nicht gezählt: In deinem Grund steht „nein“, und das kann eine Stimme sein\..*!reason M1 TEXT/s,
    )
    expect(await tell("ben", "ja, weil ich die zwei meine")).toContain("„zwei“")
    expect(await tell("cem", "1 da ich dagegen bin")).toContain("dagegen“")
    expect(await cast()).toBe(0)
    expect(await tell("dee", "1 weil keine so gut mahlt")).toContain("Gezählt für M1")
  })
})

describe("the name below a reason", () => {
  it("stands there only if its voter says so plainly, and the answer tells them", async () => {
    await voting()
    expect(await tell("ana", "1 because it is old")).toContain("without a name, if at least 3 people vote")
    expect(await tell("ana", "1 signed because it is old")).toContain("with your name")
    expect(await tell("ana", "1")).toContain("with your name")
    expect(await tell("ana", "!reason M1 Sign the contract first, please")).toMatch(
      /“Sign the contract first, please”\s.*without a name/s,
    )
    expect(await tell("ana", "!reason M1 signed because it is new")).toMatch(/“it is new”\s.*with your name/s)
    expect(await tell("ana", "!reason M1 With my name: it is red")).toMatch(/“it is red”\s.*with your name/s)
    expect(await tell("ben", "1 because it is old, signed")).toContain("Not counted yet")
    expect(await tell("ana", "!reason M1 For the climate it is better")).toContain("“For the climate it is better”")
  })
})

describe("by proxy", () => {
  it("what the holder can copy is for the giver’s ballot", async () => {
    await voting()
    await bot.say("ben", "members", "!proxy @ana M1")
    expect(await tell("ana", "for ben 1 because it is old")).toContain("!reason M1 for ben none")
    expect(await tell("ana", "for ben 2")).toContain("!reason M1 for ben TEXT")
    expect(await tell("ana", "!reason M1 for ben It is cheap")).toContain("!reason M1 for ben none")
    expect(await tell("ana", "!reason M1 for ben because It is quiet")).toContain("“It is quiet”")
    expect(await tell("ana", "!reason M1 for ben none")).toContain("has no reason now")
  })

  it.each([
    "1 because it is old",
    "1 because it is near, and the people there are kind to us and to everybody else who ever comes by with a bike",
    "yes please because it is old",
    "M1 option 2 because the Oven is OLD",
  ])("every line that the bot offers for %j counts as it is, or says what to begin with", async (text) => {
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.say("ben", "members", "!proxy @ana")
    await bot.pass("P3DT1M")
    const asked = await tell("ana", text)
    expect(asked).toContain("whose ballot is this")
    const offered = [...asked.matchAll(/`(for (?:me|ben)[^`]*)`/g)].map(([, line = ""]) => line)
    expect(offered.length).toBe(2)
    for (const line of offered) {
      const said = await tell("ana", text.length > 60 ? `${line} ${text}` : line)
      expect(said).toContain(line.includes("ben") ? "Counted for ben in M1" : "Counted for M1")
      expect(said).toContain("Your reason will stand below the outcome")
    }
    for (const name of ["cem", "dee"]) await tell(name, "1")
    expect((await outcome()).match(new RegExp(`- ${text.replace(/^.*? because /, "")}`, "g"))).toHaveLength(2)
  })

  it("a reason behind the name belongs to that person’s ballot, and a text that counts for nobody is not asked about", async () => {
    await voting()
    await bot.say("ben", "members", "!proxy @ana M1")
    expect(await tell("ana", "1 for ben because it is old")).toContain("Counted for ben in M1")
    expect(await tell("ana", "2 for me because it is new")).toContain("Counted for M1")
    for (const text of ["1 or 2 because it is old", "2 2 because it is old"])
      expect(await tell("ana", text)).not.toContain("whose ballot")
  })

  it.each([
    [
      "en",
      "!propose Buy a mill",
      "!proxy @dee",
      ["for eli 1 because two is worse"],
      "Not counted for eli yet: your reason has “two”",
      "`for eli 1` · `for eli 2`",
      "`!reason M1 for eli TEXT`",
    ],
    [
      "de",
      "!vorschlag Mühle kaufen",
      "!vollmacht @dee",
      ["für eli 1 weil die zwei schlechter ist"],
      "Für eli noch nicht gezählt: In deinem Grund steht „zwei“",
      "`für eli 1` · `für eli 2`",
      "`!reason M1 für eli TEXT`",
    ],
  ] as const)(
    "in %s a reason with a ballot’s word in it leaves what to type for the giver, and that works",
    async (language, propose, proxy, [typed], first, lines, reason) => {
      bot = await CoopBot.start({ commands, language, members: fiveAndTom, settings: { smallRoll: 3 } })
      await bot.say("ana", "members", propose)
      await bot.say("eli", "members", proxy)
      await bot.pass("P3DT1M")
      await tell("dee", language === "en" ? "for me 2" : "für mich 2")
      const said = await tell("dee", typed)
      expect(said).toContain(first)
      expect(said).toContain(lines)
      expect(said).toContain(reason)
      const [line = ""] = /(?<=`)(?:for|für) eli 1/.exec(said) ?? []
      expect(await tell("dee", line)).toMatch(/(?:Counted for eli in M1|Gezählt für eli bei M1)/)
      const [command = ""] = /(?<=`)!reason [^`]*/.exec(said) ?? []
      expect(await tell("dee", command.replace("TEXT", "Es mahlt gut"))).toContain("Es mahlt gut")
      // Dee's own ballot has none: what she typed was for Eli.
      expect(await cast()).toBe(2)
    },
  )

  it.each([
    ["eli: 1 because it grinds well", ["eli"]],
    ["eli 1 because it grinds well", ["eli"]],
    ["for eli and cem 1 because it grinds well", ["eli", "cem"]],
    ["for eli, cem 1", ["eli", "cem"]],
    ["for all 1 because it grinds well", ["eli", "cem"]],
    ["für beide 1", ["eli", "cem"]],
  ])("a ballot for others that is not clear speaks of theirs, not of the holder’s own: %s", async (text, people) => {
    await voting()
    for (const name of ["eli", "cem"]) await bot.say(name, "members", "!proxy @dee M1")
    await tell("dee", "for me 2")
    const said = await tell("dee", text)
    expect(said).toMatch(/^Not counted for [a-z ]+ yet/)
    expect(said).not.toContain("your earlier ballot")
    for (const name of people) expect(said).toContain(`\`for ${name} 2 1\``)
    for (const name of ["eli", "cem"].filter((one) => !people.includes(one))) expect(said).not.toContain(name)
    expect(await cast()).toBe(1)
    expect(await tell("dee", `for ${people[0]} 2 1`)).toContain(`Counted for ${people[0]} in M1`)
  })

  it.each([
    ["en", "eli: 1"],
    ["en", "for eli and cem 1"],
    ["en", "for all 1"],
    ["de", "eli: 1"],
    ["de", "für eli und cem 1"],
    ["de", "für alle 1"],
  ] as const)(
    "in %s, a number in reply to the answer about others’ ballots is asked about: %s",
    async (language, text) => {
      bot = await CoopBot.start({ commands, language, members: fiveAndTom, settings: { smallRoll: 3 } })
      await inVoting(bot)
      for (const name of ["eli", "cem"]) await bot.say(name, "members", "!proxy @dee M1")
      await tell("dee", language === "en" ? "for me 2" : "für mich 2")
      const event = eventId("$answer")
      expect(await tell("dee", text)).toMatch(language === "en" ? /^Not counted for / : /^Für .* noch nicht gezählt/)
      const outbox = () => bot.store.knex("outbox")
      const newest = await outbox().where({ lane: "person:@dee:hive.example" }).orderBy("id", "desc").first("id")
      await outbox()
        .where({ id: newest?.id ?? 0 })
        .update({ event_id: event })
      expect(await bot.ask("dee", "direct", "1", { replyTo: event })).toMatch(/whose ballot is this|wessen/i)
      expect(await cast()).toBe(1)
    },
  )

  it.each([
    ["en", "for", "for all 1", "A ballot for eli that was cast before still counts.", "cast before"],
    ["de", "für", "für alle 1", "Ein früherer Stimmzettel für eli gilt weiter.", "früherer"],
  ] as const)(
    "in %s, an earlier ballot still counts for those who have one",
    async (language, whose, text, told, word) => {
      bot = await CoopBot.start({ commands, language, members: fiveAndTom, settings: { smallRoll: 3 } })
      await inVoting(bot)
      for (const name of ["eli", "cem"]) await bot.say(name, "members", "!proxy @dee M1")
      expect(await tell("dee", text)).not.toContain(word)
      await tell("dee", `${whose} eli 2`)
      expect(await tell("dee", text)).toContain(told)
      await tell("dee", `${whose} cem 2`)
      expect(await tell("dee", text)).toMatch(new RegExp(told.replace("eli", "(?:eli|cem) (?:and|und) (?:eli|cem)")))
    },
  )

  it.each([
    [
      "en",
      ["1, it is old", "eli: 1, it is old", "for eli 1, it is old", "for all 1, it is old", "for cem and eli 1"],
      "for",
    ],
    [
      "de",
      ["1, es ist alt", "eli: 1, es ist alt", "für eli 1, es ist alt", "für alle 1, es ist alt", "für cem und eli 1"],
      "für",
    ],
  ] as const)(
    "in %s, the answer’s length tells neither whose ballot was meant nor who has voted",
    async (language, texts, whose) => {
      bot = await CoopBot.start({ commands, language, members: fiveAndTom, settings: { smallRoll: 3 } })
      await inVoting(bot)
      for (const name of ["eli", "cem"]) await bot.say(name, "members", "!proxy @dee M1")
      const lengths: [string, number][] = []
      for (const person of ["eli", language === "en" ? "me" : "mich", "cem"]) {
        for (const text of texts)
          for (const { errand, body } of await bot.say("dee", "direct", text)) {
            expect(body).toMatch(/not counted|noch nicht gezählt|changed nothing|nichts geändert/i)
            if (errand.do === "say") lengths.push([text, sizeOf(errand.text) + (errand.text.fill?.length ?? 0)])
          }
        await tell("dee", `${whose} ${person} 2`)
      }
      expect(lengths).toHaveLength(3 * texts.length)
      expect(lengths.filter(([, length]) => length !== lengths[0]?.[1])).toEqual([])
      expect(await cast()).toBe(3)
    },
  )

  it("the lines to copy name the motion if two are open", async () => {
    await voting()
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.say("ben", "members", "!proxy @ana")
    await bot.pass("P3DT1M")
    const asked = await tell("ana", "!vote M2 1")
    expect(asked).toContain("`for ben M2 1`")
    expect(await tell("ana", "for ben M2 1")).toContain("Counted for ben in M2")
  })

  it("the holder can give a reason without a name, and cannot sign it; the giver’s own ballot drops it", async () => {
    await voting()
    await bot.say("ben", "members", "!proxy @ana M1")
    await tell("ana", "for ben 1 because it is old")
    expect(await tell("ana", "!reason M1 for @ben signed: It is old")).toContain("cannot be signed")
    expect(await tell("ana", "!reason M1 for @ben It is cheap")).toContain(
      "The ballot of ben on M1 now has this reason",
    )
    await tell("ben", "2")
    expect(await tell("ana", "!reason M1 for @ben It is mine")).not.toContain("I publish it")
    for (const name of ["cem", "dee"]) await tell(name, "1")
    const text = await outcome()
    expect(text).not.toMatch(/it is old|It is cheap|It is mine/)
    await verified()
  })
})

describe("the reasons of a hundred people", () => {
  it.each(["because of the oven, ", "bees *_<& \u{1F41D}\u{1F41D}\u{1F41D}\u{1F41D}\u{1F41D}"])(
    "of %s… come whole, in as many messages as Matrix needs, in the outcome’s thread and by !result",
    async (words) => {
      const names = Array.from({ length: 101 }, (_, at) => `p${at}`)
      const members = Object.fromEntries(names.map((name) => [name, "permanent" as const]))
      bot = await CoopBot.start({ commands, members })
      await bot.say("p0", "members", "!propose Move our servers")
      await bot.pass("P3DT1M")
      const reasonOf = (name: string) => [...`${name}: ${words.repeat(100)}`].slice(0, 199).join("").trim()
      for (const name of names.slice(1)) await tell(name, `1 because ${reasonOf(name)}`)
      expect(await cast()).toBe(100)
      const said = await bot.pass("P4DT1M")
      const thread = said.filter(({ relation }) => relation?.threadOf === "outcome:hive:M1")
      const result = await bot.say("p0", "direct", "!result M1")
      for (const told of [thread, result]) {
        const texts = told.flatMap(({ errand }) => (errand.do === "say" ? [errand] : []))
        expect(texts.length).toBeGreaterThan(1)
        // Encryption makes four bytes of three, and the homeserver adds its own: then an event may have 65,536.
        for (const { text, relation } of texts)
          expect(Buffer.byteLength(JSON.stringify(sayContent(text, relation)))).toBeLessThan(47_000)
        const whole = texts.map(({ text }) => text.body).join("\n")
        expect(names.slice(1).filter((name) => !whole.includes(reasonOf(name)))).toEqual([])
        expect(whole).toContain("101 could vote, 100 voted")
      }
      await verified()
    },
  )
})

describe("a voter who moves to another Matrix ID", () => {
  it("keeps the reason, signs it with the new name, and can change it", async () => {
    await voting()
    await tell("ana", "1 signed because it is old")
    await tell("ben", "1 because it is loud")
    for (const name of ["ana", "ben"]) {
      const line = `!moved @${name}:hive.example @${name}:new.example`
      await tell(name, line)
      await tell(`@${name}:new.example`, line)
    }
    expect(await tell("@ana:new.example", "1")).toContain("Your reason will stand below the outcome")
    expect(await tell("@ben:new.example", "!reason M1 It is too loud")).toContain("It is too loud")
    expect(await tell("ben", "!reason M1 It is mine")).not.toContain("I publish it")
    for (const name of ["cem", "dee"]) await tell(name, "1")
    const text = await outcome()
    expect(text).toMatch(/Reasons that people gave:\s+- It is too loud\s+- .*ana:new\.example.*: it is old\n/)
    expect(text).not.toMatch(/it is loud|It is mine/)
    await verified()
  })
})

describe("once a vote is over", () => {
  /** Which of these texts can still be read in the database, or in what the bot says to others than these people. */
  async function left(texts: readonly string[], givers: readonly string[]): Promise<string[]> {
    const rows = await loose(bot.store.knex)("outbox").whereNotNull("payload").orderBy("id")
    const others = rows.filter(({ lane }) => !givers.some((name) => lane === `person:@${name}:hive.example`))
    const said = others.map((row) => JSON.stringify(openErrand(bot.store, row)))
    const whole = [await bot.everything(), ...said].join("\n")
    return texts.filter((text) => whole.includes(text))
  }
  /** What could open the ballots on M1, and the ballots as they are kept. */
  async function secrets(): Promise<string[]> {
    const salts = await bot.store.knex("motions").where({ number: 1 }).pluck("key_salt")
    const kept = [...salts, ...(await bot.store.knex("sealed_ballots").pluck("sealed"))]
    return kept.filter((one) => one !== null)
  }

  it("no reason is left of a ballot that was changed, taken back or never counted", async () => {
    await voting()
    await tell("ana", "1 because kilns are old")
    await tell("ana", "2 because kilns are new")
    await tell("ben", "1 because walruses say so")
    await tell("ben", "!unvote M1")
    await tell("cem", "1 because of the thunder")
    await tell("cem", "!reason M1 none")
    await tell("dee", "1 signed because I like geysers")
    await tell("tom", "1 because of a marmot")
    const known = await secrets()
    expect(known).toHaveLength(4)
    expect(await left(known, [])).toEqual(known)
    await bot.pass("P4DT1M")
    expect(await left(["kilns are new", "geysers"], [])).toEqual(["kilns are new", "geysers"])
    const gone = ["kilns are old", "walruses", "thunder", "marmot", ...known]
    expect(await left(gone, ["ana", "ben", "cem", "dee", "tom"])).toEqual([])
    expect(await secrets()).toEqual([])
    await verified()
  })

  it("no reason is left of a vote that was cancelled", async () => {
    await voting()
    await tell("ana", "1 because kilns are old")
    await tell("dee", "1 signed because I like geysers")
    const known = await secrets()
    expect(known).toHaveLength(3)
    await bot.say("cem", "members", "!cancel M1 The price was wrong")
    await bot.pass("PT1H1M")
    for (const name of ["ana", "ben", "cem", "dee", "eli"]) await tell(name, "!vote M2 1")
    expect(await left(["kilns", "geysers", ...known], ["ana", "dee"])).toEqual([])
    expect(await bot.ask("eli", "direct", "!result M1")).not.toMatch(/kilns|geysers/)
    await verified()
  })

  it("no reason without a name is left where fewer than three voted", async () => {
    await voting({ motions: { decision: { quorum: "0/1" } } })
    await tell("ana", "1 because kilns are old")
    await tell("ben", "1 signed because I like geysers")
    const known = await secrets()
    await bot.pass("P4DT1M")
    expect(await left(["kilns", "geysers", ...known], ["ana", "ben"])).toEqual(["geysers"])
  })
})

describe("typed where others read", () => {
  const sent = async (place: "lobby" | "members" | "direct", text: string) => {
    const unencrypted: Manner = { room: { encrypted: false }, trust: { encrypted: false } }
    const said = await bot.say("ana", place, text, place === "direct" ? unencrypted : {})
    return said.some(({ errand }) => errand.do === "redact")
  }

  it.each([
    "M1 1 because it is good",
    "M1 1 because it is good\nM1 2",
    "M1 1 because it is good, M2 2",
    "2 1 signed because it is good",
    "!vote M1 1 because it is good",
    "!vot M1 1 because it is good",
    "!reason M1 It is good",
    "!because M1 It is good",
  ])("a ballot’s reason is taken out, as the ballot alone is: %s", async (text) => {
    await voting()
    for (const place of ["lobby", "members", "direct"] as const)
      expect([place, await sent(place, text)]).toEqual([place, true])
    expect(await cast()).toBe(0)
    expect(await bot.ask("ana", "members", text)).toMatch(/Ballots belong here|A reason for your ballot belongs here/)
  })

  it.each(["2 because I am late", "Take 1 because it is good", "!reason M1", "!because it rains"])(
    "what is no ballot stays: %s",
    async (text) => {
      await voting()
      for (const place of ["lobby", "members"] as const) expect(await sent(place, text)).toBe(false)
    },
  )
})
