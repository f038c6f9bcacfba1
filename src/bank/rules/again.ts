/** Decides about movements that look exactly like known ones: the same movement told again, or another one that the bank booked. */
import type { BankLine, Span } from "./lines.ts"

/** The balances of an earlier file. */
export interface KeptSpan extends Span {
  /** The import that brought them. Later imports have higher numbers. */
  readonly file: number
}

/** A movement of a file that looks exactly like a known one. */
export interface Repeated {
  readonly line: BankLine
  /** The import that brought the known movement. */
  readonly file: number
  /** Whether the bank's reference belongs to that movement alone. */
  readonly named: boolean
}

/** `same`: the known movement; `other`: another one; `unsaid`: the file proves neither. */
export type Again = "same" | "other" | "unsaid"

/**
 * Decides for each movement that looks exactly like a known one. The bank's reference can tell two coffees on one day apart. So can the
 * balances: since the last known balance, the account has changed by exactly the sum of the new movements.
 * @param repeated the movements to decide about; the answer has one entry for each
 * @param fresh the file's other movements
 * @param spans the file's balances, with `earlier` those of previous files
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
  // The file continues where the last balance stood. Its own file's balances must show that the known movement lies
  // before that.
  const files = new Set(earlier.map(({ file }) => file))
  return ({ file }) => (files.has(file) ? "other" : "unsaid")
}

/** Two files with the same days and balances tell of the same movements. If the balance did not change, that proves nothing. */
const isSame = (one: Span, other: Span): boolean =>
  one.opening.balance.minor !== one.closing.balance.minor &&
  one.closing.day === other.closing.day &&
  one.opening.day === other.opening.day &&
  one.closing.balance.minor === other.closing.balance.minor &&
  one.opening.balance.minor === other.opening.balance.minor
