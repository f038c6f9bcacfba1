/** Dividends in the database (§19.6). */
import type { CoopKey, Money } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"

export interface Dividend {
  readonly year: number
  readonly amount: Money
  /** The entry by which it fell due. Null: it has not. */
  readonly entry: number | null
}

const read = ({ year, minor, currency, entry }: Row<"dividends">): Dividend => ({
  ...{ year, entry, amount: { minor: BigInt(minor), currency } },
})

/** Stores what a motion proposes. */
export async function putDividend(
  { trx }: Work,
  coop: CoopKey,
  motion: number,
  { year, amount }: Pick<Dividend, "year" | "amount">,
): Promise<void> {
  const { minor, currency } = amount
  await trx("dividends").insert({ motion_id: motion, coop, year, minor: String(minor), currency, entry: null })
}

/** What a motion proposes. Null: it proposes no dividend. */
export async function dividendOf({ trx }: Work, motion: number): Promise<Dividend | null> {
  const row = await trx("dividends").where({ motion_id: motion }).first()
  return row ? read(row) : null
}

/** The dividends that were declared, the oldest first. */
export async function declaredDividends({ trx }: Work, coop: CoopKey): Promise<Dividend[]> {
  return (await trx("dividends").where({ coop }).whereNotNull("entry").orderBy("entry")).map(read)
}

/** The dividend of a motion has fallen due by this entry. */
export async function declareDividend({ trx }: Work, motion: number, entry: number): Promise<void> {
  await trx("dividends").where({ motion_id: motion }).update({ entry })
}
