/** Recognises a batch of transfers. One file has the batch as a single sum, while another kind of file has each transfer. */
import type { BankLine } from "./lines.ts"

/** The parts of a movement that tell whether it belongs to a batch. `whole`: a text that all transfers of the batch share. */
type Told = Pick<BankLine, "day" | "amount" | "whole">

/** A sum and the transfers that it consists of, as indexes in two lists. The list with the sum has a single index. */
export interface BatchAlike {
  readonly own: readonly number[]
  readonly known: readonly number[]
}

/**
 * Compares the file with the known movements, and finds batches that one of them has as a sum and the other as transfers. Sum and transfers
 * have the same day, and the transfers add up to the sum.
 * @param found pairs of single movements that look alike, by their indexes. A batch of the file is skipped if all its transfers are in such
 * pairs, and a known batch is skipped if one of its transfers is
 */
export function batchesAlike(
  fresh: readonly Told[],
  known: readonly Told[],
  found: ReadonlyMap<number, number>,
): readonly BatchAlike[] {
  const all: BatchAlike[] = []
  const used = new Set(found.values())
  const sums = singles(known, (at) => !used.has(at))
  for (const own of groups(fresh)) {
    if (own.every((index) => found.has(index))) continue
    const [sum] = sums.get(factsOf(own.map((index) => fresh[index])))?.splice(0, 1) ?? []
    if (sum !== undefined) all.push({ own, known: [sum] })
  }
  const own = singles(fresh, (index) => !found.has(index))
  for (const transfers of groups(known)) {
    if (transfers.some((at) => used.has(at))) continue
    const [sum] = own.get(factsOf(transfers.map((at) => known[at])))?.splice(0, 1) ?? []
    if (sum !== undefined) all.push({ own: [sum], known: transfers })
  }
  return all
}

/** The indexes of the movements that belong to no batch, by day and amount. */
function singles(lines: readonly Told[], wanted: (index: number) => boolean): ReadonlyMap<string, number[]> {
  const own = [...lines.keys()].filter((index) => lines[index]?.whole === undefined && wanted(index))
  return Map.groupBy(own, (index) => factsOf([lines[index]]))
}

/** The indexes of each batch's transfers. */
function groups(lines: readonly Told[]): readonly (readonly number[])[] {
  const parts = [...lines.keys()].filter((index) => lines[index]?.whole !== undefined)
  return [...Map.groupBy(parts, (index) => `${lines[index]?.day} ${lines[index]?.whole}`).values()]
}

/** The day and the sum of some movements. */
function factsOf(lines: readonly (Told | undefined)[]): string {
  const minor = lines.reduce((sum, line) => sum + (line?.amount.minor ?? 0n), 0n)
  return `${lines[0]?.day} ${minor} ${lines[0]?.amount.currency}`
}
