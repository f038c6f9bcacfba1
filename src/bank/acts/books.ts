/** Closing the books up to a day (§7.4a). An entry that is recorded later for a closed day counts for the first open day. */
import { DateTime } from "luxon"
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { type CalendarDay, dateOf, nextDate, readDay } from "../../kernel/rules/happened.ts"
import { looksLikeMonth, type Month, month, monthEnd, readMonth } from "../../kernel/rules/months.ts"
import { type Instant, instant } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { mustRecord, type Recorder } from "../../ledger/acts/treasury.ts"
import { putClosedBooks } from "../../ledger/changes.ts"
import { closedThrough } from "../../ledger/reads.ts"
import { openMonth } from "../../treasury/acts/months.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { waitingLines } from "../store/lines.ts"

/** What else must be so before books are closed. It refuses otherwise. */
export type MayClose = (act: Act, until: Instant) => Promise<void>

/**
 * Closes the books up to a day, typed as `2026-12-31`. `2026-12` and `2026` mean the last day of that month or year. The day must be over.
 * All months up to it must be closed, and no bank movement up to it may still wait. Closed books are never opened again.
 * @param may refuses if something of a later capability must fall due first in the time until a moment
 * @returns noon of the last closed day
 * @throws Refusal
 */
export const closeBooks = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, typed: string, may: MayClose): Promise<Instant> => {
    const { work, coop } = act
    await mustRecord(act, by)
    const through = readThrough(act, typed)
    const noon = (day: CalendarDay) => instant(DateTime.fromISO(day, { zone: coop.zone }).set({ hour: 12 }).toMillis())
    const day = coop.words.date(noon(through))
    if (through >= dateOf(work.now, coop.zone)) refuse("books-not-over", { day })
    const closed = await closedThrough(work, coop.key)
    if (closed !== null && through <= closed) refuse("books-closed-already", { day: coop.words.date(noon(closed)) })
    const begin = instant(DateTime.fromISO(nextDate(through), { zone: coop.zone }).toMillis())
    const open = await openMonth(act, begin)
    if (open !== null) refuse("books-month-open", { of: coop.words.month(open) })
    await may(act, begin)
    const waiting = (await waitingLines(work, coop.key)).filter((line) => line.day <= through)
    if (waiting.length > 0) refuse("books-bank-waits", { day, count: waiting.length })
    await putClosedBooks(work, coop.key, through)
    await addRecord(work, coop.key, { actor: by.person, act: "books-closed", details: { through } })
    return noon(through)
  },
)

/** The last day to close, as the treasurer typed it. @throws Refusal */
function readThrough({ work, coop }: Act, typed: string): CalendarDay {
  if (typed === "")
    refuse("books-through-what", { year: String(DateTime.fromMillis(work.now, { zone: coop.zone }).year - 1) })
  const lastDay = (of: Month) => dateOf(instant(monthEnd(of, coop.zone) - 1), coop.zone)
  if (/^[12]\d{3}$/.test(typed)) return lastDay(month(`${typed}-12`))
  if (looksLikeMonth(typed, coop.words.typed))
    return lastDay(orRefuse(readMonth(typed, work.now, coop.zone, coop.words.typed)))
  return orRefuse(readDay(typed, work.now, coop.zone, coop.words.typed))
}
