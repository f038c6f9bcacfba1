/**
 * Non-interference for petitions (§17.1). Who began a petition, and who endorsed it, changes nothing that anybody else receives, and
 * nothing that the database keeps once the petition has ended. The same story is played with the parts given to other people.
 */
import { beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Text } from "../../../src/kernel/store/outbox.ts"
import { sizeOf } from "../../../src/kernel/views/portions.ts"
import type { Answer } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { allRows } from "../../support/database.ts"
import { withoutChance } from "../../support/normal.ts"

const people = ["ana", "ben", "cem", "dee", "eli", "fay", "gil", "hal"] as const
type Person = (typeof people)[number]
/** They do the same in every story, and look at everything that they can. */
const lookers: readonly Person[] = ["gil", "hal"]
const looks = [
  "!petitions",
  "!petitions A1",
  "!motions",
  "!minutes",
  "!minutes petitions",
  "!todo",
  "!search office",
  "!help",
]

/** Who begins the petition, who endorses it, and who begins one that nobody else endorses. */
interface Parts {
  readonly begins: Person
  readonly endorse: readonly Person[]
  readonly lapses: Person
}

/** The length of a text with all that fills it up. */
const lengthOf = (text: Text): number => sizeOf(text) + (text.fill?.length ?? 0)

interface Played {
  /** For each step, what everybody received who has no part in it, with the rooms and the length of each message. */
  readonly received: readonly string[]
  /** How long the answers to the people with a part are, step by step. */
  readonly lengths: readonly number[]
  /** All rows of the database at the end. */
  readonly rows: readonly string[]
}

async function play({ begins, endorse, lapses }: Parts): Promise<Played> {
  const members = Object.fromEntries(people.map((name) => [name, "permanent" as const]))
  const bot = await CoopBot.start({ commands, members, settings: { smallRoll: 3 } })
  const received: string[] = []
  const lengths: number[] = []
  const note = (step: string, said: readonly Answer[]) =>
    received.push(
      withoutEvents(JSON.stringify([step, said.map(({ lane, name, errand }) => [lane, name, readable(errand)])])),
    )
  /** Everybody writes to the bot alone: `who` the deed, and all others something else. */
  const all = async (step: string, who: readonly Person[], deed: string) => {
    for (const name of people) {
      const said = await bot.say(name, "direct", who.includes(name) ? deed : "!ballots")
      note(
        step,
        said.filter(({ lane }) => !lane.startsWith(`person:@${name}:`)),
      )
      for (const { errand } of who.includes(name) ? said : [])
        if (errand.do === "say") lengths.push(lengthOf(errand.text))
    }
  }
  const look = async () => {
    for (const name of lookers)
      for (const place of ["direct", "members"] as const)
        for (const text of looks) note(`${name} in ${place}: ${text}`, await bot.say(name, place, text))
  }
  const morning = async (step: string) => {
    note(step, await bot.pass("P1D"))
    await look()
  }
  try {
    await all("begins", [begins], "!petition Close the office on Fridays\nNobody comes then.")
    await look()
    await morning("A1 is shown")
    await all("endorses", endorse.slice(0, 1), "!endorse A1")
    await look()
    await morning("one more")
    await all("endorses", endorse.slice(1), "!endorse A1")
    await all("again", [begins], "!endorse A1")
    await look()
    await morning("M1")
    await all("lapses", [lapses], "!petition Buy a boat")
    await morning("A2 is shown")
    note("A2 has lapsed", await bot.pass("P31D"))
    await look()
    // The vote on M1 closes too, because an open vote has a random key. With two ballots no lot decides.
    for (const name of lookers) await bot.say(name, "direct", "!vote M1 1")
    note("M1 has ended", await bot.pass("P5D"))
    // The courier has sent everything, so the outbox holds no texts any more.
    await bot.store.knex("outbox").update({ payload: null, state: "sent" })
    return { received, lengths, rows: rowsOf(await allRows(bot.store.knex)) }
  } finally {
    await bot.close()
  }
}

/** Published files as text. */
const readable = (errand: Answer["errand"]) =>
  errand.do === "file" ? { ...errand, bytes: Buffer.from(errand.bytes, "base64").toString() } : errand

/** Replaces random values, also the salts of commitments and the names of ballots. */
const withoutEvents = (text: string): string =>
  withoutChance(text).replaceAll(/\b(?:[0-9a-f]{32}|[0-9a-f]{12})\b/g, "<random>")

const rowsOf = (tables: ReadonlyMap<string, readonly string[]>): string[] =>
  [...tables].flatMap(([table, rows]) => rows.map((row) => `${table} ${withoutEvents(row)}`)).toSorted()

/** The lines in which two stories differ. */
const differences = (one: readonly string[], other: readonly string[]): string[] => [
  ...one.filter((line, at) => line !== other[at]),
  ...other.slice(one.length),
]

describe("who began or endorsed a petition", () => {
  let one: Played
  let other: Played
  beforeAll(async () => {
    one = await play({ begins: "ana", endorse: ["ben", "cem"], lapses: "fay" })
    other = await play({ begins: "eli", endorse: ["fay", "ana"], lapses: "ben" })
  })

  it("cannot be told from anything that anybody else receives", () => {
    expect(one.received.some((line) => line.includes("Close the office on Fridays, by petition A1"))).toBe(true)
    expect(one.received.some((line) => line.includes("A2 · Buy a boat has lapsed"))).toBe(true)
    expect(differences(one.received, other.received)).toEqual([])
  })

  it("cannot be told from the length of what they are answered", () => {
    expect(other.lengths).toEqual(one.lengths)
    // An endorsement and a second one, which changes nothing, are answered at equal length.
    expect(new Set(one.lengths.slice(1, 4)).size).toBe(1)
  })

  it("cannot be told from the database once the petition has ended, not even with the key", () => {
    expect(one.rows.some((line) => line.includes("Close the office on Fridays"))).toBe(true)
    expect(differences(one.rows, other.rows)).toEqual([])
  })
})

describe("answers to people with a petition of their own", () => {
  it("are as long as those to everybody else", async () => {
    const bot = await CoopBot.start({ commands })
    const length = async (who: string, text: string) => {
      const [answer] = await bot.say(who, "direct", text)
      return answer?.errand.do === "say" ? lengthOf(answer.errand.text) : 0
    }
    try {
      const begun = await length("ana", "!petition Close the office on Fridays")
      expect(await length("ana", "!petition Close the office on Fridays")).toBe(begun)
      const withdrawn = await length("ana", "!petition withdraw")
      expect(await length("ana", "!petition withdraw")).toBe(withdrawn)
      expect(begun).toBeGreaterThan(100)
    } finally {
      await bot.close()
    }
  })
})
