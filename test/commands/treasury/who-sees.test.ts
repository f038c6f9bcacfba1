/**
 * The table “Who sees what” of docs/treasury.md, by force: everybody types each command that could show something, in each room. What is
 * about one person comes to those whom the table names, in their direct room, and to nobody else.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Place } from "../../../src/bot/message.ts"
import { adoptBonus } from "../../../src/closing/store/bonuses.ts"
import { donationPostings } from "../../../src/donations/rules/reckoning.ts"
import { adoptRecipients } from "../../../src/donations/store/donations.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { month, monthBegin } from "../../../src/kernel/rules/months.ts"
import { type MatrixId, roomId } from "../../../src/kernel/rules/types.ts"
import { book } from "../../../src/ledger/acts/ledger.ts"
import { issueShare } from "../../../src/ownership/acts/shares.ts"
import { writeRate } from "../../../src/pay/acts/rates.ts"
import { payPostings } from "../../../src/pay/rules/payroll.ts"
import { adoptScale, putScaleDraft } from "../../../src/pay/store/scales.ts"
import { openReviews } from "../../../src/reviews/acts/rounds-due.ts"
import { putResult } from "../../../src/reviews/store/results.ts"
import { type Answer, person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { everybody, people, type Standing, startEverybody } from "../../support/everybody.ts"
import { owe } from "../../support/owed.ts"
import { members } from "../../support/rights/case.ts"
import { root } from "../../support/sources.ts"

/** What the commands of a row may show, and to whom. */
interface Row {
  /** The row of the table. */
  readonly row: string
  /** A sign that stands in what is shown, and nowhere else. It is about pia, a permanent member. */
  readonly sign: RegExp
  readonly commands: readonly string[]
  /** Those who read it, each at least by one of the commands in their direct room. */
  readonly readers: readonly Standing[]
  /** A room in which it may be shown, or several. */
  readonly room?: Place | readonly Place[]
}

const rows: readonly Row[] = [
  {
    row: "somebody's dues, payments, statement",
    sign: /77\.31/,
    commands: ["!dues", "!dues @pia", "!statement", "!statement @pia", "!ledger @pia"],
    readers: ["permanent member", "treasurer"],
    room: "treasury",
  },
  {
    row: "somebody's dues, payments, statement",
    sign: /for the greenhouse/,
    commands: ["!payments", "!payments @pia", "!ledger", "!balance"],
    readers: ["permanent member", "treasurer"],
    room: "treasury",
  },
  {
    row: "somebody's hourly rate ([pay.md](pay.md#rates))",
    sign: /23\.45/,
    commands: ["!rate", "!rate @pia", "!scale", "!rules pay-scale", "!minutes pay"],
    readers: ["permanent member", "treasurer", "board member"],
  },
  {
    row: "pay of a month or year",
    sign: /88\.02/,
    commands: ["!payroll 2026-11", "!payroll 2026"],
    readers: ["permanent member", "treasurer"],
  },
  {
    row: "expenses asked back, receipts",
    sign: /purple stamps/,
    commands: ["!reimburse", "!reimburse X1", "!todo", "!minutes treasury"],
    readers: ["permanent member", "treasurer", "board member"],
  },
  {
    row: "expenses asked back, receipts",
    // The receipt itself, as it is sent.
    sign: /JVBERi0xLjQgcHVycGxl/,
    commands: ["!reimburse X1"],
    readers: ["permanent member", "treasurer", "board member"],
  },
  {
    row: "payment details (IBAN, name)",
    sign: /1203\s?0000/,
    commands: ["!payinfo", "!payinfo @pia", "!account @pia"],
    readers: [],
  },
  {
    row: "reviews ([roles.md](roles.md#reviews))",
    sign: /Sourdough/,
    commands: ["!review", "!review @pia", "!todo", "!minutes reviews"],
    readers: ["permanent member"],
  },
  ...[/Rye starter/, /2:37/].map((sign) => ({
    row: "somebody's hours, leave and sickness",
    sign,
    commands: ["!hours", "!hours @pia", "!hours H1", "!hours approve", "!hours export @pia", "!todo", "!minutes hours"],
    // The board approves the hours of everybody without a role.
    readers: ["permanent member", "treasurer", "board member"] as const,
  })),
  {
    // The exact average. The board sets the rate of everybody without a role.
    row: "reviews ([roles.md](roles.md#reviews))",
    sign: /4 3\/7/,
    commands: ["!review", "!review @pia", "!todo", "!minutes reviews"],
    readers: ["permanent member", "board member"],
  },
  {
    row: "who holds which part of a share, and what was paid in for it",
    sign: /33\.31/,
    commands: ["!shares", "!ledger", "!ledger equity:shares", "!balance", "!minutes shares"],
    // The owners, and the treasurer, who is none.
    readers: ["permanent member", "absent member", "member to be removed", "former treasurer", "treasurer"],
    room: "treasury",
  },
  {
    row: "a year's profit and loss, balance sheet, files",
    // The whole year, in words.
    sign: /(Surplus|Loss) of the year/,
    commands: ["!year"],
    readers: members,
    room: ["members", "treasury", "moderators"],
  },
  {
    row: "the donation share, what it was reckoned on, who gets how much, what was paid",
    // What is due to somebody, and to nobody else.
    sign: /Blender Studio.*: 71\.01 EUR due/,
    commands: ["!donations", "!minutes donations"],
    readers: members,
    room: ["members", "treasury"],
  },
  {
    row: "the bank account of who gets donations",
    sign: /NL91 ABNA 0417 1643 00/,
    commands: ["!donations", "!minutes donations", "!ledger liabilities:donations"],
    readers: ["treasurer"],
    room: "treasury",
  },
  {
    row: "rates of bonuses, measures met, an office's bonus",
    sign: /Glass roof/,
    commands: ["!bonus", "!bonus met 1", "!minutes bonuses"],
    readers: members,
    room: ["members", "treasury", "moderators"],
  },
]

