/** The table of §4 by brute force: every kind of motion, people of every standing, and everything that they might try. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { motionKinds } from "../../../src/votes/rules/kinds.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

const hive = coopKey("hive")

/** In this test the officers are on trial, or no members at all. So everything that they may do comes from their office. */
const standings = {
  stranger: "zoe",
  customer: "kai",
  "trial member": "tim",
  "permanent member": "pia",
  moderator: "mia",
  treasurer: "theo",
  "officer who is not a member": "olaf",
  "former member": "fritz",
  "removed member": "rita",
} as const
type Who = keyof typeof standings

const P: readonly Who[] = ["permanent member"]
const T: readonly Who[] = ["trial member", "moderator", "treasurer"]
const O: readonly Who[] = ["moderator", "treasurer", "officer who is not a member"]
const M: readonly Who[] = ["moderator", "officer who is not a member"]
const members: readonly Who[] = [...P, "trial member", ...O]

interface Row {
  /** What the co-op's file says besides. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** What must have happened before such a motion can be started. */
  readonly before?: (bot: CoopBot) => Promise<void>
  /** How long its first stage lasts at most, if it is not as long as that of most kinds. */
  readonly firstStage?: string
  /** How a motion of this kind is started, who starts it, and in which room. */
  readonly start: string
  readonly by: string
  readonly where: Place
  readonly id: string
  /** The command that would add an option. */
  readonly add: string
  readonly stand?: string
  readonly may: Readonly<Record<"start" | "add" | "stand" | "vote" | "see", readonly Who[]>>
}

const nobody: readonly Who[] = []
/** People who may stand for moderator, without those who are moderators already. */
const standers: readonly Who[] = [...P, "treasurer"]

