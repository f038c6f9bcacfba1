/** Movements that look exactly like known ones: the same told once more, or others that the bank has booked since. */
import type { BankLine, Span } from "./bank-lines.ts"

/** Balances that an earlier file brought. */
export interface KeptSpan extends Span {
  /** The import that brought it: the later, the higher. */
  readonly file: number
}

/** A movement of a file that looks exactly like a known one. */
export interface Repeated {
  readonly line: BankLine
  /** The import that brought the known one. */
  readonly file: number
  /** The bank's reference names that one movement alone. */
  readonly named: boolean
}

/** `same`: as the known one; `other`: one more; `unsaid`: the file does not prove which. */
export type Again = "same" | "other" | "unsaid"

/**
 * What the movements of a file are that look exactly like known ones. Two coffees on one day are told apart by the bank's reference, or by the
 * balances: the account's has changed by all movements that are new since the last balance known, and by no other.
 * @param repeated the answer has one for each
 * @param fresh the file's other movements
 * @param spans the file's balances, `earlier` those of files before it
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
  // The file goes on where the last balance stood. That the known one lies before it, its own file's balances must say.
  const files = new Set(earlier.map(({ file }) => file))
  return ({ file }) => (files.has(file) ? "other" : "unsaid")
}

/** The same days with the same balances; where nothing moved in all, they are as well those of another. */
const isSame = (one: Span, other: Span): boolean =>
  one.opening.balance.minor !== one.closing.balance.minor &&
  one.closing.day === other.closing.day &&
  one.opening.day === other.opening.day &&
  one.closing.balance.minor === other.closing.balance.minor &&
  one.opening.balance.minor === other.opening.balance.minor
