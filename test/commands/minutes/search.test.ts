/** `!search` finds motions and minutes, and nothing that its reader may not read in that room. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { languages } from "../../../src/kernel/languages.ts"
import { coopKey, matrixId } from "../../../src/kernel/rules/types.ts"
import { addRecord } from "../../../src/kernel/store/minutes.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { type Manner, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { onPhone } from "../../support/phone.ts"

let bot: CoopBot
const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const
const start = async (more: object = {}) => {
  bot = await CoopBot.start({ commands, members, settings: { smallRoll: 3 }, ...more })
  for (const name of ["ben", "cem"])
    await bot.store.work((work) => takeSeat({ work, coop: bot.coop }, "moderator", person(name), null))
}
beforeEach(() => start())
afterEach(() => bot.close())

const find = (what: string, who = "ana", place: Place = "members", manner: Manner = {}) =>
  bot.ask(who, place, `!search ${what}`, manner)
/** The motions and records that an answer lists. */
const hits = (text: string) => Array.from(text.matchAll(/^- (\S+(?: \d+)?) · /gm), ([, hit]) => hit)

/** Adds this many records of invitations. */
async function records(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1)
    await bot.store.work((work) =>
      addRecord(work, coopKey("hive"), {
        ...({ actor: person("ana"), act: "member-invited" } as const),
        details: { person: matrixId(`@guest${number}:x.org`) },
      }),
    )
}

/** M1 is carried with an alternative, and M2 is open. */
async function story(): Promise<void> {
  await bot.say("ana", "members", "!propose Ökostrom für das Büro\nCosts 40 € more a month.")
  await bot.say("ben", "members", "!alternative M1 Stay, but switch the tariff\nWith *solar* panels.")
  await bot.pass("P3DT1M")
  for (const name of ["ana", "ben", "cem", "dee", "tom"]) await bot.say(name, "direct", "!vote M1 2")
  await bot.say("dee", "members", "!propose A roof for the bikes")
}

describe("a search", () => {
  it("finds a motion by its title, its text, an alternative and what was decided", async () => {
    await story()
    for (const what of ["ökostrom", "OEKOSTROM", "buro", "40 €", "solar", '"switch the tariff"', "panels costs"])
      expect(hits(await find(what)), what).toContain("M1")
    expect(hits(await find("bikes"))).toEqual(["M2"])
    expect(await find("ökostrom")).toContain("- M1 · Ökostrom für das Büro: carried: Stay, but switch the tari…")
    expect(await find("bikes")).toContain("- M2 · A roof for the bikes: open")
    expect(await find("bikes")).toContain("`!motion M2`")
  })

  it("finds the minutes by what they say, and names a command that opens one", async () => {
    await story()
    const said = await find('"ana opened"')
    expect(said).toMatch(/- no\. \d+ · 20 November 2026: ana opened M1: a decision/)
    const [, command = ""] = /`(!minutes \d+)`/.exec(said) ?? []
    expect(await bot.ask("ana", "members", command)).toContain("ana opened M1")
  })

  it("shows the newest first, and then the next ones until all were shown, each once", async () => {
    await records(11)
    const shown: (string | undefined)[] = []
    let command = "!search guest"
    while (command !== "") {
      const page = await bot.ask("ana", "direct", command)
      shown.push(...hits(page))
      command = /`(!search guest --from \d+)`/.exec(page)?.[1] ?? ""
    }
    expect(shown).toHaveLength(11)
    expect(shown).toEqual(shown.toSorted((one = "", other = "") => Number(other.slice(4)) - Number(one.slice(4))))
    expect(await find("guest --from 12")).toBe("Nothing more was found.")
  })

  it("repeats a phrase in its quotes to show more", async () => {
    await records(9)
    const said = await find('"ana invited"')
    expect(said).toContain('`!search "ana invited" --from 5`')
    expect(hits(await find('"ana invited" --from 5'))).toHaveLength(4)
  })

  it("says so where there is nothing, and asks for a word where there is none", async () => {
    expect(await find("hydro")).toBe("Nothing was found, neither in motions and documents nor in the minutes.")
    expect(await find("")).toContain("!search budget")
    expect(await find("%")).toContain("Nothing was found")
    expect(await find("_")).toContain("Nothing was found")
    expect(await find("x".repeat(60))).toContain("too much")
    expect(await find("budget --from 0")).toContain("`0` is not a place on the list")
  })

  it("leaves out what was withdrawn or is another co-op's", async () => {
    await bot.close()
    await start({ others: { tower: ["ana"] } })
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.say("ben", "members", "!alternative M1 Buy a kiln")
    expect(hits(await find("kiln"))).toEqual(["M1"])
    await bot.say("ben", "members", "!withdraw M1")
    expect(hits(await find("kiln"))).toEqual([])
    expect(hits(await find("mill --coop hive", "ana", "direct"))).toEqual(["M1"])
    expect(hits(await find("mill --coop tower", "ana", "direct"))).toEqual([])
  })
})

describe("a search for a matter of the moderators", () => {
  beforeEach(async () => {
    await bot.say("ben", "moderators", "!remove --sure @dee Sleeps in the archive.")
  })

  it("finds their motions and minutes in their room, whoever of them asks", async () => {
    for (const name of ["ben", "cem"]) {
      expect(hits(await find("removal", name, "moderators"))).toContain("R1")
      expect(hits(await find("R1", name, "moderators"))).toEqual(expect.arrayContaining(["R1", "private 1"]))
    }
    const said = await find("R1", "cem", "moderators")
    const [, command = ""] = /`(!minutes private 1)`/.exec(said) ?? []
    expect(await bot.ask("cem", "moderators", command)).toContain("R1")
  })

  it("finds their motions in a moderator's direct message, and their minutes in their room alone", async () => {
    expect(hits(await find("R1", "ben", "direct"))).toEqual(["R1"])
    expect(hits(await find("R1", "ben", "direct", { room: { encrypted: false } }))).toEqual([])
  })

  it("finds nothing in the members' room, and nothing for other members anywhere", async () => {
    for (const what of ["R1", "removal", "archive", "dee", "private"]) {
      for (const name of ["ben", "ana", "dee"]) expect(await find(what, name), what).not.toMatch(/R1|private \d|emov/)
      for (const name of ["ana", "dee"])
        expect(await find(what, name, "direct"), what).not.toMatch(/R1|private \d|emov/)
    }
  })
})

describe("who is no member", () => {
  it("finds nothing", async () => {
    await story()
    expect(await find("bikes", "zoe", "direct")).not.toMatch(/M2|Hive/)
    expect(await find("bikes", "ana", "lobby")).not.toContain("M2")
  })
})

describe.each(languages)("an answer in %s", (language) => {
  it("takes at most twelve lines of a phone, with long titles and a long query", async () => {
    await bot.close()
    await start({ language })
    const word = "Donaudampfschifffahrtsgesellschaftskapitän"
    for (let number = 1; number <= 6; number += 1) {
      await bot.say("ana", "members", `!propose ${word} ${number} of the river and of the sea, ${"and ".repeat(20)}`)
      await bot.say("ben", "members", `!alternative M${number} ${word} never again, ${"not ".repeat(20)}`)
    }
    await bot.pass("P3DT1M")
    for (let number = 1; number <= 6; number += 2)
      for (const name of Object.keys(members)) await bot.say(name, "direct", `!vote M${number} 2`)
    for (const what of [word.slice(0, 30), `"${word.slice(0, 40)}" riv sea`, "ana", "M1", "ana ben"]) {
      const lines = onPhone(await find(what))
      expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(12)
    }
  })
})
