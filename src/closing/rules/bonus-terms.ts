/** The rates of bonuses that a vote sets (§18.4): which office gets how much of what. */
import { z } from "zod"
import { compare, fraction } from "../../kernel/rules/fraction.ts"
import { canonicalJson } from "../../kernel/rules/minutes.ts"
import { readMoney, shortened } from "../../kernel/rules/money.ts"
import type { Reader, TypedWords } from "../../kernel/rules/typed-words.ts"
import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"
import { readShare } from "../../treasury/rules/budget.ts"

const money = z
  .object({ minor: z.string().regex(/^-?\d+$/), currency: z.string() })
  .transform(({ minor, currency }): Money => ({ minor: BigInt(minor), currency }))

/** The stored form. Amounts are texts, because JSON has no bigints. */
export const bonusShape = z.object({
  rates: z.array(
    z.discriminatedUnion("of", [
      z.object({ office: z.string(), of: z.literal("payroll"), percent: z.string() }),
      z.object({ office: z.string(), of: z.literal("surplus"), percent: z.string() }),
      /** The whole amount, if all measures were met. */
      z.object({ office: z.string(), of: z.literal("measures"), amount: money }),
    ]),
  ),
  measures: z.array(z.string()),
})
export type Bonus = z.output<typeof bonusShape>
export type BonusRate = Bonus["rates"][number]
/** What a bonus hangs on. */
export type BonusOf = BonusRate["of"]

/** The stored text of rates. Equal rates have equal texts. */
export const bonusText = (bonus: Bonus): string =>
  canonicalJson(JSON.parse(JSON.stringify(bonus, (_, item) => (typeof item === "bigint" ? String(item) : item))))

/** What a member can type in this co-op. */
export interface BonusReader extends Reader {
  readonly typed: TypedWords
  /** The key of the office that a word names. Null if it names none. */
  readonly office: (word: string) => string | null
  readonly currencies: readonly string[]
}

const most = { rates: 12, measures: 20, measure: 120 } as const

/**
 * Reads rates such as `president 1% of payroll, chief executive 5% of surplus, board 3000 EUR by measures`. Each line below is a measure.
 * `none` ends all bonuses.
 */
export function readBonus(line: string, below: string, reader: BonusReader): Bonus | Refused {
  const plain = line.normalize("NFKC").trim()
  if (reader.typed.meaning("bonusOf", plain.toLowerCase()) === "none") return { rates: [], measures: [] }
  const rates: BonusRate[] = []
  for (const piece of plain.split(/;|,(?!\d)/).map((one) => one.trim())) {
    if (piece === "") continue
    const rate = readRate(piece, reader)
    if (isRefused(rate)) return rate
    if (rates.some(({ office }) => office === rate.office)) return { refused: "bonus-twice", office: rate.office }
    rates.push(rate)
  }
  if (rates.length === 0 || rates.length > most.rates) return { refused: "bonus-unreadable", typed: shortened(plain) }
  const measures = below
    .split("\n")
    .map((one) => one.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, "").trim())
    .filter((one) => one !== "")
  const hangs = rates.some(({ of }) => of === "measures")
  if (hangs !== measures.length > 0) return { refused: "bonus-measures", needed: hangs }
  if (measures.length > most.measures || measures.some((one) => one.length > most.measure))
    return { refused: "bonus-measures-long", many: most.measures, long: most.measure }
  return { rates, measures }
}

function readRate(piece: string, reader: BonusReader): BonusRate | Refused {
  const { typed } = reader
  const unreadable = { refused: "bonus-unreadable", typed: shortened(piece) } as const
  const [, named = "", amount = "", rest = ""] =
    /^(\D+?):?\s+(\d[\d.,\s’']*(?:%|\p{L}+|\p{Sc}))\s+(.+)$/u.exec(piece) ?? []
  const of = typed.meaning("bonusOf", (rest.split(/\s+/).at(-1) ?? "").toLowerCase())
  if (named === "" || of === null || of === "none") return unreadable
  const office = reader.office(named.toLowerCase())
  if (office === null) return { refused: "bonus-no-office", typed: shortened(named) }
  if (of === "measures") {
    const whole = readMoney(amount, reader, { used: reader.currencies })
    if (isRefused(whole)) return whole
    const { currencies } = reader
    return currencies.includes(whole.currency)
      ? { office, of, amount: whole }
      : {
          refused: "currency-not-used",
          currency: whole.currency,
          currencies: [...currencies],
          count: currencies.length,
        }
  }
  if (!amount.includes("%")) return unreadable
  const percent = readShare(amount, typed)
  if (isRefused(percent)) return percent
  if (compare(fraction(percent), fraction("0")) === 0) return unreadable
  return of === "payroll" ? { office, of, percent } : { office, of, percent }
}
