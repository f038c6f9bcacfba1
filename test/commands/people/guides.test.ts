/** Guides: five lines for somebody with a new role in the co-op. The bot sends them once to the direct room. `!guide` shows them again. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { languages } from "../../../src/kernel/languages.ts"
import type { OfficeKey } from "../../../src/kernel/rules/types.ts"
import { admitFounders, found } from "../../../src/people/acts/found.ts"
import { welcome } from "../../../src/people/acts/joining.ts"
import { memberRoles } from "../../../src/people/rules/guides.ts"
import { officeKeys } from "../../../src/standing/rules/offices.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"
import { onPhone } from "../../support/phone.ts"

const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const
const voters = ["ana", "ben", "cem", "dee"]

let bot: CoopBot
const start = async (more: object = {}) => {
  await bot?.close()
  bot = await CoopBot.start({ commands, members, settings: { smallRoll: 3 }, ...more })
}
beforeEach(() => start())
afterEach(() => bot.close())

/** The bot's messages to this person alone, without ballots. */
const toPerson = (answers: readonly Answer[], name: string) =>
  answers
    .filter(({ lane, name: called }) => lane === `person:${person(name)}` && called === null)
    .map(({ body }) => body)
const vote = async (motion: string, ballot: string) => {
  await bot.pass("P3DT1M")
  const said: Answer[] = []
  for (const name of voters) said.push(...(await bot.say(name, "direct", `!vote ${motion} ${ballot}`)))
  return said
}
const linesOf = (text: string) => text.split("\n").filter((line) => line !== "")

describe("a guide comes in the direct message, once, to", () => {
  it("somebody who has accepted an invitation, as their welcome", async () => {
    await bot.say("ana", "members", "!invite @uma:hive.example")
    const [guide, ...more] = toPerson(await bot.act((act) => welcome(act, person("uma"), bot.clock.now())), "uma")
    expect(guide).toContain("Welcome to Hive")
    expect(guide).toContain("`!admit`")
    expect(more).toEqual([])
    expect(toPerson(await bot.act((act) => welcome(act, person("uma"), bot.clock.now())), "uma")).toEqual([])
  })

  it("a trial member who has become a permanent one, and to nobody if the vote says no", async () => {
    await bot.say("tom", "members", "!admit")
    const guides = toPerson(await vote("M1", "1"), "tom")
    expect(guides).toHaveLength(1)
    expect(guides[0]).toContain("`!propose TITLE`")
    await start()
    await bot.say("tom", "members", "!admit")
    expect(toPerson(await vote("M1", "2"), "tom")).toEqual([])
  })

  it("each founder who comes in, and to no other founder", async () => {
    await start({ members: {}, settings: { founders: ["ana", "ben"].map(person) } })
    const said = await bot.act(async (act) => {
      await found(act)
      await admitFounders(act, [person("ana")])
    })
    expect(toPerson(said, "ana")).toEqual([expect.stringContaining("one of its founders")])
    expect(toPerson(said, "ben")).toEqual([])
    expect(toPerson(await bot.act((act) => admitFounders(act, [person("ana"), person("ben")])), "ana")).toEqual([])
  })

  it.each([
    ["moderator", "!remove"],
    ["treasurer", "!payrun"],
  ] as const)("whoever is elected %s, and not to a holder who stays", async (office, command) => {
    await bot.say("ben", "members", `!stand ${office}`)
    const guides = toPerson(await vote("M1", "1"), "ben")
    expect(guides).toHaveLength(1)
    expect(guides[0]).toContain(command)
    await bot.say("cem", "members", `!stand ${office}${office === "moderator" ? " against @ben" : ""}`)
    const said = await vote("M2", "2")
    expect(await new ElectionStory(bot).seats()).toEqual([`${office} ben`])
    expect([...toPerson(said, "ben"), ...toPerson(said, "cem")].filter((text) => text.includes(command))).toEqual([])
  })

  it("a customer after their first task from the lobby; in the direct room it is the answer", async () => {
    const first = await bot.say("zoe", "lobby", "!task new A fence")
    expect(toPerson(first, "zoe")).toEqual([expect.stringContaining("`!task T1 agree 1`")])
    expect(toPerson(await bot.say("zoe", "lobby", "!task new A gate"), "zoe")).toEqual([])
    const [answer, ...more] = (await bot.say("kai", "direct", "!task new A shed")).filter(({ lane }) =>
      /kai/.test(lane),
    )
    expect(linesOf(answer?.body ?? "")).toHaveLength(5)
    expect(answer?.body).toContain("T3 · A shed has reached the members of Hive.")
    expect(more).toEqual([])
    expect(toPerson(await bot.say("ana", "lobby", "!task new A wall"), "ana")).toEqual([])
  })
})

describe("!guide", () => {
  const seat = (name: string, office: OfficeKey) => new ElectionStory(bot).officers(office, name)

  it("shows the one that fits: of the office, else of the membership, else the customer's", async () => {
    await seat("ben", "moderator")
    await seat("cem", "treasurer")
    await seat("cem", "moderator")
    const first = async (name: string) => (await bot.ask(name, "direct", "!guide")).split("\n")[0]
    expect(await first("ben")).toBe("Moderator of Hive")
    for (const office of ["Treasurer", "Moderator"])
      expect(await bot.ask("cem", "direct", "!guide")).toContain(`${office} of Hive`)
    expect(await first("dee")).toBe("Permanent member of Hive")
    expect(await first("tom")).toBe("Your first steps in Hive, on trial")
    expect(await first("zoe")).toBe("How your task goes")
  })

  it("shows founders theirs until somebody holds an office", async () => {
    expect(await bot.ask("ana", "direct", "!guide")).toContain("Founder of Hive")
    await seat("ben", "moderator")
    expect(await bot.ask("ana", "direct", "!guide")).toContain("Permanent member of Hive")
    expect(await bot.ask("ana", "direct", "!guide founder")).toContain("Founder of Hive")
  })

  it("names the customer's own task", async () => {
    await bot.say("kai", "direct", "!task new A shed")
    await bot.say("zoe", "direct", "!task new A fence")
    expect(await bot.ask("zoe", "direct", "!guide")).toContain("`!task T2 agree 1`")
  })

  it("shows members any of them, and outsiders the customers' alone", async () => {
    expect(await bot.ask("tom", "members", "!guide treasurer")).toContain("Treasurer of Hive")
    expect(await bot.ask("tom", "members", "!anleitung kassenamt")).toContain("Treasurer of Hive")
    expect(await bot.ask("tom", "members", "!guide chair")).toContain("There is no guide for chair")
    const outside = await bot.ask("zoe", "direct", "!guide treasurer")
    expect(outside).toContain("How your task goes")
    expect(outside).not.toContain("Hive")
  })
})

describe.each(languages)("every guide in %s", (language) => {
  it.each([...memberRoles, ...officeKeys])("%s has five lines, and they fit a phone", async (role) => {
    await start({ language })
    const text = await bot.ask("ana", "direct", `!guide ${role}`)
    expect(linesOf(text)).toHaveLength(5)
    for (const line of linesOf(text)) expect(onPhone(line).length, line).toBeLessThanOrEqual(3)
    expect(onPhone(text).length, onPhone(text).join("\n")).toBeLessThanOrEqual(12)
    // Each command that the guide names exists.
    for (const [, name = ""] of text.matchAll(/`!(\w+)/g)) expect(commands.map((one) => one.name)).toContain(name)
  })
})
