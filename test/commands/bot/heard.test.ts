/**
 * §5.1a by brute force. Somebody who may use a command types it in every room where it is allowed. But each message arrives in a way in
 * which it must not count: unencrypted, from a device that is unsigned or gone, or under another identity. Then it must change nothing, and
 * the answer must tell nothing.
 */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { AnyCommand } from "../../../src/bot/command.ts"
import type { Place } from "../../../src/bot/message.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { bookPayment } from "../../../src/treasury/acts/payments.ts"
import { type Answer, type Manner, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { owe } from "../../support/owed.ts"
import { money } from "../../support/treasury.ts"

let bot: CoopBot
const running: CoopBot[] = []
afterEach(async () => {
  for (const one of running.splice(0)) await one.close()
})

/** Ana may do everything. She is a permanent member, moderator and treasurer, evaluates a task, is owed something, and has been paid. */
async function hiveOf(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const
  bot = await CoopBot.start({ commands, members, settings: { smallRoll: 2, ...settings } })
  running.push(bot)
  const { coop } = bot
  await bot.store.work(async (work) => {
    for (const name of ["ana", "ben"]) await takeSeat({ work, coop }, "moderator", person(name), null)
    await takeSeat({ work, coop }, "treasurer", person("ana"), null)
  })
  await owe(bot, "ana", 123_45n)
  await bot.act(async (act) =>
    bookPayment(act, person("ana"), {
      ...{ person: person("ana"), amount: money("23.45 EUR"), purpose: "Honey", advance: false, payRun: null },
    }),
  )
  await bot.say("ana", "members", "!propose Hydro honey")
  await bot.say("zoe", "lobby", "!task new Fresh fence")
  await bot.say("ana", "members", "!task T1 evaluate")
  await bot.say("ana", "direct", "!task T1 offer 1000 EUR 2026-12-15")
}

/** Things that only the co-op knows: its people, amounts, titles. */
const secret = /\b(ben|cem|dee|tom|zoe|olaf)\b|Hydro|Fresh|Honey|Hive|\d[.,]\d\d\b|EUR/

interface Way {
  readonly how: string
  readonly manner: Manner
  readonly says: RegExp
}
const plain = { encrypted: false } as const
const unencrypted: Way = { how: "in plain text", manner: { trust: plain }, says: /encrypted/ }
const openRoom: Way = {
  how: "in a room that is not encrypted",
  manner: { trust: plain, room: { encrypted: false } },
  says: /encrypted/,
}
const another = (who: string): readonly Way[] => [
  {
    how: "from a device that nobody has signed",
    manner: { trust: { encrypted: true, device: "unsigned", identity: `key of ${who}` } },
    says: /not verified/,
  },
  {
    how: "from a device that is not there",
    manner: { trust: { encrypted: true, device: "unknown", identity: `key of ${who}` } },
    says: /not verified/,
  },
  {
    how: "under another identity",
    manner: { trust: { encrypted: true, device: "signed", identity: "another key" } },
    says: /identity (was reset|is another)/,
  },
]
const everyWay = (who: string): readonly Way[] => [unencrypted, openRoom, ...another(who)]
const refusal =
  /I have (done|counted|recorded) nothing: (the|this|your) (session|room|message|lobby|Matrix|account)|not verified/

/** Lines for commands whose examples from the manual cannot be used here: they would be refused for everybody, or are not complete. */
const lines: Readonly<Record<string, readonly string[]>> = {
  moved: ["moved @ana:hive.example @ana:new.example"],
  task: [
    "task new A website for our choir",
    "task T1",
    "task T1 evaluate",
    "task T1 offer 1000 EUR 2027-01-15 With a calendar",
    "task T1 agree 1",
    "task T1 decline Too dear",
    "task T1 join",
    "task T1 quit",
    "task T1 share @ana 2 @ben 1",
    "task T1 done",
    "task T1 cancel",
  ],
}
const linesOf = ({ name, examples }: AnyCommand) => (lines[name] ?? examples).map((line) => `!${line}`)

/** The commands that may run even if they arrive unencrypted or unsigned. Think before adding one. */
const exceptions: Readonly<Record<string, unknown>> = {
  help: "everywhere",
  vote: "judged",
  unvote: "judged",
  reason: "judged",
  moved: "judged",
  payinfo: "judged",
  identity: "judged",
  task: { lobby: expect.any(Function) },
}

it("only the commands on this list run although they came unencrypted or unsigned", () => {
  const open = commands.filter((command) => command.open !== undefined).map(({ name, open }) => [name, open])
  expect(Object.fromEntries(open)).toEqual(exceptions)
  const lobby = commands.filter(({ where }) => where.includes("lobby")).map(({ name }) => name)
  expect(lobby).toEqual(["help", "task"])
})

it("nobody learns of anybody's office by asking for help in their name in a lobby", async () => {
  await hiveOf()
  const help = async (who: string) =>
    bodies(await bot.say(who, "lobby", "!help", { trust: plain, room: { encrypted: false } }))
  const officer = await help("ana")
  expect(officer).toContain("!help")
  expect(officer).toBe(await help("cem"))
})

/** Whether the bot runs the command in this place even if the message arrives in the way `how`. It must refuse all other commands. */
function opened({ name }: AnyCommand, place: Place, line: string, { how }: Way): boolean {
  if (name === "help") return true
  if (name === "task") return place === "lobby" && line.startsWith("!task new")
  // `!identity` exists for people who write under another identity.
  return name === "identity" && how === "under another identity"
}

const kept = async () => {
  const rows = JSON.parse(await bot.everything()) as [string, unknown][]
  const identities = await bot.store.knex("identities").orderBy(["coop", "person"])
  return JSON.stringify([rows.filter(([name]) => name !== "told"), identities])
}

const own = (place: Place) => [
  `person:${person("ana")}`,
  place === "direct" ? "room:!direct-ana:hive.example" : `room:!${place}-hive:hive.example`,
]
const bodies = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")
const inRooms = (answers: readonly Answer[]) => answers.filter(({ lane }) => lane.startsWith("room:"))

/** Says the line. Checks that only its sender gets an answer, and that the answer tells nothing of the co-op. */
async function tellsNothing(command: AnyCommand, place: Place, line: string, way: Way): Promise<void> {
  const answers = await bot.say("ana", place, line, way.manner)
  const about = `${line} in ${place}, ${way.how}`
  for (const { lane } of answers) expect([about, own(place)]).toEqual([about, expect.arrayContaining([lane])])
  const taken = command.takenOut !== undefined && (way === unencrypted || way === openRoom || place === "lobby")
  // When the bot takes a ballot out of a room, it asks the sender for the ballot in their encrypted room.
  const read = bodies(command.name === "vote" && taken ? inRooms(answers) : answers)
  expect([about, read]).toEqual([about, expect.not.stringMatching(secret)])
  // In a task's room `!identity` has another answer. It says that members approve their identity in the members' room.
  const elsewhere = command.name === "identity" && place === "task"
  if (!taken && !elsewhere) expect([about, read]).toEqual([about, expect.stringMatching(way.says)])
}

describe("somebody else in a member’s name changes and learns nothing", () => {
  it.each(commands.map((command) => [command.name, command] as const))("by !%s", async (_, command) => {
    await hiveOf()
    for (const place of command.where) {
      const before = await kept()
      for (const line of linesOf(command))
        for (const way of place === "lobby" ? [openRoom] : everyWay("ana"))
          if (!opened(command, place, line, way)) await tellsNothing(command, place, line, way)
      expect([place, await kept()]).toEqual([place, before])
    }
    // If the member sends the same line encrypted from a signed device, it counts in each of these rooms.
    for (const place of command.where.filter((one) => one !== "lobby"))
      for (const line of linesOf(command)) {
        const answers = await bot.say("ana", place, line)
        // A file is an answer without words.
        const files = answers.flatMap(({ errand }) => (errand.do === "file" ? errand.filename : []))
        const said = [bodies(answers), ...files].join("")
        expect([line, said]).toEqual([line, expect.not.stringMatching(refusal)])
        expect(said).not.toBe("")
      }
  })
})

describe("a member", () => {
  const deeds = [
    ["ana", "direct", "!invite @fay:example.org", /invited/],
    ["ana", "members", "!resign --sure treasurer", /treasurer/],
    ["ben", "members", "!leave --sure", /left|Goodbye|no longer/],
    ["ben", "members", "!impeach --sure The books are not kept", /M2/],
    ["ana", "task", "!task T1 offer 900 EUR 2026-12-15", /900\.00 EUR/],
    ["ana", "direct", "!dues", /100\.00 EUR/],
    ["ana", "direct", "!statement", /EUR/],
    ["ana", "direct", "!payments", /23\.45 EUR/],
  ] as const

  it.each(deeds)("%s in %s: %s, and nobody in their name", async (who, place, text, done) => {
    await hiveOf()
    for (const { manner, says } of everyWay(who)) {
      const before = await kept()
      const said = bodies(await bot.say(who, place, text, manner))
      expect(said).toMatch(says)
      expect(said).not.toMatch(done)
      expect(await kept()).toBe(before)
    }
    expect(bodies(await bot.say(who, place, text))).toMatch(done)
  })

  it("whose co-op does without signed devices is heard from any, and never unencrypted", async () => {
    await hiveOf({ signedDevices: false })
    const trust = { encrypted: true, device: "unsigned", identity: null } as const
    expect(await bot.ask("ana", "direct", "!dues", { trust })).toContain("100.00 EUR")
    for (const { manner } of [unencrypted, openRoom])
      expect(await bot.ask("ana", "direct", "!dues", manner)).toContain("not encrypted")
    const nobodys = { trust: { ...trust, device: "unknown" } } as const
    expect(await bot.ask("ana", "direct", "!dues", nobodys)).toContain("not verified")
  })

  it("who writes in a direct room that is not encrypted is shown the encrypted one, once an hour", async () => {
    await hiveOf()
    const shown = async () => (await bot.say("ana", "direct", "!dues", openRoom.manner)).map(({ lane }) => lane)
    expect(await shown()).toEqual(["room:!direct-ana:hive.example", `person:${person("ana")}`])
    expect(await shown()).toEqual(["room:!direct-ana:hive.example"])
    await bot.pass("PT1H1M")
    expect(await shown()).toHaveLength(2)
    // The bot writes to a stranger only in a room where the stranger wrote.
    const strangers = await bot.say("zoe", "direct", "!task new Another", openRoom.manner)
    expect(strangers.map(({ lane }) => lane)).toEqual(["room:!direct-zoe:hive.example"])
  })

  it("whom their device does not vouch for is told by !help what to do, and nothing of their co-op", async () => {
    await hiveOf()
    for (const { manner } of everyWay("ana"))
      for (const text of ["!help", "!help dues", "!help verify", "!help pay", "!help payy", "!hilfe"]) {
        const before = await kept()
        const said = await bot.ask("ana", "direct", text, manner)
        expect(said).not.toBe("")
        expect([text, said.replaceAll(/only for the treasurer|as treasurer/g, "")]).toEqual([
          text,
          expect.not.stringMatching(/\b(ben|cem|Hive)\b|Hydro|\bM1 ·/),
        ])
        expect(await kept()).toBe(before)
      }
    const help = await bot.ask("ana", "direct", "!help", another("ana")[0]?.manner)
    expect(help).toContain("!help verify")
    expect(help).not.toContain("!pay")
  })
})

describe("a plain ballot", () => {
  it("from somebody else says nothing of what is open, ended, or not there", async () => {
    await hiveOf()
    const tried = async () => {
      const answers: string[] = []
      for (const { manner, says } of another("ana")) {
        const before = await kept()
        const said = await bot.ask("ana", "direct", "1", manner)
        expect(said).toMatch(says)
        expect(await kept()).toBe(before)
        answers.push(said)
      }
      return answers
    }
    const none = await tried()
    await bot.pass("P3DT1M")
    expect(await tried()).toEqual(none)
    expect(await bot.ask("ana", "direct", "1")).toContain("Counted for M1")
    await bot.pass("P9D")
    expect(await tried()).toEqual(none)
  })
})

describe("a customer", () => {
  it("agrees in the room of their task only from a device of theirs, under the identity first seen there", async () => {
    await hiveOf()
    const key = (identity: string, device: "signed" | "unsigned" = "signed") =>
      ({ trust: { encrypted: true, device, identity } }) as const
    for (const manner of [{ trust: plain }, key("key of zoe", "unsigned")])
      expect(await bot.ask("zoe", "task", "!task agree 1", manner)).toMatch(/not encrypted|not verified/)
    expect(await bot.store.knex("identities").where({ person: person("zoe") })).toEqual([])
    await bot.say("zoe", "task", "Hello", key("key of zoe"))
    expect(await bot.ask("zoe", "task", "!task agree 1", key("forged"))).toContain("type `!identity` here")
    expect(await bot.ask("zoe", "task", "!task agree 1", key("key of zoe"))).toContain("You have agreed")
    expect(await bot.ask("zoe", "task", "!identity", key("new key of zoe"))).toContain("has a new Matrix identity")
    expect(await bot.ask("zoe", "task", "!task T1", key("new key of zoe"))).toContain("Fresh fence")
  })

  it("who submits a task in an encrypted direct message is known from that message on", async () => {
    await hiveOf()
    await bot.say("kai", "direct", "!task new A roof")
    const known = await bot.store.knex("identities").where({ person: person("kai") })
    expect(known).toMatchObject([{ coop: "hive", master_key: "key of kai" }])
  })
})
