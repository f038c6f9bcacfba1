/** Approving and contesting hours (§18.2): by whoever has `approve-hours` over the person, and never by oneself. */
import { type Act, say } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { readOver } from "../../roles/acts/over.ts"
import { type Hierarchy, hasOver, overseenBy, overseersOf } from "../../roles/rules/over.ts"
import { holds, powersOfRole } from "../../roles/rules/tree.ts"
import { officesWith } from "../../standing/rules/rights.ts"
import { askedOf } from "../../votes/acts/asked.ts"
import { counts, total } from "../rules/entering.ts"
import { type Hours, hoursId } from "../rules/hours.ts"
import { hoursOf } from "../store/hours.ts"
import { linesShown, noteShown } from "../store/shown.ts"
import { contestedCard } from "../views/cards.ts"
import { longestText } from "./recording.ts"
import { approveLines, contestLine } from "./writing.ts"

/** What somebody wants to approve. Without lines and people: everything that they can. */
export interface Wanted {
  readonly numbers: readonly number[]
  readonly people: readonly MatrixId[]
  /** The sum that they have seen, in minutes. Another sum is shown first. Null: they have not said. */
  readonly seen: number | null
  readonly sure: boolean
}

/** Lines to approve. `done`: they are approved. Otherwise they are shown, so that the person can look at them first. */
export interface Approval {
  readonly lines: readonly Hours[]
  readonly done: boolean
  /** Whether the lines were named, and one has changed since it was shown. */
  readonly changed: boolean
}

/** Whether this person holds a place that has `approve-hours`. For everybody else no lines need be read. */
const canApprove = ({ seats, tree, offices }: Hierarchy, person: MatrixId): boolean =>
  officesWith(offices, "approve-hours").some(({ key }) =>
    seats.some((seat) => seat.office === key && seat.person === person),
  ) ||
  [...tree.values()].some((role) => holds(role, person) && powersOfRole(tree, role, offices).includes("approve-hours"))

/** Whether whoever contested a line does not decide about its person any more, since they have left or lost the office or role. */
export const isLeft = (over: Hierarchy, { person, state, decidedBy }: Hours): boolean =>
  state === "contested" && (decidedBy === null || !hasOver(over, decidedBy, person, "approve-hours"))

/**
 * The lines that wait for an approval of this person, by day and number. What somebody contested is for them to settle with its person; once
 * they decide no more, it is for whoever does.
 */
export async function waitingFor({ work, coop }: Act, person: MatrixId, over: Hierarchy): Promise<Hours[]> {
  if (!canApprove(over, person)) return []
  const undecided = await hoursOf(work, coop.key, { states: ["open", "contested"] })
  const open = undecided.filter((line) => line.state === "open" || isLeft(over, line))
  const theirs = new Set(overseenBy(over, person, [...new Set(open.map((line) => line.person))], "approve-hours"))
  return open.filter((line) => theirs.has(line.person))
}

/**
 * Approves lines: those that are named, those of some people, or all that wait for this person. What was not named line by line is shown first,
 * by person, until the person says that they are sure. What has come in or changed since it was shown to them is shown again, so that nothing
 * is approved that they have not read: neither another sum, nor another day or kind.
 * @throws Refusal
 */
export const approvePeoplesHours = askedOf(async (act: Act, by: LookedUp, wanted: Wanted): Promise<Approval> => {
  const over = await readOver(act)
  if (wanted.numbers.length > 0) {
    const lines: Hours[] = []
    for (const number of wanted.numbers) lines.push(await lineToDecide(act, by, over, number))
    const waiting = lines.filter(({ state }) => state !== "approved")
    if (waiting.length === 0)
      refuse("hours-approved-already", {
        hours: lines.map(({ number }) => hoursId(number)),
        count: lines.length,
      })
    if ([...(await shownTo(act, by, waiting)).values()].includes("changed")) return show(act, by, waiting, true)
    await approveLines(act, by.person, waiting)
    return { lines: waiting, done: true, changed: false }
  }
  for (const person of wanted.people) mustBeOver(act, by, over, person)
  const all = await waitingFor(act, by.person, over)
  const lines = wanted.people.length === 0 ? all : all.filter(({ person }) => wanted.people.includes(person))
  if (lines.length === 0) refuse("hours-none-wait")
  const shown = await shownTo(act, by, lines)
  const isSeen =
    (wanted.seen === null || wanted.seen === total(lines)) && lines.every(({ number }) => shown.get(number) === "same")
  if (!wanted.sure || !isSeen) return show(act, by, lines, false)
  await approveLines(act, by.person, lines)
  return { lines, done: true, changed: false }
})

const shownTo = ({ work, coop }: Act, { person }: LookedUp, lines: readonly Hours[]) =>
  linesShown(
    work,
    coop.key,
    person,
    lines.map(({ number }) => number),
  )

/** Shows lines instead of approving them. */
async function show(
  { work, coop }: Act,
  { person }: LookedUp,
  lines: readonly Hours[],
  changed: boolean,
): Promise<Approval> {
  const numbers = lines.map(({ number }) => number)
  await noteShown(work, coop.key, person, numbers)
  return { lines, done: false, changed }
}

/** Contests a line. Its person hears why, and how they can go on. @throws Refusal */
export const contestPeoplesHours = askedOf(
  async (act: Act, by: LookedUp, number: number | null, reason: string): Promise<Hours> => {
    const { coop } = act
    if (number === null) return refuse("hours-contest-which")
    const line = await lineToDecide(act, by, await readOver(act), number)
    if (reason === "") refuse("hours-contest-why", { hours: hoursId(number) })
    if (Array.from(reason).length > longestText) refuse("hours-text-long", { most: longestText })
    await contestLine(act, by.person, line, reason)
    await say(act, { person: line.person }, contestedCard(coop, line, { by: by.person, reason }))
    return line
  },
)

/** A line about which this person decides. Lines of which they must not know are refused as if there were none. @throws Refusal */
async function lineToDecide({ work, coop }: Act, by: LookedUp, over: Hierarchy, number: number): Promise<Hours> {
  const hours = hoursId(number)
  const [line] = await hoursOf(work, coop.key, { numbers: [number] })
  if (line?.person === by.person) {
    const people = overseersOf(over, by.person, "approve-hours").map((one) => plainName(one, coop.server))
    refuse("hours-own", { hours, people, some: people.length > 0 })
  }
  if (!line || !hasOver(over, by.person, line.person, "approve-hours")) return refuse("no-such-hours", { hours })
  if (!counts(line)) refuse("hours-dropped", { hours })
  if (line.takenBy !== null) refuse("hours-taken", { hours })
  return line
}

/** @throws Refusal */
function mustBeOver({ coop }: Act, by: LookedUp, over: Hierarchy, person: MatrixId): void {
  if (!hasOver(over, by.person, person, "approve-hours"))
    refuse("hours-not-yours", { person: plainName(person, coop.server) })
}
