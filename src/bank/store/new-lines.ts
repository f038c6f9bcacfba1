/** Keeps new movements of the bank's files (§7.5), and marks those that look like known ones. */
import type { CoopKey } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import { alikeAmong } from "../rules/alike.ts"
import { batchesAlike } from "../rules/batch.ts"
import type { BankLine, FileKind } from "../rules/lines.ts"
import { handleOf } from "./compared.ts"
import { batch } from "./lines.ts"
import { keyOf, reseal, sealed, type Unsealed } from "./sealed-lines.ts"

/** Finds a free number for a further movement that looks like known ones. @param from the first number that may be free */
export async function freeNumber(work: Work, coop: CoopKey, known: string, from: number): Promise<number> {
  for (let number = from; ; number++) {
    const handle = handleOf(work, coop, known, number)
    if (!(await work.trx("bank_lines").where({ coop, handle }).first("number"))) return number
  }
}

export interface NewLine {
  readonly line: BankLine
  readonly handle: string
  readonly number: number
  readonly file: number
  /** Whether the line is another movement, although it looks exactly like a known one. */
  readonly other: boolean
  /** The known line that this one may be in other words. Null if there is none. */
  readonly reworded: number | null
}

/**
 * Keeps new lines. Returns how many of them look like a line that another kind of file has brought. To find those, it needs all kept lines.
 * A keyed hash of day and amount would be quicker, but it would show anybody with the database which movements are alike.
 * @param kept all known lines
 * @param known lines that this file has too; they cannot be look-alikes of its other lines
 */
export async function insertLines(
  work: Work,
  coop: CoopKey,
  kind: FileKind,
  fresh: readonly NewLine[],
  kept: readonly Unsealed[],
  known: ReadonlySet<number>,
): Promise<number> {
  const free = kept.filter(({ number, line }) => line.from !== kind && line.alike === null && !known.has(number))
  const found = alikeAmong(
    fresh.map(({ line }) => line),
    free.map(({ line }) => line),
  )
  const twins = new Map<number, number>()
  for (const { number, reworded } of fresh) {
    const other = kept.find((one) => one.number === reworded)
    if (!other || reworded === null) continue
    twins.set(number, reworded)
    await reseal(work, coop, reworded, { ...other.line, alike: number })
  }
  const reworded = twins.size
  const twin = async (index: number, at: number): Promise<void> => {
    const [own, other] = [fresh[index], free[at]]
    if (!own || !other || own.reworded !== null) return
    if (!twins.has(own.number)) twins.set(own.number, other.number)
    await reseal(work, coop, other.number, { ...other.line, alike: own.number })
  }
  const batches = batchesAlike(
    fresh.map(({ line }) => line),
    free.map(({ line, file }) => ({ ...line, whole: line.whole && `${file} ${line.whole}` })),
    found,
  )
  const inBatch = new Set(batches.flatMap(({ own }) => own))
  for (const [index, at] of found) if (!inBatch.has(index)) await twin(index, at)
  // If several parts point to one sum, the sum must name the first part. So the pairs are written from the last to the first.
  for (const { own, known } of batches)
    for (const index of own.toReversed()) for (const at of known) await twin(index, at)
  const rows = fresh.map(({ line, handle, number, file }) => {
    const whole = sealed(keyOf(work), coop, number, { ...line, from: kind, alike: twins.get(number) ?? null })
    return { coop, number, file, handle, sealed: whole, imported_at: work.now, skipped: false }
  })
  for (let at = 0; at < rows.length; at += batch) await work.trx("bank_lines").insert(rows.slice(at, at + batch))
  return twins.size - reworded
}
