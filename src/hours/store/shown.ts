/** Which lines of hours somebody who can approve them was shown, and whether they have changed since (§18.2). */
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import { portions } from "./hours.ts"

/** Notes that these lines were shown to somebody as they are now. */
export async function noteShown(
  { trx }: Work,
  coop: CoopKey,
  approver: MatrixId,
  numbers: readonly number[],
): Promise<void> {
  for (const some of portions(numbers)) {
    await trx("hours_shown").where({ coop, approver }).whereIn("number", some).delete()
    const rows = await trx("hours").where({ coop }).whereIn("number", some).select("number", "salt")
    if (rows.length > 0) await trx("hours_shown").insert(rows.map((row) => ({ coop, approver, ...row })))
  }
}

/** Of these lines, those that were shown to somebody: whether they still are as they were then. */
export async function linesShown(
  { trx }: Work,
  coop: CoopKey,
  approver: MatrixId,
  numbers: readonly number[],
): Promise<Map<number, "same" | "changed">> {
  const shown = new Map<number, "same" | "changed">()
  for (const some of portions(numbers)) {
    const now = await trx("hours").where({ coop }).whereIn("number", some).select("number", "salt")
    const salts = new Map(now.map(({ number, salt }) => [number, salt]))
    for (const { number, salt } of await trx("hours_shown").where({ coop, approver }).whereIn("number", some))
      shown.set(number, salts.get(number) === salt ? "same" : "changed")
  }
  return shown
}

/** Forgets to whom these lines were shown, since nobody has to decide about them any more. */
export async function forgetShown({ trx }: Work, coop: CoopKey, numbers: readonly number[]): Promise<void> {
  for (const some of portions(numbers)) await trx("hours_shown").where({ coop }).whereIn("number", some).delete()
}

/** Writes the new Matrix ID of whoever was shown lines in place of the old one. */
export async function carryShown({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("hours_shown").where({ coop, approver: next }).delete()
  await trx("hours_shown").where({ coop, approver: old }).update({ approver: next })
}
