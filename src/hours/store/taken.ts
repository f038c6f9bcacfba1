/** How pay takes approved hours (§18.3). */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type Hours, hoursId } from "../rules/hours.ts"
import { hoursOf, putTaken } from "./hours.ts"

/** An approved line, as pay takes it. A correction of a line that was paid has minutes below zero. */
export type ApprovedHours = Pick<Hours, "number" | "person" | "day" | "minutes" | "kind" | "task" | "text" | "corrects">

/** The approved lines up to a day that pay has not taken yet, by day and number. `person`: only their lines. */
export async function approvedHours(
  work: Work,
  coop: CoopKey,
  through: CalendarDay,
  person?: MatrixId,
): Promise<ApprovedHours[]> {
  const people = person === undefined ? {} : { people: [person] }
  return hoursOf(work, coop, { states: ["approved"], taken: "not-yet", through, ...people })
}

/** The lines up to a day that nobody has approved yet, and those that are contested, by day and number. */
export const undecidedHours = (work: Work, coop: CoopKey, through: CalendarDay): Promise<ApprovedHours[]> =>
  hoursOf(work, coop, { states: ["open", "contested"], through })

/** The lines that this entry of the ledger has paid, by day and number. */
export const hoursTakenBy = (work: Work, coop: CoopKey, entry: number): Promise<ApprovedHours[]> =>
  hoursOf(work, coop, { taken: entry })

/**
 * Notes that this entry of the ledger pays these lines, in the unit of work that books the entry.
 * @throws Error if one of them is not approved, or was taken before
 */
export async function takeHours(work: Work, coop: CoopKey, numbers: readonly number[], entry: number): Promise<void> {
  if (numbers.length === 0) return
  const lines = await hoursOf(work, coop, { numbers, states: ["approved"], taken: "not-yet" })
  const found = new Set(lines.map(({ number }) => number))
  const wrong = numbers.find((number) => !found.has(number))
  if (wrong !== undefined) throw new Error(`the hours ${hoursId(wrong)} cannot be taken`)
  await putTaken(work, coop, numbers, entry)
  await tell(work, coop, "hours-taken", numbers, entry)
}

/** Gives the lines back that this entry of the ledger has paid, because it is reversed. They can be taken again. Returns their numbers. */
export async function giveBackHours(work: Work, coop: CoopKey, entry: number): Promise<number[]> {
  const numbers = (await hoursOf(work, coop, { taken: entry })).map(({ number }) => number)
  if (numbers.length === 0) return numbers
  await putTaken(work, coop, numbers, null)
  await tell(work, coop, "hours-given-back", numbers, entry)
  return numbers
}

async function tell(
  work: Work,
  coop: CoopKey,
  act: "hours-taken" | "hours-given-back",
  numbers: readonly number[],
  entry: number,
): Promise<void> {
  const lines = numbers.toSorted((one, other) => one - other).map(hoursId)
  // No record says whose hours they are.
  await addRecord(work, coop, { actor: null, act, details: { lines, entry: `E${entry}` } })
}