/** The rule book's table, written down here by hand and not taken from the program. */
const table: Readonly<Record<string, Row>> = {
  membership: {
    start: "!admit @tina",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    may: { start: P, add: nobody, stand: nobody, vote: [...P, ...O], see: members },
  },
  moderator: {
    start: "!stand moderator",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    stand: "!stand moderator",
    may: { start: [...P, "treasurer"], add: nobody, stand: [...P, "treasurer"], vote: [...P, ...O], see: members },
  },
  "moderator, against a sitting one": {
    start: "!stand moderator against @max",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    stand: "!stand moderator against @max",
    may: { start: [...P, "treasurer"], add: nobody, stand: [...P, "treasurer"], vote: [...P, ...O], see: members },
  },
  treasurer: {
    start: "!stand treasurer",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    stand: "!stand treasurer",
    may: { start: [...P, ...M], add: nobody, stand: [...P, ...M], vote: [...P, ...O], see: members },
  },
  election: {
    start: "!stand secretary",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    stand: "!stand secretary",
    may: { start: [...P, ...O], add: nobody, stand: [...P, ...O], vote: [...P, ...O], see: members },
  },
  council: {
    start: "!stand board",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    stand: "!stand board",
    may: { start: [...P, ...O], add: nobody, stand: [...P, ...O], vote: [...P, ...O], see: members },
  },
  recall: {
    start: "!recall --sure @eli president No word for weeks",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    may: { start: [...P, ...O], add: nobody, stand: nobody, vote: [...P, ...O], see: members },
  },
  impeachment: {
    start: "!impeach --sure The books are not kept",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    may: { start: [...P, ...O], add: nobody, stand: nobody, vote: [...P, ...O], see: members },
  },
  budget: {
    start: "!budget propose monthly=500EUR workers=60% evaluators=5%",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!budget alternative M1 monthly=400EUR workers=60% evaluators=5%",
    may: { start: [...P, ...O], add: [...P, ...O], stand: nobody, vote: [...P, ...T, ...O], see: members },
  },
  "removal, first vote": {
    start: "!remove --sure @eli Takes from the till",
    by: "max",
    where: "moderators",
    id: "R1",
    add: "!alternative R1 Something else",
    may: { start: M, add: nobody, stand: nobody, vote: M, see: M },
  },
  decision: {
    start: "!propose Move our servers",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Stay",
    may: { start: [...P, ...O], add: [...P, ...O], stand: nobody, vote: [...P, ...O], see: members },
  },
  cancellation: {
    before: async (bot) => {
      await bot.say("ana", "members", "!propose Move our servers")
      await bot.pass("P3DT1M")
    },
    start: "!cancel M1 The price was wrong",
    by: "ana",
    where: "members",
    id: "M2",
    firstStage: "PT1H1M",
    add: "!alternative M2 Something else",
    may: { start: [...P, ...O], add: nobody, stand: nobody, vote: [...P, ...O], see: members },
  },
  "bylaw, for a new document": {
    start: "!document new bylaws bylaws Our bylaws\n1. One member, one vote.",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!document new bylaws bylaws Our bylaws\n1. Everybody has a vote.",
    may: { start: [...P, ...O], add: [...P, ...O], stand: nobody, vote: P, see: members },
  },
  "bylaw, for another text": {
    before: async (bot) => {
      await bot.say("ana", "members", "!document new bylaws bylaws Our bylaws\n1. One member, one vote.")
      await bot.pass("P3DT1M")
      for (const name of ["ana", "max", "eli", "pia"]) await bot.say(name, "direct", "!vote M1 1")
    },
    start: "!amend bylaws replace 1 Everybody has a vote.",
    by: "ana",
    where: "members",
    id: "M2",
    add: "!amend bylaws\n1. All have a vote.",
    may: { start: [...P, ...O], add: [...P, ...O], stand: nobody, vote: P, see: members },
  },
  agreement: {
    start: "!agreement new With the hydro co-op\n1. They sell us their power.",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    may: { start: [...P, ...O], add: nobody, stand: nobody, vote: P, see: members },
  },
  plan: {
    before: async (bot) => {
      const planner = officeKey("planner")
      await bot.store.work(
        async (work) => void (await takeSeat({ work, coop: bot.coop }, planner, person("olaf"), null)),
      )
    },
    start: "!document new plan plan Our plan\n1. More bread.",
    by: "olaf",
    where: "members",
    id: "M1",
    add: "!amend plan\n1. Less bread.",
    may: { start: ["officer who is not a member"], add: nobody, stand: nobody, vote: [...P, ...O], see: members },
  },
  "pay-scale": {
    start: "!scale propose ratio 2; A 15-20 EUR",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!scale propose ratio 2; A 16-20 EUR",
    may: { start: [...P, ...O], add: [...P, ...O], stand: nobody, vote: [...P, ...O], see: members },
  },
  bonus: {
    start: "!bonus propose treasurer 1% of payroll",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!bonus propose treasurer 2% of payroll",
    may: { start: [...P, ...O], add: [...P, ...O], stand: nobody, vote: [...P, ...O], see: members },
  },
  donations: {
    start: "!donations propose Debian",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!donations propose Debian 60%, Matrix.org Foundation 40%",
    may: { start: [...P, ...O], add: [...P, ...O], stand: nobody, vote: [...P, ...T, ...O], see: members },
  },
  "share-terms": {
    settings: { ownership: { shares: true, weight: "full" } },
    start: "!shares propose value=600",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    may: { start: [...P, ...O], add: nobody, stand: nobody, vote: P, see: members },
  },
  dilution: {
    settings: { ownership: { shares: true, weight: "full" } },
    start: "!shares dilute 90",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    may: { start: [...P, ...O], add: nobody, stand: nobody, vote: P, see: members },
  },
  dividend: {
    settings: { ownership: { shares: true, weight: "full" } },
    before: async (bot) => {
      await bot.say("theo", "treasury", "!income 500 EUR from the market on 2025-06-30")
      await bot.say("theo", "treasury", "!ledger close 2025-12")
    },
    start: "!dividend propose 100 EUR",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!alternative M1 Something else",
    may: { start: [...P, ...O], add: nobody, stand: nobody, vote: P, see: members },
  },
  rules: {
    start: "!rules propose decision threshold=2/3",
    by: "ana",
    where: "members",
    id: "M1",
    add: "!rules propose decision threshold=3/4",
    may: { start: [...P, ...O], add: [...P, ...O], stand: nobody, vote: P, see: members },
  },
}