const places: readonly Place[] = ["direct", "members", "moderators", "treasury", "lobby"]

let bot: CoopBot
beforeAll(async () => {
  ;({ bot } = await startEverybody())
  await owe(bot, "pia", 77_31n)
  await bot.say("theo", "treasury", "!pay @pia 1 EUR for the greenhouse")
  await bot.say("pia", "direct", "!hours 2:37 Rye starter")
  await bot.act(async (act) => {
    const round = await openReviews(act, [{ writer: person("ana"), person: person("pia") }])
    const sums = { written: 7, total: 31, lowest: 3, highest: 5 }
    await putResult(act.work, round, person("pia"), { sums, texts: ["Sourdough, please."] })
  })
  await bot.act((act) => paidByHours(act, person("pia"), 88_02n))
  const { config } = bot.coop
  bot.coop.adopt({ ...config, ownership: { ...config.ownership, shares: true } })
  await bot.act(async ({ work, coop }) => {
    const [motion = 1] = await work.trx("motions").orderBy("id").limit(1).pluck("id")
    const whole = { minor: 300_00n, currency: "EUR" }
    const rates = [{ office: "president", of: "measures" as const, amount: whole }]
    await adoptBonus(work, coop.key, motion, { rates, measures: ["Glass roof"] }, work.now)
    const studio = [{ name: "Blender Studio", part: "1/1", link: null }]
    await adoptRecipients(work, coop.key, motion, studio, work.now)
    const postings = donationPostings([{ minor: 71_01n, currency: "EUR" }], studio)
    await book({ work, coop }, null, { kind: "donation", text: "2026-11", postings })
  })
  await bot.say("theo", "treasury", "!donations account Blender Studio NL91 ABNA 0417 1643 00")
  await bot.act((act) => issueShare(act, person("pia")))
  await bot.act((act) => issueShare(act, person("ana")))
  await bot.say("theo", "treasury", "!shares paid @pia 33.31 EUR")
  // So the month's sum, which everybody may see, is another amount.
  await bot.say("theo", "treasury", "!shares paid @ana 1 EUR")
  await bot.send("pia", "direct", "%PDF-1.4 purple", { caption: "!reimburse 13 EUR for purple stamps" })
})
afterAll(() => bot.close())

/** A rate of 23.45 EUR, and pay of this amount, booked last month. */
async function paidByHours(act: Act, who: MatrixId, minor: bigint): Promise<void> {
  const [motion = 1] = await act.work.trx("motions").orderBy("id").limit(1).pluck("id")
  const grades = [{ key: "A", lowest: 1500n, highest: 3000n, step: 0n }]
  await putScaleDraft(act.work, act.coop.key, motion, 1, { currency: "EUR", ratio: "3", grades })
  await adoptScale(act.work, act.coop.key, motion, 1, "2020-01-01")
  const rate = { minor: 23_45n, currency: "EUR" }
  await writeRate(
    act,
    person("bea"),
    { person: who, grade: "A", rate, since: "2026-01-01", until: null },
    "She keeps the greenhouse",
  )
  const basis = { rule: "hours", month: "2026-11", kind: "worked", minutes: 225, grade: "A", rate } as const
  const postings = payPostings([{ person: who, amount: { minor, currency: "EUR" }, basis }])
  const at = monthBegin(month("2026-11"), act.coop.zone)
  await book(act, null, { kind: "pay", at, text: "2026-11", postings })
}

/** The rooms and people that read an answer with the sign in it. */
const shownIn = (answers: readonly Answer[], sign: RegExp): string[] =>
  answers.flatMap(({ lane, body, errand }) => (sign.test(`${body}\n${JSON.stringify(errand)}`) ? [lane] : []))

/** The lanes in which this person alone reads. */
const ownLanes = (name: string): readonly string[] => [`person:${person(name)}`, `room:!direct-${name}:hive.example`]

describe("who sees what", () => {
  it.each(rows.map((row) => ({ ...row, name: `${row.row}, as ${row.sign.source}` })))(
    "$name: is shown to those whom the table names, and to nobody else in any room",
    async ({ sign, commands, readers, room }) => {
      const saw = new Set<Standing>()
      for (const who of everybody.filter((one) => one !== "bot"))
        for (const place of places) {
          // Nobody is left without an answer because they ask too often.
          bot.clock.forward("PT1M")
          for (const command of commands) {
            const name = people[who]
            const answers = await bot.say(name, place, command)
            const may = readers.includes(who)
            const isOpen = [room ?? []].flat().includes(place)
            const open = isOpen ? [`room:${roomId(`!${place}-hive:hive.example`)}`] : []
            const allowed = may ? [...ownLanes(name), ...open] : []
            const lanes = shownIn(answers, sign)
            expect({ who, place, command, lanes: lanes.filter((lane) => !allowed.includes(lane)) }).toEqual({
              ...{ who, place, command },
              lanes: [],
            })
            if (may && place === "direct" && lanes.length > 0) saw.add(who)
          }
        }
      expect([...saw].toSorted()).toEqual(readers.toSorted())
    },
  )

  it("has each row in the table", () => {
    const table = readFileSync(join(root, "docs/treasury.md"), "utf8")
    for (const { row } of rows) expect(table).toContain(`| ${row} |`)
  })
})
