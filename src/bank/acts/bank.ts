/**
 * Movements at the bank (§7.2). The bot books a movement only after the treasurer has said what it is. It then books the movement as if the
 * treasurer had typed the entry.
 */

import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { mustBeTrusted, mustRecord, type Recorder } from "../../ledger/acts/treasury.ts"
import { entryId } from "../../ledger/rules/ledger.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { lookalikeOf } from "../rules/alike.ts"
import { looksLikeBalance } from "../rules/csv-rows.ts"
import type { Proposal } from "../rules/left.ts"
import { lineId } from "../rules/lines.ts"
import { proposalsFor } from "../rules/match.ts"
import type { Part } from "../rules/parts.ts"
import { putAgain } from "../store/files.ts"
import {
  countWaiting,
  type KeptLine,
  lineOf,
  linesOf,
  newestLine,
  putMatch,
  putSkipped,
  waitingLines,
} from "../store/lines.ts"
import { bookProposal } from "./booking.ts"
import { knownFor } from "./known.ts"
import type { Movement } from "./part-sizes.ts"
import { bookParts, entriesIn, type Outcome } from "./parts.ts"

/** A line, and a proposal of how to book it. */
export interface Proposed {
  readonly line: KeptLine
  readonly proposal: Proposal
}

/** Lines that were booked as one. There is at least one. */
export interface Done {
  readonly lines: readonly [KeptLine, ...KeptLine[]]
  readonly outcome: Outcome
}

/**
 * All lines that wait, each with a proposal. Lines of the newest file come first. The treasurer must have signed the device. This works
 * even if the treasury is frozen.
 * @throws Refusal
 */
export const waitingAtBank = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder): Promise<readonly Proposed[]> => {
    await mustBeTrusted(act, by.person, by.trust)
    return proposed(act)
  },
)

/** How many lines wait. @throws Refusal */
export const countAtBank = askedBy(
  { power: "hold-treasury" },
  ({ work, coop }: Act): Promise<number> => countWaiting(work, coop.key),
)

async function proposed(act: Act, also: readonly KeptLine[] = []): Promise<readonly Proposed[]> {
  const lines = [...(await waitingLines(act.work, act.coop.key)), ...also]
  const alike = await lookalikes(act, lines)
  // A look-alike is matched with nothing. Otherwise it would take the match that belongs to the line that it resembles.
  const others = lines.filter((line) => !alike.has(line))
  const known = await knownFor(act, others)
  const gone = wentAndCameBack(others, proposalsFor(others, known))
  const left = others.filter((line) => !gone.has(line))
  const proposals = proposalsFor(left, known)
  const found = new Map(left.map((line, index) => [line, proposals[index]]))
  return lines.flatMap((line) => {
    const proposal = alike.get(line) ?? gone.get(line) ?? found.get(line)
    return proposal ? [{ line, proposal }] : []
  })
}

/**
 * Finds the lines of payments that went out and came back. When such a payment's entry is reversed, its outgoing line waits again. The line
 * then gets the same proposal as the movement by which the payment came back.
 */
function wentAndCameBack(lines: readonly KeptLine[], proposals: readonly Proposal[]): ReadonlyMap<KeptLine, Proposal> {
  const gone = new Map<KeptLine, Proposal>()
  for (const [index, { number }] of lines.entries()) {
    const proposal = proposals[index]
    if (proposal?.propose !== "returned" || !proposal.certain || !proposal.reversed) continue
    for (const line of lines)
      if (proposal.movements.includes(line.number)) gone.set(line, { ...proposal, movements: [number] })
  }
  return gone
}

/**
 * Finds the lines that should not be booked as they are. Each has a proposal that says why: another kind of file seems to have brought the
 * movement already, or the row looks like a balance.
 */
export async function lookalikes(
  { work, coop }: Act,
  lines: readonly KeptLine[],
): Promise<ReadonlyMap<KeptLine, Proposal>> {
  const numbers = lines.flatMap(({ alike }) => alike ?? [])
  const twins = new Map((await linesOf(work, coop.key, numbers)).map((line) => [line.number, line]))
  const found = new Map<KeptLine, Proposal>()
  for (const line of lines) {
    const like = lookalikeOf(line, line.alike === null ? undefined : twins.get(line.alike))
    if (like) found.set(line, { propose: "alike", ...like, sure: false })
    else if (isBalance(line)) found.set(line, { propose: "balance", sure: false })
  }
  return found
}

const isBalance = ({ from, iban, name, text }: KeptLine): boolean =>
  (from === "csv" || from === "qif") && iban === null && (looksLikeBalance(name) || looksLikeBalance(text))

async function proposalFor(act: Act, line: KeptLine): Promise<Proposal> {
  const found = (await proposed(act, line.skipped ? [line] : [])).find((one) => one.line.number === line.number)
  if (!found) throw new Error("a line without a proposal")
  return found.proposal
}

