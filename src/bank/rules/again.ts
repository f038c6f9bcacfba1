/** A movement in a file can look exactly like a known one. These rules decide whether it is the known movement or another one. */
import type { BankLine, Span } from "./lines.ts"

/** The balances of an earlier file. */
export interface KeptSpan extends Span {
  /** The import that brought these balances. Later imports have higher numbers. */
  readonly file: number
}

/** A movement of a file that looks exactly like a known one. */
export interface Repeated {
  readonly line: BankLine
  /** The import that brought the known movement. */
  readonly file: number
  /** Whether the movement is certainly the known one: the bank's reference says so, or the same statement came again. */
  readonly named: boolean
}

/** `same`: it is the known movement. `other`: it is another movement. `unsaid`: the file proves neither. */
export type Again = "same" | "other" | "unsaid"

/**
 * Decides for each movement whether it is the known movement that looks the same. The bank's reference can prove that. The balances can
 * too: between two balances, the account changes by exactly the sum of the movements.
 * @param repeated the movements to decide about; the answer has one entry for each
 * @param fresh the file's other movements
 * @param spans the file's balances
 * @param earlier the balances of previous files
 */
export function againIn(
  repeated: readonly Repeated[],
  { fresh, spans, earlier }: { fresh: readonly BankLine[]; spans: readonly Span[]; earlier: readonly KeptSpan[] },
): readonly Again[] {
  const open = repeated.filter(({ named }) => !named)
  const proofs = new Map<string, (one: Repeated) => Again>()
  for (const span of spans) {
    const { currency } = span.closing.balance
    const sum = (lines: readonly BankLine[]) =>
      lines.reduce((one, { amount }) => (amount.currency === currency ? one + amount.minor : one), 0n)
    const kept = earlier.filter(({ closing }) => closing.balance.currency === currency)
    proofs.set(currency, proofOf(span, kept, { fresh: sum(fresh), repeated: sum(open.map(({ line }) => line)) }))
  }
  return repeated.map((one) => (one.named ? "same" : (proofs.get(one.line.amount.currency)?.(one) ?? "unsaid")))
}

function proofOf(
  span: Span,
  earlier: readonly KeptSpan[],
  sums: { readonly fresh: bigint; readonly repeated: bigint },
): (one: Repeated) => Again {
  if (earlier.some((one) => isSame(one, span))) return () => "same"
  const last = earlier
    .toSorted((one, other) => one.closing.day.localeCompare(other.closing.day) || one.file - other.file)
    .at(-1)
  if (!last || last.closing.day > span.closing.day || sums.repeated === 0n) return () => "unsaid"
  const change = span.closing.balance.minor - last.closing.balance.minor
  if (change === sums.fresh) return () => "same"
  if (change !== sums.fresh + sums.repeated) return () => "unsaid"
  // Since the last known balance, the account has changed by the new and the repeated movements together. So the repeated movements
  // happened after that balance. If the file of a known movement had balances, the known movement happened before that balance. So the
  // repeated one is another movement. If that file had no balances, the order is unknown.
  const files = new Set(earlier.map(({ file }) => file))
  return ({ file }) => (files.has(file) ? "other" : "unsaid")
}

/**
 * Whether two files tell of the same movements. They do if their days and balances are the same. If the balance did not change, equal
 * balances prove nothing.
 */
const isSame = (one: Span, other: Span): boolean =>
  one.opening.balance.minor !== one.closing.balance.minor &&
  one.closing.day === other.closing.day &&
  one.opening.day === other.opening.day &&
  one.closing.balance.minor === other.closing.balance.minor &&
  one.opening.balance.minor === other.opening.balance.minor

/** More sums than this are not tried. */
const mostSums = 10_000

/**
 * Whether some of the further amounts, together with all of the repeated ones, come to nothing. True as well if there are too many to tell.
 *     cancelOut([-300n, -600n], [100n, 900n]) // true, since 900 cancels out 300 and 600
 */
export function cancelOut(repeated: readonly bigint[], further: readonly bigint[]): boolean {
  const goal = -repeated.reduce((sum, one) => sum + one, 0n)
  let sums = new Set<bigint>()
  for (const minor of further) {
    sums = new Set([...sums, minor, ...[...sums].map((sum) => sum + minor)])
    if (sums.has(goal) || sums.size > mostSums) return true
  }
  return false
}