let bot: CoopBot
afterEach(() => bot?.close())

async function hiveOf(more: Row["settings"] = {}): Promise<CoopBot> {
  const permanent = Object.fromEntries(["ana", "max", "eli", "pia"].map((name) => [name, "permanent"] as const))
  const trial = Object.fromEntries(["tim", "tina", "mia", "theo"].map((name) => [name, "trial"] as const))
  bot = await CoopBot.start({
    commands,
    members: { ...permanent, ...trial, fritz: "former" },
    settings: {
      smallRoll: 3,
      offices: {
        ...{ president: {}, secretary: {}, board: {} },
        planner: { names: { en: "Planner" }, candidacy: "plan", powers: ["set-rates"] },
      },
      ...more,
    },
  })
  const coop = bot.coop
  await bot.store.work(async (work) => {
    await putMember(work, hive, person("rita"), "former", { removed: true })
    for (const name of ["max", "mia", "olaf"]) await takeSeat({ work, coop }, "moderator", person(name), null)
    await takeSeat({ work, coop }, "treasurer", person("theo"), null)
    await takeSeat({ work, coop }, officeKey("president"), person("eli"), null)
  })
  // Shares begin with the first look.
  if (Object.keys(more).length > 0) await bot.pass("PT1M")
  return bot
}

const rows = (query: string) => bot.store.knex(query)
const motionsNow = () => rows("motions").orderBy("id")
const optionsNow = async () => (await rows("options").whereNull("withdrawn_at")).length
/** Everything that the bot stores, without the notes about strangers whom it has already answered. */
const kept = async () =>
  JSON.stringify((JSON.parse(await bot.everything()) as [string][]).filter(([name]) => name !== "told"))

async function unchanged<T>(deed: () => Promise<T>): Promise<T> {
  const before = await kept()
  const done = await deed()
  expect(await kept()).toBe(before)
  return done
}

/** Says something that must be refused. Checks that nothing changes, and that only the sender gets an answer. */
async function refused(name: string, place: Place, body: string): Promise<string> {
  const answers = await unchanged(() => bot.say(name, place, body))
  const lanes = new Set(answers.map(({ lane }) => lane))
  for (const lane of lanes) expect([`room:!${place}-hive:hive.example`, ...own(name)]).toContain(lane)
  return answers.map((answer) => answer.body).join("\n")
}
const own = (name: string) => [`person:${person(name)}`, `room:!direct-${name}:hive.example`]

/** The room from which somebody tries a command. People who cannot enter the right room try it from another. */
const from = (who: Who, where: Place): Place => {
  if (who === "customer") return "lobby"
  if (!members.includes(who)) return "direct"
  return where === "moderators" && !M.includes(who) ? "members" : where
}

const cases = Object.keys(table).flatMap((kind) =>
  Object.keys(standings).map((who) => ({ kind, who: who as Who, name: standings[who as Who] })),
)
const rowOf = (kind: string): Row => {
  const row = table[kind]
  if (!row) throw new Error(`no such row: ${kind}`)
  return row
}

describe("the table", () => {
  it("has a row for each kind of motion", () => {
    const named = new Set(Object.keys(table).map((row) => row.split(",")[0]))
    // The rows of a removal name its votes in words. Only the bot opens the second one.
    const kindsNamed = motionKinds.map((kind) => kind.replace(/-(first|second)$/, ""))
    expect([...named].toSorted()).toEqual([...new Set(kindsNamed)].toSorted())
  })
})