/**
 * What the treasurer wants to be booked. `lines`: the lines, which are booked as one. `parts`: the things that they are; null: as proposed.
 * `advance`: whether a payment may be more than was due (§8.7).
 */
export interface Wanted {
  readonly lines: readonly number[]
  readonly parts: readonly Part[] | null
  readonly advance: boolean
}

/** Books lines as one. @throws Refusal */
export const bookLines = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, { lines: numbers, parts, advance }: Wanted): Promise<Done> => {
    await mustRecord(act, by)
    const [first, ...others] = numbers
    if (first === undefined) return refuse("bank-which-line")
    const lines = [await freeLine(act, first)] as [KeptLine, ...KeptLine[]]
    for (const number of others) lines.push(await freeLine(act, number))
    if (parts) return putBooked(act, lines, await bookParts(act, by.person, movementOf(act, lines), parts, { advance }))
    const proposal = await proposalFor(act, lines[0])
    const joined = proposal.propose === "joined" ? proposal.lines : []
    if (others.length > 0 && !isSame(joined, numbers))
      return refuse("bank-join-what", { movements: numbers.map(lineId).join(" ") })
    for (const number of joined) if (!numbers.includes(number)) lines.push(await freeLine(act, number))
    return putBooked(act, lines, await bookProposal(act, by.person, movementOf(act, lines), proposal))
  },
)

const isSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one))

/** Several lines as one movement, under the day of the last. @throws Refusal if their currencies differ */
function movementOf(act: Act, lines: Done["lines"]): Movement {
  const [first] = lines
  const { currency } = first.amount
  const numbers = lines.map(({ number }) => number)
  if (lines.some(({ amount }) => amount.currency !== currency))
    return refuse("bank-join-currencies", { movements: act.coop.words.list(numbers.map(lineId)) })
  const minor = lines.reduce((sum, { amount }) => sum + amount.minor, 0n)
  const day =
    lines
      .map((line) => line.day)
      .toSorted()
      .at(-1) ?? first.day
  return { numbers, day, amount: { minor, currency } }
}

async function putBooked({ work, coop }: Act, lines: Done["lines"], outcome: Outcome): Promise<Done> {
  const numbers = lines.map(({ number }) => number)
  await putMatch(work, coop.key, numbers, entriesIn(outcome))
  return { lines, outcome }
}

/** Books all lines with a sure match, in their order. @throws Refusal if there is no such line, or one of them cannot be booked */
export const bookSure = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder): Promise<readonly Done[]> => {
    await mustRecord(act, by)
    const sure = (await proposed(act)).filter(({ proposal }) => proposal.sure)
    if (sure.length === 0) refuse("bank-nothing-sure")
    const done: Done[] = []
    for (const { line, proposal } of sure) {
      const outcome = await bookProposal(act, by.person, movementOf(act, [line]), proposal)
      done.push(await putBooked(act, [line], outcome))
    }
    return done
  },
)

/** Marks a line for which nothing is to be booked. @throws Refusal */
export const skipLine = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, number: number): Promise<KeptLine> => {
    await mustRecord(act, by)
    const line = await freeLine(act, number)
    await putSkipped(act.work, act.coop.key, number)
    return line
  },
)

/**
 * Adds a known line a second time, because the bank booked an equal movement once more. Only the treasurer can tell that this happened. The
 * newest file must have repeated the line. Returns the new line.
 * @throws Refusal
 */
export const repeatLine = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, number: number): Promise<KeptLine> => {
    await mustRecord(act, by)
    await theLine(act, number)
    const added = await putAgain(act.work, act.coop.key, number)
    return added === null ? refuse("bank-not-repeated", { movement: lineId(number) }) : theLine(act, added)
  },
)

/**
 * Skips all lines from before the ledger began, because the ledger's opening contains them. Returns the lines. @throws Refusal if there are
 * none
 */
export const skipOpening = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder): Promise<readonly KeptLine[]> => {
    await mustRecord(act, by)
    const lines = (await proposed(act)).flatMap(({ line, proposal }) => (proposal.propose === "opening" ? [line] : []))
    if (lines.length === 0) refuse("bank-nothing-earlier")
    for (const { number } of lines) await putSkipped(act.work, act.coop.key, number)
    return lines
  },
)

/**
 * The line with this number, if it can be booked. A skipped line can still be booked. @throws Refusal if there is no such line, or it is
 * booked already
 */
async function freeLine(act: Act, number: number): Promise<KeptLine> {
  const line = await theLine(act, number)
  const { entries } = line
  if (entries.length > 0)
    return refuse("bank-line-booked", {
      movement: lineId(number),
      entries: entries.map(entryId),
      entry: entryId(entries[0] ?? 0),
    })
  return line
}

async function theLine({ work, coop }: Act, number: number): Promise<KeptLine> {
  const line = await lineOf(work, coop.key, number)
  if (line) return line
  const last = await newestLine(work, coop.key)
  if (last === 0) return refuse("bank-empty")
  return refuse("no-such-bank-line", { movement: lineId(number), last: lineId(last) })
}
