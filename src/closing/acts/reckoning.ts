/**
 * Bonuses fall due when the books of a year are closed (§18.4), even while the treasury is frozen: nothing is paid by it (§7.3). They are
 * reckoned once, from the books as they are then.
 */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due } from "../../kernel/acts/due.ts"
import { type Instant, instant } from "../../kernel/rules/types.ts"
import { addRecord, recordsSought, type TellingRecord, toldBy } from "../../kernel/store/minutes.ts"
import { book } from "../../ledger/acts/ledger.ts"
import { amountsIn, balancesOf, closedThrough } from "../../ledger/reads.ts"
import { personOf } from "../../ledger/rules/ledger.ts"
import { sides } from "../../ledger/rules/sides.ts"
import { type CertainlyDue, certainlyDue } from "../../standing/acts/certain.ts"
import { yearOf } from "../../treasury/rules/budget.ts"
import { voteIsUnclosed } from "../../votes/reads.ts"
import { bonusBase, bonusesFor, bonusPostings } from "../rules/bonus.ts"
import { officeYear, type SeatNews } from "../rules/office-days.ts"
import { yearReports } from "../rules/year-report.ts"
import { bonusesOf, coopsWithBonuses, measuresOf, putReckonedYear, reckonedYears } from "../store/bonuses.ts"
import { bonusDueTo, bonusesReckoned } from "../views/bonuses.ts"
import { bonusOfYear } from "./bonuses.ts"
import { spanOf } from "./year.ts"

/** Years whose books are closed, and whose bonuses are not reckoned yet, in order. */
export const bonusesDue: Due<CertainlyDue> = {
  name: "bonuses",
  turn: "book",
  past: async (work, look) =>
    certainlyDue(
      work,
      look,
      await coopsWithBonuses(work),
      async (act, until) => (await yearToReckon(act, until)) !== null,
    ),
  async act(act, { until }) {
    const year = await yearToReckon(act, until)
    if (year === null) return false
    await reckon(act, year)
    return true
  },
}

/** The first closed year with rates whose bonuses were not reckoned. Null if there is none, or a vote on its rates is not counted yet. */
async function yearToReckon({ work, coop }: Act, until: Instant): Promise<number | null> {
  const closed = await closedThrough(work, coop.key)
  const all = await bonusesOf(work, coop.key)
  const [first] = all
  if (closed === null || first === undefined) return null
  const done = await reckonedYears(work, coop.key)
  for (let year = yearOf(first.adoptedAt, coop.zone); `${year}-12-31` <= closed; year += 1) {
    const { end } = spanOf(year, coop.zone)
    if (end > until) return null
    if (done.has(year) || bonusOfYear(all, end) === null) continue
    return (await voteIsUnclosed(work, coop.key, ["bonus"], end)) ? null : year
  }
  return null
}

async function reckon(act: Act, year: number): Promise<void> {
  const { work, coop } = act
  const span = spanOf(year, coop.zone)
  const kept = bonusOfYear(await bonusesOf(work, coop.key), span.end)
  if (!kept) throw new Error(`no rates of bonuses hold for ${year}`)
  const { bonus, of: motion } = kept
  const since = await amountsIn(work, coop.key, sides, { begin: span.before, end: instant(Number.MAX_SAFE_INTEGER) })
  const reports = yearReports(year, await balancesOf(work, coop.key), since, span, coop.config)
  const bases = reports.map(bonusBase)
  const recorded = await measuresOf(work, coop.key, year, kept.row)
  const met = bonus.measures.filter((_, index) => recorded.get(index + 1) === true).length
  const news = await seatNews(act)
  const seatsIn = (key: string) => coop.config.offices.find((one) => one.key === key)?.seats ?? null
  const lines = bonusesFor(bonus, bases, met, (office) => officeYear(news, office, seatsIn(office), year, coop.zone))
  const postings = bonusPostings(lines, { year, motion, met: `${met}/${bonus.measures.length}` })
  // The entry belongs to the year's last moment. Since its books are closed, it counts on the first open day, and says to which day it belongs.
  const at = instant(span.end - 1)
  const entry =
    postings.length === 0 ? null : await book(act, null, { kind: "bonus", at, text: String(year), postings })
  await putReckonedYear(work, coop.key, year, entry?.number ?? null)
  if (!entry) await addRecord(work, coop.key, { actor: null, act: "bonuses-reckoned", details: { year } })
  const { words, config } = coop
  const told = { year, kept, bases, lines, met, entry }
  await say(act, membersRoom(act), bonusesReckoned(words, told, config.prefix))
  for (const { account, amount, basis } of entry?.postings ?? []) {
    const person = personOf(account)
    if (person === null || basis?.rule !== "bonus") continue
    const due = { minor: -amount.minor, currency: amount.currency }
    await say(act, { person }, bonusDueTo(words, due, basis, config.prefix), { alert: false })
  }
}

/** All that the minutes tell of seats, in their order. */
async function seatNews({ work, coop }: Act): Promise<readonly SeatNews[]> {
  const acts = ["office-taken", "office-ended", "member-moved"] as const
  const records = await recordsSought(
    work,
    coop.key,
    "public",
    { by: "subject", acts, kinds: [] },
    { limit: Number.MAX_SAFE_INTEGER },
  )
  return toldBy(records, acts).map(newsOf)
}

function newsOf(told: TellingRecord<"office-taken" | "office-ended" | "member-moved">): SeatNews {
  const { at } = told.record
  if (told.act === "member-moved") return { act: "moved", person: told.details.person, to: told.details.to }
  if (told.act === "office-ended") return { act: "ended", at, office: told.details.office, person: told.details.person }
  return { act: "taken", at, office: told.details.office, seat: told.details.seat, person: told.details.person }
}