describe("who may start it", () => {
  it.each(cases)("$kind: a $who", async ({ kind, who, name }) => {
    const { settings, before, start, where, may } = rowOf(kind)
    await hiveOf(settings)
    await before?.(bot)
    const earlier = (await motionsNow()).length
    if (!may.start.includes(who)) {
      await refused(name, from(who, where), start)
      // The command must also be refused if somebody let the person into a room that the person cannot enter alone.
      await refused(name, where === "moderators" ? "members" : where, start)
      expect(await motionsNow()).toHaveLength(earlier)
      return
    }
    await bot.say(name, where, start)
    expect((await motionsNow()).slice(earlier)).toMatchObject([{ author: person(name), stage: "proposal" }])
  })

  it.each(["trial member", "moderator", "treasurer"] as const)(
    "membership: a %s, about themselves and nobody else",
    async (who) => {
      await hiveOf()
      await refused(standings[who], "members", "!admit @tina")
      await bot.say(standings[who], "members", "!admit")
      expect(await rows("motions")).toMatchObject([{ kind: "membership", subject: person(standings[who]) }])
    },
  )

  it.each(Object.values(standings))("removal, second vote: nobody but the bot (%s tries)", async (name) => {
    await hiveOf()
    for (const place of ["members", "lobby", "direct"] as const)
      await refused(name, place, "!remove --sure @eli Takes from the till")
    expect(await rows("motions")).toEqual([])
  })
})

describe("who may see it, add to it, stand in it, and vote", () => {
  it.each(cases)("$kind: a $who", async ({ kind, who, name }) => {
    const row = rowOf(kind)
    const { before, start, by, where, id, firstStage = "P3DT1M", add, stand = "!stand moderator", may } = row
    await hiveOf(row.settings)
    await before?.(bot)
    await bot.say(by, where, start)
    const motion = (await motionsNow()).at(-1)
    const said = await unchanged(() => bot.ask(name, from(who, "direct"), `!motion ${id}`))
    // Votes on a removal are shown in the moderators' room and in each moderator's direct room.
    expect(said.includes(`${id} ·`)).toBe(may.see.includes(who))

    const options = await optionsNow()
    if (may.add.includes(who)) {
      await bot.say(name, where, add)
      expect(await optionsNow()).toBe(options + 1)
    } else await refused(name, from(who, where), add)

    const ofMotion = () => rows("options").where({ motion_id: motion.id, person: person(name), role: "candidate" })
    if (may.stand.includes(who)) {
      await bot.say(name, where, stand)
      expect(await ofMotion()).toHaveLength(1)
    } else if (may.stand === nobody && standers.includes(who)) {
      // If this kind of motion has no candidates, a candidacy opens a separate election. It must add nothing to the motion under test.
      await bot.say(name, "members", stand)
      expect(await ofMotion()).toEqual([])
    } else await refused(name, from(who, where), stand)

    await bot.pass(firstStage)
    const voted = () => rows("roll").where({ motion_id: motion.id, voted: true }).select("person")
    if (may.vote.includes(who)) {
      expect(await bot.ask(name, "direct", `!vote ${id} 1`)).toContain(`Counted for ${id}`)
      expect(await voted()).toEqual([{ person: person(name) }])
    } else {
      await refused(name, "direct", `!vote ${id} 1`)
      expect(await voted()).toEqual([])
    }
  })

  it.each(cases.filter(({ kind }) => kind === "decision"))("removal, second vote: a $who", async ({ who, name }) => {
    await hiveOf()
    await bot.say("max", "moderators", "!remove --sure @eli Takes from the till")
    await bot.pass("P3DT1M")
    for (const voter of ["max", "mia", "olaf"]) await bot.say(voter, "direct", "!vote R1 1")
    expect(await rows("motions").where({ series: "public" })).toMatchObject([{ kind: "removal-second", number: 1 }])
    expect((await bot.ask(name, from(who, "direct"), "!motion M1")).includes("M1 ·")).toBe(members.includes(who))
    await refused(name, from(who, "members"), "!alternative M1 Something else")
    await bot.pass("P7DT1M")
    const may = [...P, ...O].includes(who)
    if (may) expect(await bot.ask(name, "direct", "!vote M1 1")).toContain("Counted for M1")
    else await refused(name, "direct", "!vote M1 1")
  })

  it("removal, first vote: a moderator whom it is about sees it, and does not vote", async () => {
    await hiveOf()
    await bot.say("max", "moderators", "!remove --sure @mia Takes from the till")
    expect(await bot.ask("mia", "moderators", "!motion R1")).toContain("R1 ·")
    await bot.pass("P3DT1M")
    await refused("mia", "direct", "!vote R1 1")
    expect(await bot.ask("max", "direct", "!vote R1 1")).toContain("Counted for R1")
  })
})
