/** Who reads hours (§18.2): the person, whoever approves them, and the treasurer. Nobody else learns that there are any. */
import { DateTime } from "luxon"
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { type Month, monthBegin, monthEnd, monthOf } from "../../kernel/rules/months.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { readOver } from "../../roles/acts/over.ts"
import { canBeOver, type Hierarchy, hasOver, overseenBy, overseersOf } from "../../roles/rules/over.ts"
import { membershipsOf } from "../../standing/reads.ts"
import { askedBy, askedOf } from "../../votes/acts/asked.ts"
import { type Hours, hoursId } from "../rules/hours.ts"
import { type Leave, type LeaveYear, leaveIn, normOf } from "../rules/leave.ts"
import {
  averageFrom,
  averageOf,
  contestedIn,
  daysAfter,
  minutesOf,
  normal,
  type Sums,
  sumsOf,
  weekOf,
} from "../rules/sums.ts"
import { type Clock, clockOf } from "../store/clocks.ts"
import { firstDay, hoursOf } from "../store/hours.ts"
import { noteShown } from "../store/shown.ts"
import { isLeft } from "./approving.ts"
import { todayIn } from "./recording.ts"

/** How somebody's hours stand. */
export interface Standing {
  readonly person: MatrixId
  readonly month: Month
  /** The minutes of the present week that count against the norm. Null: another month was asked for. */
  readonly week: number | null
  readonly sums: Sums
  /** The minutes a week on average, and the norm. Null: there is no whole week yet, or no norm. */
  readonly average: number | null
  /** How many contested minutes are in the average. */
  readonly averageContested: number
  readonly norm: number | null
  readonly leave: Leave | null
  /** The minutes of leave, sickness and unpaid absence in the month's year. */
  readonly away: { readonly leave: number; readonly sick: number; readonly unpaid: number }
  readonly year: number
  readonly clock: Clock | null
  /** The lines of the month, oldest first. */
  readonly lines: readonly Hours[]
  /** Who can approve their hours, nearest first. */
  readonly approvers: readonly MatrixId[]
  /** Whether an office has `approve-hours`. */
  readonly approved: boolean
  /** Their contested lines of all months, if none was asked for. `left`: whoever contested it does not decide about their hours any more. */
  readonly contested: readonly ContestedLine[]
}

export interface ContestedLine {
  readonly line: Hours
  readonly left: boolean
}

/** The first and the last day of a month. */
export function daysOfMonth(month: Month): { readonly from: CalendarDay; readonly through: CalendarDay } {
  const first = DateTime.fromFormat(month, "yyyy-MM", { zone: "UTC" })
  return { from: first.toFormat("yyyy-MM-dd"), through: first.endOf("month").toFormat("yyyy-MM-dd") }
}

/** How the hours of the person who asks stand. `month`: null means the present one. */
export const readOwnHours = askedBy(
  "concerned",
  (act: Act, by, month: Month | null): Promise<Standing> => standingFor(act, by.person, month),
)

/** How somebody else's hours stand. @throws Refusal unless the person who asks may read them */
export const readHoursOf = askedOf(
  async (act: Act, by: LookedUp, person: MatrixId, month: Month | null): Promise<Standing> => {
    const over = await readOver(act)
    mustRead(act, by, over, person)
    const standing = await standingFor(act, person, month)
    await noteRead(act, by, over, standing.lines)
    return standing
  },
)

/** One line, with who can approve it. */
export interface ReadLine extends ContestedLine, Pick<Standing, "approvers" | "approved"> {}

/** One line, for its person and for those who may read it. @throws Refusal */
export const readLine = askedOf(async (act: Act, by: LookedUp, number: number): Promise<ReadLine> => {
  const { work, coop } = act
  const [line] = await hoursOf(work, coop.key, { numbers: [number] })
  const over = await readOver(act)
  if (!line || !mayRead(by, over, line.person)) return refuse("no-such-hours", { hours: hoursId(number) })
  await noteRead(act, by, over, [line])
  const approvers = overseersOf(over, line.person, "approve-hours")
  return { line, left: isLeft(over, line), approvers, approved: canBeOver(over.offices, "approve-hours") }
})

/** Notes which lines somebody who can approve them has read. If one changes, they see it again before they approve it. */
async function noteRead({ work, coop }: Act, by: LookedUp, over: Hierarchy, lines: readonly Hours[]): Promise<void> {
  const open = lines.filter(
    ({ state, person }) =>
      (state === "open" || state === "contested") && hasOver(over, by.person, person, "approve-hours"),
  )
  const numbers = open.map(({ number }) => number)
  await noteShown(work, coop.key, by.person, numbers)
}

/** The lines of a month that somebody may take away: their own, those of one person, or those of all people whom they may read. */
export const exportHours = askedOf(
  async (
    act: Act,
    by: LookedUp,
    { month, of }: { readonly month: Month; readonly of: MatrixId | "all" },
  ): Promise<readonly Hours[]> => {
    const { work, coop } = act
    const over = await readOver(act)
    if (of !== "all") mustRead(act, by, over, of)
    const people = of === "all" ? {} : { people: [of] }
    const lines = await hoursOf(work, coop.key, { ...daysOfMonth(month), ...people })
    const readable = new Set(readableOf(by, over, [...new Set(lines.map(({ person }) => person))]))
    const found = lines.filter(({ person, state }) => readable.has(person) && state !== "dropped")
    if (found.length === 0) refuse("hours-none-in", { of: coop.words.month(month) })
    return found
  },
)

