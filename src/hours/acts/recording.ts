/** People enter their hours and correct them (§18.2). Everybody does that for themselves alone. */
import { type Act, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { type CalendarDay, dateOf } from "../../kernel/rules/happened.ts"
import { instant, type LookedUp, type MatrixId } from "../../kernel/rules/types.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import { readOver } from "../../roles/acts/over.ts"
import { canBeOver, overseersOf } from "../../roles/rules/over.ts"
import { membershipsIn, membershipsOf } from "../../standing/reads.ts"
import { taskOf } from "../../tasks/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { TypedHours } from "../rules/asked.ts"
import { dayFor } from "../rules/day.ts"
import { correctionOf, counts, mayEnter, total } from "../rules/entering.ts"
import { clockText, type Hours, type HoursSaid, hoursId } from "../rules/hours.ts"
import { severalDays } from "../rules/several-days.ts"
import { hoursOf } from "../store/hours.ts"
import { changedAfterContest } from "../views/cards.ts"
import { tellOfNorm } from "./norm.ts"
import { changeLine, dropLine, enterLines, eraseLines, type NewLine } from "./writing.ts"

/** The most characters of a text. */
export const longestText = 500

/** Today, in the co-op's zone. */
export const todayIn = ({ work, coop }: Act): CalendarDay => dateOf(work.now, coop.zone)

/** A line that was entered or changed. */
export interface Entered {
  readonly line: Hours
  /** The paid line that it corrects. Null: it corrects none. */
  readonly of: Hours | null
  /** How long the paid line is with its corrections. */
  readonly together: number
  /** Who can approve it, nearest first. */
  readonly approvers: readonly MatrixId[]
  /** Whether an office of the co-op can approve hours. */
  readonly approved: boolean
}

/** Enters hours of the person who asks. @throws Refusal */
export const enterHours = askedBy("member", async (act: Act, by, typed: TypedHours): Promise<Entered> => {
  mustBeWholeTime(typed, null, minutesOf(typed))
  const said = await saidBy(act, typed, { day: todayIn(act), kind: "worked", task: null, text: "" })
  return entered(act, by.person, said)
})

/** Enters a line whose parts are known already. @throws Refusal */
export async function entered(act: Act, person: MatrixId, said: HoursSaid): Promise<Entered> {
  await mustFit(act, person, said, null)
  const [line] = await enterLines(act, person, [said])
  if (!line) throw new Error("no line was entered")
  await tellOfNorm(act, person)
  return { line, of: null, together: line.minutes, ...(await approversOf(act, person)) }
}

/** The people who can approve a person's hours, nearest first, and whether an office can. */
async function approversOf(act: Act, person: MatrixId): Promise<Pick<Entered, "approvers" | "approved">> {
  const over = await readOver(act)
  const approvers = overseersOf(over, person, "approve-hours")
  return { approvers, approved: canBeOver(over.offices, "approve-hours") }
}

/** What a line says, from what was typed, and where nothing was typed from what it said before. @throws Refusal */
async function saidBy(act: Act, typed: TypedHours, before: Omit<HoursSaid, "minutes"> & { minutes?: number }) {
  const { coop } = act
  const minutes = minutesOf(typed) ?? before.minutes
  const kind = typed.kind ?? before.kind
  if (minutes === undefined) return refuse("hours-how-long", { example: exampleOf(typed), kind })
  const day = typed.day === null ? before.day : orRefuse(dayFor(typed.day, kind, todayIn(act), coop.words.typed))
  mustBeOneDay(act, typed, { kind, day, minutes })
  if (typed.task !== null && !(await taskOf(act.work, coop.key, typed.task)))
    refuse("task-unknown", { task: `T${typed.task}` })
  const text = typed.text === "" ? before.text : typed.text
  if (Array.from(text).length > longestText) refuse("hours-text-long", { most: longestText })
  return { day, minutes, kind, task: typed.task ?? before.task, text }
}

/** The minutes that were typed. Null: none were. @throws Refusal if they can mean two amounts */
export function minutesOf({ minutes, amount }: Pick<TypedHours, "minutes" | "amount">): number | null {
  if (minutes !== "unclear") return minutes
  const [hours = "0", decimals = ""] = amount.split(/[.,]/)
  return refuse("hours-unclear", { typed: amount, clock: `${hours}:${decimals}`, decimal: `${amount} h` })
}

/** The line that the person can type, with an amount. */
const exampleOf = ({ day }: TypedHours): string => (day === null ? "7:30" : `7:30 ${day}`)

/** A line is for one day: a second one would be lost in its text. @throws Refusal */
function mustBeOneDay(
  act: Act,
  typed: TypedHours,
  { kind, day, minutes }: Pick<HoursSaid, "kind" | "day" | "minutes">,
): void {
  const several = severalDays(typed, kind, todayIn(act), act.coop.words.typed)
  if (several !== null)
    refuse("hours-several-days", { typed: cleanLine(several, 60), time: clockText(minutes), day, kind })
}

/** What cannot be the beginning of a text: `-1` behind a line that should be shorter, and `1/2` or `½` behind an amount. */
const partOfTime = /^(?:[-+−–]\s*\d\S*|\d+\/\d+|[½¼¾])/u

/** @throws Refusal if a part of a time stands where the text begins, since it would be lost there */
function mustBeWholeTime({ text }: TypedHours, line: Hours | null, minutes: number | null): void {
  const [found] = partOfTime.exec(text) ?? []
  if (found === undefined) return
  const hours = line === null ? "none" : hoursId(line.number)
  refuse("hours-part", { typed: cleanLine(found, 20), hours, time: clockText(minutes ?? line?.minutes ?? 60) })
}

/** @param but a line that does not count, because it changes. @throws Refusal */
async function mustFit(act: Act, person: MatrixId, said: HoursSaid, but: Hours | null): Promise<void> {
  const { work, coop } = act
  const others = await hoursOf(work, coop.key, { people: [person], from: said.day, through: said.day })
  const there = total(others.filter(({ number }) => number !== but?.number))
  orRefuse(mayEnter(said, { there, today: todayIn(act), since: await firstDayIn(act, person) }))
}

/** A person's first day in the co-op. Null if they were there from its first day on: it may be older than its bot. */
export async function firstDayIn({ work, coop }: Act, person: MatrixId): Promise<CalendarDay | null> {
  const own = (await membershipsOf(work, coop.key, person))[0]
  if (!own) return null
  const all = await membershipsIn(work, coop.key, { begin: instant(0), end: instant(work.now + 1) })
  const [since, first] = [own.from, Math.min(...all.map(({ from }) => from))].map((at) =>
    dateOf(instant(at), coop.zone),
  )
  return since === undefined || since === first ? null : since
}

/** A person's own line. Others' lines are refused as if there were none, so that nobody learns of them. @throws Refusal */
export async function ownLine({ work, coop }: Act, { person }: LookedUp, number: number): Promise<Hours> {
  const [line] = await hoursOf(work, coop.key, { numbers: [number], people: [person] })
  return line ?? refuse("no-such-hours", { hours: hoursId(number) })
}

/** The lines that correct a line. */
export const correctionsOf = ({ work, coop }: Act, { number }: Hours): Promise<Hours[]> =>
  hoursOf(work, coop.key, { correcting: [number] })

/**
 * Corrects a line of the person who asks. Before it was paid, it changes and waits for an approval again. Afterwards a line of its own makes up
 * the difference.
 * @throws Refusal
 */
export const changeHours = askedBy(
  "concerned",
  async (act: Act, by, number: number, typed: TypedHours): Promise<Entered> => {
    const line = await ownLine(act, by, number)
    const minutes = minutesOf(typed)
    mustBeWholeTime(typed, line, minutes)
    const isPaid = line.takenBy !== null
    if (isPaid && (minutes === null || typed.day !== null || typed.kind !== null || typed.task !== null))
      refuse("hours-paid", { hours: hoursId(number) })
    if (minutes === 0) refuse("hours-nothing")
    const corrections = isPaid ? await correctionsOf(act, line) : []
    const correction = orRefuse(correctionOf(line, corrections, minutes ?? line.minutes))
    const said = isPaid ? { ...line, text: typed.text } : await saidBy(act, typed, line)
    if (!isPaid) await mustFit(act, by.person, said, line)
    else await mustFitTogether(act, line, corrections, minutes ?? 0)
    return corrected(act, line, correction, said)
  },
)

/** @throws Refusal if the day would have more than 24 hours */
async function mustFitTogether(act: Act, line: Hours, corrections: readonly Hours[], wanted: number): Promise<void> {
  const numbers = [line, ...corrections].map(({ number }) => number)
  const { work, coop } = act
  const day = await hoursOf(work, coop.key, { people: [line.person], from: line.day, through: line.day })
  const there = total(day.filter(({ number }) => !numbers.includes(number)))
  orRefuse(mayEnter({ ...line, minutes: wanted }, { there, today: todayIn(act), since: null }))
}

type Correction = Exclude<ReturnType<typeof correctionOf>, { readonly refused: string }>

async function corrected(act: Act, line: Hours, correction: Correction, said: HoursSaid): Promise<Entered> {
  const who = await approversOf(act, line.person)
  const done = async (after: Hours): Promise<Entered> => {
    await tellOfNorm(act, line.person)
    const of = after.number === line.number ? null : line
    const all = of === null ? [after] : [line, ...(await correctionsOf(act, line))]
    return { line: after, of, together: total(all), ...who }
  }
  switch (correction.do) {
    case "enter": {
      const { minutes, corrects } = correction
      const [after] = await enterLines(act, line.person, [{ ...said, minutes, corrects } satisfies NewLine])
      if (!after) throw new Error("no line was entered")
      return done(after)
    }
    case "change": {
      const before = correction.line
      // A correction keeps its own text, unless another was typed.
      const text = said.text === "" ? before.text : said.text
      const after = await changeLine(act, before, { ...said, minutes: correction.minutes, text })
      await tellContester(act, before, after)
      return done(after)
    }
    case "drop":
      await dropLine(act, correction.line)
      return done({ ...correction.line, state: "dropped" })
  }
}

/** Who contested a line hears that it was changed or taken back. */
async function tellContester(act: Act, before: Hours, after: Hours): Promise<void> {
  if (before.state !== "contested" || before.decidedBy === null) return
  await say(act, { person: before.decidedBy }, changedAfterContest(act.coop, after))
}

/** What became of a line that was taken back: the line itself, or a line that takes back what was paid. */
export type Dropped = { readonly dropped: Hours } | { readonly entered: Entered }

/** Takes back lines of the person who asks. Of what was paid, a line of its own takes it back. @throws Refusal */
export const dropHours = askedBy(
  "concerned",
  async (act: Act, by, numbers: readonly number[]): Promise<readonly Dropped[]> => {
    const done: Dropped[] = []
    for (const number of numbers) {
      const line = await ownLine(act, by, number)
      const corrections = line.takenBy === null ? [] : await correctionsOf(act, line)
      const correction = orRefuse(correctionOf(line, corrections, 0))
      if (correction.do === "drop" && correction.line.number === number) {
        await dropLine(act, line)
        const after: Hours = { ...line, state: "dropped" }
        await tellContester(act, line, after)
        done.push({ dropped: after })
      } else done.push({ entered: await corrected(act, line, correction, { ...line, text: "" }) })
    }
    return done
  },
)

/** Erases the texts of all lines of the person who asks, and why they were contested. Returns how many lines had any. */
export const forgetTexts = askedBy("concerned", async (act: Act, by): Promise<number> => {
  const { work, coop } = act
  const lines = await hoursOf(work, coop.key, { people: [by.person] })
  // A line that is contested keeps its reason, or nobody could settle it.
  const some = lines.filter((line) => (line.text !== "" || line.reason !== "") && line.state !== "contested")
  if (some.length > 0) await eraseLines(act, some)
  return some.filter((line) => counts(line) || line.text !== "").length
})
