/** Writes the parts of a movement as the treasurer types them. */

import { type MatrixId, type Money, taskId } from "../../kernel/rules/types.ts"
import { plainName, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { entryId } from "../../ledger/rules/ledger.ts"
import { lineId } from "../rules/lines.ts"
import type { Part } from "../rules/parts.ts"

/** A part with its amount in minor units. Positive: money came in. */
export interface Sized {
  readonly part: Part<MatrixId>
  readonly minor: bigint
}

interface AboutTyped {
  readonly server: Server
  readonly prefix: string
  readonly currency: string
}

/** Stands in place of a text that the treasurer has yet to find. It is the same in all languages. */
const text = "TEXT"

/** A part as it is typed, such as `T3 300.00 EUR` or `expense 20.00 EUR to Ana for a ticket`. */
export function typedPart(
  words: Words,
  { part, minor }: Sized,
  { server, currency }: Omit<AboutTyped, "prefix">,
): string {
  const size: Money = { minor: minor < 0n ? -minor : minor, currency }
  const amount = words.money(size)
  switch (part.as) {
    case "entry":
      return entryId(part.entry)
    case "task":
      return `${taskId(part.task)} ${amount}`
    case "income":
      return words.t("bank-typed-income", { amount, from: part.from || text })
    case "expense":
      return words.t("bank-typed-expense", { amount, to: part.to || text, purpose: part.purpose || text })
    case "pay":
      return words.t("bank-typed-pay", { amount, person: plainName(part.person, server) })
  }
}

/**
 * The command that books movements as these parts. A part of zero is left out.
 * @param about `rest`: a further amount in minor units, for which a text is still missing; zero: none
 */
export function typedLine(
  words: Words,
  numbers: readonly number[],
  parts: readonly Sized[],
  { rest, ...about }: AboutTyped & { readonly rest: bigint },
): string {
  const missing: Part =
    rest > 0n ? { as: "income", from: "", amount: null } : { as: "expense", to: "", purpose: "", amount: null }
  const all = rest === 0n ? parts : [...parts, { part: missing, minor: rest }]
  const typed = all.filter(({ minor }) => minor !== 0n).map((one) => typedPart(words, one, about))
  return words.t("bank-typed-line", {
    prefix: about.prefix,
    movements: numbers.map(lineId).join(" "),
    parts: typed.join(" + "),
  })
}
