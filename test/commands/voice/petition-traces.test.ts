/**
 * Non-interference for petitions (§17.1). Who began a petition, and who endorsed it, changes nothing that anybody else receives, and
 * nothing that the database keeps once the petition has ended. The same story is played with the parts given to other people.
 */
import { beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Text } from "../../../src/kernel/store/outbox.ts"
import { sizeOf } from "../../../src/kernel/views/portions.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { type Answer, person } from "../../support/bot.ts"
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

/**
 * Who begins the petition, who endorses it, and who begins one that nobody else endorses. `recalls` and `removes`: the signers of a petition
 * about gil's office, and of one that hal be removed. The first of them begins it.
 */
interface Parts {
  readonly begins: Person
  readonly endorse: readonly Person[]
  readonly lapses: Person
  readonly recalls: readonly Person[]
  readonly removes: readonly Person[]
}

/** The length of a text with all that fills it up. */
const lengthOf = (text: Text): number => sizeOf(text) + (text.fill?.length ?? 0)

interface Played {
  /** For each step, what everybody received who has no part in it, with the rooms and the length of each message. */
  readonly received: readonly string[]
  /** How long the answers to the people with a part are, step by step. */
  readonly lengths: readonly number[]
  /** The rows about petitions while they are open, as somebody without the key reads them. */
  readonly open: readonly string[]
  /** All rows of the database at the end. */
  readonly rows: readonly string[]
}

async function play({ begins, endorse, lapses, recalls, removes }: Parts): Promise<Played> {
  const members = Object.fromEntries(people.map((name) => [name, "permanent" as const]))
  const settings = {
    smallRoll: 3,
    offices: { president: { candidacy: "nothing" } },
    petitions: { kinds: ["decision", "recall", "removal"] },
  }
  const bot = await CoopBot.start({ commands, members, settings })
  await bot.act((act) => takeSeat(act, officeKey("president"), person("gil"), null))
  const open: string[] = []
  const received: string[] = []
  const lengths: number[] = []
  const note = (step: string, said: readonly Answer[]) =>
    received.push(
      withoutEvents(
        JSON.stringify([step, bot.clock.now(), said.map(({ lane, name, errand }) => [lane, name, readable(errand)])]),
      ),
    )
  /**
   * Everybody writes to the bot alone, one after the other: `who` the deed, and all others something else. So whatever kept or showed the time
   * of the deed would be different if somebody else did it.
   */
  const all = async (step: string, who: readonly Person[], deed: string) => {
    for (const name of people) {
      bot.clock.forward("PT7M")
      const said = await bot.say(name, "direct", who.includes(name) ? deed : "!help petition")
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
  // The votes close too, because an open vote has a random key. With two ballots no lot decides.
  const vote = async (id: string) => {
    for (const name of lookers) await bot.say(name, "direct", `!vote ${id} 1`)
  }
  const noteOpen = async () => {
    const tables = await allRows(bot.store.knex)
    for (const table of ["petition_drafts", "petitions", "endorsements"])
      open.push(...(tables.get(table) ?? []).map((row) => withoutEvents(row).replaceAll(base64, "<sealed>")))
  }
  const morning = async (step: string) => {
    note(step, await bot.pass("P1D"))
    await look()
  }
  try {
    await all("begins", [begins], "!petition Close the office on Fridays\nNobody comes then.")
    await noteOpen()
    await look()
    await morning("A1 is shown")
    await all("endorses", endorse.slice(0, 1), "!endorse A1")
    await look()
    await noteOpen()
    await morning("one more")
    await all("endorses", endorse.slice(1), "!endorse A1")
    await all("again", [begins], "!endorse A1")
    await look()
    await morning("M1")
    await all("lapses", [lapses], "!petition Buy a boat")
    await morning("A2 is shown")
    note("A2 has lapsed", await bot.pass("P31D"))
    await look()
    await vote("M1")
    for (const [id, signers, deed] of [
      ["A3", recalls, "!petition recall @gil No word for weeks."],
      ["A4", removes, "!petition remove @hal Has kept the key to the store."],
    ] as const) {
      await all(`${id} begins`, signers.slice(0, 1), deed)
      await noteOpen()
      await all(`${id} is refused a second one`, signers.slice(0, 1), "!petition Buy a car")
      await morning(`${id} is shown`)
      await all(`${id} is endorsed`, signers.slice(1), `!endorse ${id}`)
      await all(`${id} is endorsed again`, signers.slice(1, 2), `!endorse ${id}`)
      await noteOpen()
      await look()
      await morning(`${id} is carried`)
    }
    for (const [id, time] of [
      ["M2", "P3D"],
      ["M3", "P8D"],
    ] as const) {
      note(`voting on ${id}`, await bot.pass(time))
      await vote(id)
    }
    note("M3 has ended", await bot.pass("P5D"))
    // The courier has sent everything, so the outbox holds no texts any more.
    await bot.store.knex("outbox").update({ payload: null, state: "sent" })
    return { received, lengths, open, rows: rowsOf(await allRows(bot.store.knex)) }
  } finally {
    await bot.close()
  }
}

/** Keyed hashes and the salts of their keys. */
const base64 = /[\w+/-]{40,}={0,2}/g

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
    const [first, second] = [
      ["ana", "ben", "cem"],
      ["eli", "fay", "ana"],
    ] as const
    one = await play({ begins: "ana", endorse: ["ben", "cem"], lapses: "fay", recalls: first, removes: second })
    other = await play({ begins: "eli", endorse: ["fay", "ana"], lapses: "ben", recalls: second, removes: first })
  })

  it("cannot be told from anything that anybody else receives", () => {
    expect(one.received.some((line) => line.includes("Close the office on Fridays, by petition A1"))).toBe(true)
    expect(one.received.some((line) => line.includes("A2 · Buy a boat has lapsed"))).toBe(true)
    expect(one.received.some((line) => line.includes("Recall gil, by petition A3"))).toBe(true)
    expect(one.received.some((line) => line.includes("Petition A4 asks for this; 3 have endorsed it"))).toBe(true)
    expect(differences(one.received, other.received)).toEqual([])
  })

  it("cannot be told from the length of what they are answered", () => {
    expect(other.lengths).toEqual(one.lengths)
    // An endorsement and a second one, which changes nothing, are answered at equal length.
    expect(new Set(one.lengths.slice(1, 4)).size).toBe(1)
  })

  it("cannot be told from the database while it is open, without the key", () => {
    expect(one.open.length).toBeGreaterThan(10)
    expect(differences(one.open, other.open)).toEqual([])
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

describe("the rows of open petitions", () => {
  it("do not show which endorsement is the beginner's, nor that somebody has a part in two petitions", async () => {
    const bot = await CoopBot.start({ commands })
    try {
      await bot.say("ana", "direct", "!petition Close the office on Fridays")
      await bot.say("ben", "direct", "!petition Buy a boat")
      await bot.pass("P1D")
      for (const number of [1, 2])
        for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", `!endorse A${number}`)
      const petitions = await bot.store.knex("petitions")
      const handles = [
        ...petitions.map(({ beginner }) => beginner),
        ...(await bot.store.knex("endorsements")).map(({ handle }) => handle),
      ]
      expect(handles).toHaveLength(8)
      expect(new Set(handles).size).toBe(8)
    } finally {
      await bot.close()
    }
  })
})
