/** What `!mediate` answers where something is missing, doubled or too long. A line that it offers works as it is typed. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { fiveAndTom } from "../../support/decisions.ts"
import { talking } from "../../support/mediations.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const tell = (who: string, text: string) => bot.ask(who, "direct", text)
const kept = async () => (await bot.store.knex("mediations")).length
/** The last line to copy in an answer. */
const offered = (answer: string): string => [...answer.matchAll(/`(![^`]*)`/g)].at(-1)?.[1] ?? ""

describe("“Which one?”", () => {
  beforeEach(async () => {
    for (const name of ["ana", "cem"]) await tell(name, "!mediate @ben with @dee")
  })

  it.each([
    ["!mediate decline", "!mediate decline ana", "There is no mediation"],
    ["!mediate withdraw", "!mediate withdraw ana", "The mediation is withdrawn"],
    ["!mediate accept", "!mediate accept ana", "both accept dee"],
    ["!mediate ablehnen", "!mediate decline ana", "There is no mediation"],
    ["!mediate with @eli", "!mediate accept ana with eli", "whether eli may mediate"],
    ["!mediate accept with eli", "!mediate accept ana with eli", "whether eli may mediate"],
  ])("to %s offers what was typed, and that works", async (typed, line, then) => {
    const asked = await tell("ben", typed)
    expect(asked).toMatch(/^Which one\? Add the person: ana and cem/)
    expect(offered(asked)).toBe(line)
    expect(await tell("ben", line)).toContain(then)
  })

  it("to words for a room leads to the rooms, as they have no place for a name", async () => {
    for (const name of ["ana", "cem"]) {
      await tell("ben", `!mediate accept ${name}`)
      await tell("dee", `!mediate accept ${name}`)
    }
    for (const typed of ["!mediate settle We take turns", "!mediate vote Who cleans?"]) {
      const asked = await tell("ben", typed)
      expect(asked).toMatch(/^Which one\? You have several, with ana and cem/)
      expect(offered(asked)).toBe("!rooms")
    }
    expect(offered(await tell("ben", "!mediate open"))).toBe("!mediate open ana")
  })
})

describe("a mediator who is not named", () => {
  it.each(["!mediate ben with", "!mediate @ben mit:", "!mediate ben with\nThe cleaning rota"])(
    "in %j is asked about, and nobody is asked for a mediation",
    async (typed) => {
      const answer = await tell("ana", typed)
      expect(answer).toMatch(/^Who should mediate\? I have asked nobody yet/)
      expect(answer).toMatch(/`!mediate @?ben with @USER`/)
      expect(await kept()).toBe(0)
      expect(await tell("ana", offered(answer))).toContain("I have asked ben for a mediation")
    },
  )

  it("is asked about if the name is nobody’s, while a sentence may begin with “with”", async () => {
    expect(await tell("ana", "!mediate ben with zoe")).toContain("zoe")
    expect(await kept()).toBe(0)
    expect(await tell("ana", "!mediate ben with regard to the kitchen")).toContain("I have asked ben")
    expect(await tell("ben", "!mediate")).toContain("with regard to the kitchen")
  })

  it.each(["!mediate with", "!mediate accept with", "!mediate accept ana with"])(
    "in %j of the other one is asked about",
    async (typed) => {
      await tell("ana", "!mediate @ben")
      expect(await tell("ben", typed)).toMatch(/^Say who mediates, .*`!mediate with @USER`$/)
    },
  )
})

describe("a text that is too long", () => {
  it("is no title: the answer says how much fits, and nothing is passed on", async () => {
    const long = "It is always me who cleans. ".repeat(200)
    for (const typed of [`!mediate @ben ${long}`, `!mediate @ben The rota\n${long}`]) {
      expect(await tell("ana", typed)).toMatch(
        /^That is too long, so I have passed on nothing\. At most 4,000 characters/,
      )
      expect(await kept()).toBe(0)
    }
    await talking(bot)
    for (const deed of ["settle", "vote"])
      expect(await bot.ask("ana", "mediation", `!mediate ${deed} ${long}`)).toMatch(/^That is too long.*4,000/)
  })
})

describe("`!help` in the room of three", () => {
  it("names the command that ends a mediation before all others", async () => {
    await talking(bot)
    expect(await bot.ask("ana", "mediation", "!help")).toMatch(
      /^What you can do here:?\s+- `?!mediate`?: how it stands/,
    )
    expect(await bot.ask("ana", "direct", "!help")).not.toContain("!mediate")
  })
})
