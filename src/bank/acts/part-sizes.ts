/** Finds the amounts of the parts of a movement at the bank (§7.2). They must add up to exactly the movement. */

import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { type Money, taskId } from "../../kernel/rules/types.ts"
import { amountFrom } from "../../ledger/acts/treasury.ts"
import { entriesOf } from "../../ledger/reads.ts"
import { type Entry, entryId } from "../../ledger/rules/ledger.ts"
import { receivedOf } from "../../tasks/acts/tasks.ts"
import { taskOf } from "../../tasks/reads.ts"
import { acceptedOffer } from "../../tasks/rules/tasks.ts"
import { theEntry } from "../../treasury/acts/bookings.ts"
import { dueTo } from "../../treasury/acts/payments.ts"
import { fitted } from "../rules/fitted.ts"
import { lineId } from "../rules/lines.ts"
import type { Part } from "../rules/parts.ts"
import { matchedEntries } from "../store/lines.ts"
import { type Sized, typedLine, typedPart } from "../views/parts.ts"
import { atBank } from "./known.ts"

/** A movement, or several that are booked as one. */
export interface Movement {
  readonly numbers: readonly number[]
  /** The day on which the bank booked the last of them. */
  readonly day: string
  /** Positive: money came in. */
  readonly amount: Money
}

/** The movement as people read it: `B3`, or `B3 and B4`. */
export const named = ({ coop }: Act, { numbers }: Pick<Movement, "numbers">): string =>
  coop.words.list(numbers.map(lineId))

export const absolute = ({ minor, currency }: Money): Money => ({ minor: minor < 0n ? -minor : minor, currency })

/**
 * The parts with their amounts, which add up to the movement. What comes in is positive. A part without a typed amount is what its entry
 * has, what is open of its task, or what is due to its person. One part may be the rest of the movement.
 * @throws Refusal
 */
export async function sizesOf(act: Act, movement: Movement, parts: readonly Part[]): Promise<readonly Sized[]> {
  const { amount } = movement
  const about = { movement: named(act, movement) }
  const ids = parts.flatMap((part) =>
    part.as === "entry" ? entryId(part.entry) : part.as === "task" ? taskId(part.task) : [],
  )
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) refuse("bank-task-twice", { ...about, task: twice })
  const [only] = parts
  if (only && parts.length === 1 && only.as !== "entry" && only.amount === null) {
    if (amount.minor === 0n) refuse("bank-join-nothing", { movements: about.movement })
    if (amount.minor < 0n && only.as === "income") refuse("bank-went-out", about)
    if (amount.minor > 0n && (only.as === "expense" || only.as === "pay")) refuse("bank-came-in", about)
    return [{ part: only, minor: amount.minor }]
  }
  const matched = await matchedEntries(act.work, act.coop.key)
  const known: { readonly part: Part; readonly minor: bigint | null }[] = []
  for (const part of parts) known.push({ part, minor: await sizeOf(act, movement, part, matched) })
  if (known.filter(({ minor }) => minor === null).length > 1)
    refuse("bank-parts-open", { ...about, amount: absolute(amount) })
  const rest = known.reduce((left, { minor }) => left - (minor ?? 0n), amount.minor)
  const sized = known.map(({ part, minor }) => ({ part, minor: minor ?? rest }))
  const sum = sized.reduce((one, { minor }) => one + minor, 0n)
  if (sum !== amount.minor || !sized.every(({ part, minor }) => hasDirection(part, minor, amount.minor)))
    refuseSum(act, movement, known)
  return sized
}

/** A part's amount in minor units; null: it is the rest of the movement. @throws Refusal */
async function sizeOf(act: Act, movement: Movement, part: Part, matched: ReadonlySet<number>): Promise<bigint | null> {
  const { amount } = movement
  const own = (money: Money): bigint => {
    if (money.currency === amount.currency) return money.minor
    return refuse("bank-part-currency", { movement: named(act, movement), amount: absolute(amount), part: money })
  }
  if (part.as === "entry") return atBank(await freeEntry(act, movement, part.entry, matched), amount.currency)
  const sign = part.as === "income" || (part.as === "task" && amount.minor > 0n) ? 1n : -1n
  if (part.amount !== null) return sign * own(amountFrom(act, part.amount, amount.currency))
  if (part.as === "pay") return -(await dueTo(act, part.person, amount.currency))
  return part.as === "task" && sign > 0n ? own(await openOf(act, part.task)) : null
}

/** Whether money of a part went its way: income came in, an expense went out, and a task's money went like the whole movement. */
function hasDirection(part: Part, minor: bigint, whole: bigint): boolean {
  if (part.as === "entry") return true
  const wanted = part.as === "income" || (part.as === "task" && whole > 0n)
  return wanted ? minor > 0n : minor < 0n
}

/** Refuses parts that are not exactly the movement. If the amounts can be made to fit, the refusal has the line to type. @throws Refusal */
function refuseSum(
  act: Act,
  { numbers, amount }: Movement,
  known: readonly { readonly part: Part; readonly minor: bigint | null }[],
): never {
  const { coop } = act
  const sized = known.flatMap(({ part, minor }) => (minor === null ? [] : { part, minor }))
  const fit = fitted(
    sized.map(({ part, minor }) => ({ minor, fixed: part.as === "entry" })),
    amount.minor,
  )
  const about = { server: coop.server, prefix: coop.config.prefix, currency: amount.currency }
  const left = sized.flatMap(({ part }, index) => ({ part, minor: fit?.sizes[index] ?? 0n }))
  const line = fit && typedLine(coop.words, numbers, left, { ...about, rest: fit.rest })
  const sum = { ...amount, minor: sized.reduce((one, { minor }) => one + minor, 0n) }
  const parts = sized.map((one) => typedPart(coop.words, one, about))
  refuse("bank-parts-differ", {
    movement: named(act, { numbers }),
    amount,
    parts,
    count: parts.length,
    sum,
    fits: fit !== null,
    line,
  })
}

/** An entry that no movement stands for yet. @throws Refusal if there is no such entry, or it was reversed */
async function freeEntry(
  act: Act,
  { numbers }: Movement,
  number: number,
  matched: ReadonlySet<number>,
): Promise<Entry> {
  const { work, coop } = act
  const about = { movement: named(act, { numbers }), entry: entryId(number) }
  const entry = await theEntry(act, number)
  const [reversal] = await entriesOf(work, coop.key, { reverses: number })
  if (reversal !== undefined || entry.kind === "reversal") return refuse("bank-entry-reversed", about)
  return matched.has(number) ? refuse("bank-entry-taken", about) : entry
}

/**
 * The part of a task's price that is not paid yet. Zero or less if all is paid. @throws Refusal if there is no such task, or it has no
 * accepted offer
 */
async function openOf(act: Act, number: number): Promise<Money> {
  const { work, coop } = act
  const task = (await taskOf(work, coop.key, number)) ?? refuse("task-unknown", { task: taskId(number) })
  const price = acceptedOffer(task)?.price ?? refuse("task-not-done", { task: taskId(number), state: task.state })
  return { ...price, minor: price.minor - (await receivedOf(act, task)) }
}