const mayRead = (by: LookedUp, over: Hierarchy, person: MatrixId): boolean => readableOf(by, over, [person]).length > 0

function readableOf(by: LookedUp, over: Hierarchy, people: readonly MatrixId[]): readonly MatrixId[] {
  if (by.powers.has("hold-treasury")) return people
  const below = new Set(overseenBy(over, by.person, people, "approve-hours"))
  return people.filter((person) => person === by.person || below.has(person))
}

function mustRead({ coop }: Act, by: LookedUp, over: Hierarchy, person: MatrixId): void {
  if (!mayRead(by, over, person)) refuse("hours-not-yours", { person: plainName(person, coop.server) })
}

async function standingFor(act: Act, person: MatrixId, wanted: Month | null): Promise<Standing> {
  const { work, coop } = act
  const rules = coop.config.hours
  const [today, now] = [todayIn(act), monthOf(work.now, coop.zone)]
  const month = wanted ?? now
  const year = Number(month.slice(0, 4))
  const { from, through } = daysOfMonth(month)
  const people = [person]
  const week = weekOf(today)
  const [early = from] = [averageFrom(today), from].sort()
  const [, late = through] = [daysAfter(week, 6), through].sort()
  const recent = await hoursOf(work, coop.key, { people, from: early, through: late })
  const inMonth = recent.filter(({ day }) => day >= from && day <= through)
  const first = await firstDay(work, coop.key, person)
  const away = await hoursOf(work, coop.key, {
    ...{ people, kinds: ["leave", "sick", "unpaid"], from: `${year}-01-01`, through: `${year}-12-31` },
  })
  const over = await readOver(act)
  return {
    ...{
      person,
      month,
      year,
      norm: normOf(rules),
      clock: wanted === null ? await clockOf(work, coop.key, person) : null,
    },
    week: wanted === null || month === now ? normal(recent.filter((line) => weekOf(line.day) === week)) : null,
    sums: sumsOf(inMonth),
    average: averageOf(recent, first, today),
    averageContested: contestedIn(recent, first, today),
    leave: await leaveOf(act, person, year, first),
    away: { leave: minutesOf(away, "leave"), sick: minutesOf(away, "sick"), unpaid: minutesOf(away, "unpaid") },
    lines: inMonth.filter(({ state }) => state !== "dropped"),
    approvers: overseersOf(over, person, "approve-hours"),
    approved: canBeOver(over.offices, "approve-hours"),
    contested: (wanted === null ? await hoursOf(work, coop.key, { people, states: ["contested"] }) : []).map(
      (line) => ({ line, left: isLeft(over, line) }),
    ),
  }
}

/** A person's leave in a year. Null: the co-op has set none. */
async function leaveOf(act: Act, person: MatrixId, year: number, first: CalendarDay | null): Promise<Leave | null> {
  const { work, coop } = act
  const begun = first === null ? year : Math.min(year, Number(first.slice(0, 4)))
  const from = coop.config.hours.carryLeave ? begun : year
  const lines = await hoursOf(work, coop.key, {
    ...{ people: [person], kinds: ["leave"], from: `${from}-01-01`, through: `${year}-12-31` },
  })
  const memberships = await membershipsOf(work, coop.key, person)
  const years = Array.from({ length: year - from + 1 }, (_, at): LeaveYear => {
    const one = from + at
    const months = Array.from({ length: 12 }, (_, index) => `${one}-${String(index + 1).padStart(2, "0")}` as Month)
    const taken = minutesOf(
      lines.filter(({ day }) => day.startsWith(`${one}-`)),
      "leave",
    )
    const belonged = months.filter((month) =>
      memberships.some(
        ({ from: since, until }) =>
          since < monthEnd(month, coop.zone) && (until === null || until > monthBegin(month, coop.zone)),
      ),
    )
    return { year: one, months: belonged.length, taken }
  })
  return leaveIn(coop.config.hours, years)
}

/** What a statement says of a person's hours. */
export interface StatementHours extends Pick<Standing, "average" | "averageContested" | "norm"> {
  /** The hours of the month that pay has not taken. Unpaid absence is not among them. */
  readonly notPaid: Sums
}

/**
 * What a person works on average, as of today or of the end of a month that is over, and which hours of the month nobody has paid yet, for
 * their statement.
 * @throws Refusal
 */
export const readStatementHours = askedOf(
  async (act: Act, by: LookedUp, person: MatrixId, month: Month): Promise<StatementHours> => {
    const { work, coop } = act
    mustRead(act, by, await readOver(act), person)
    const { from, through } = daysOfMonth(month)
    const [day = todayIn(act)] = [todayIn(act), through].sort()
    const people = [person]
    const lines = await hoursOf(work, coop.key, { people, from: averageFrom(day), through: day })
    const first = await firstDay(work, coop.key, person)
    const ofMonth = await hoursOf(work, coop.key, { people, from, through })
    return {
      average: averageOf(lines, first, day),
      averageContested: contestedIn(lines, first, day),
      norm: normOf(coop.config.hours),
      notPaid: sumsOf(ofMonth.filter(({ kind, takenBy }) => kind !== "unpaid" && takenBy === null)),
    }
  },
)
