/** Books a movement at the bank (§7.2) as proposed. */

import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { entryId } from "../../ledger/rules/ledger.ts"
import type { Proposal } from "../rules/left.ts"
import { lineId } from "../rules/lines.ts"
import type { Part } from "../rules/parts.ts"
import type { Returned } from "../rules/returned.ts"
import { afterReturn } from "../views/proposal.ts"
import type { Movement } from "./part-sizes.ts"
import { bookParts, type Outcome } from "./parts.ts"

/** The parts that a proposal stands for. @throws Refusal if the treasurer must decide about it with another command */
function partsOf(act: Act, { numbers, amount }: Movement, proposal: Proposal): readonly Part[] {
  const movement = lineId(numbers[0] ?? 0)
  const came = amount.minor > 0n ? "in" : "out"
  switch (proposal.propose) {
    case "seen":
    case "joined":
      return entriesAs(proposal.entries)
    case "task":
    case "refund":
      return [{ as: "task", task: proposal.task, amount: null, from: "" }]
    case "tasks":
      return [
        ...entriesAs(proposal.entries),
        ...proposal.tasks.map((task) => ({ as: "task", task, amount: null, from: "" }) as const),
      ]
    case "opening":
      return refuse("bank-is-opening", { movement, entry: entryId(proposal.entry), came })
    case "income":
      return [{ as: "income", from: proposal.from, amount: null }]
    case "expense":
      return [{ as: "expense", to: proposal.to, purpose: proposal.purpose, amount: null }]
    case "pay":
      return refuse("bank-is-payment", { movement, person: plainName(proposal.person, act.coop.server) })
    case "pay-run":
      return refuse("bank-is-pay-run", { movement, run: proposal.run })
    case "alike": {
      const { line: other, by, state, entries } = proposal
      return refuse("bank-is-alike", { movement, other: lineId(other), by, state, entries: entries.map(entryId), came })
    }
    case "balance":
      return refuse("bank-is-balance", { movement, came })
    case "returned":
      return refuse("bank-is-returned", {
        movement,
        ...returnedDetails(proposal),
        settle: afterReturn(act.coop.words, numbers[0] ?? 0, proposal, act.coop.config.prefix),
      })
  }
}

const entriesAs = (entries: readonly number[]): readonly Part[] => entries.map((entry) => ({ as: "entry", entry }))

/** Books a movement as proposed. @throws Refusal if the treasurer must decide about it with another command */
export const bookProposal = (act: Act, by: MatrixId, movement: Movement, proposal: Proposal): Promise<Outcome> =>
  bookParts(act, by, movement, partsOf(act, movement, proposal), { advance: false })

/**
 * The details of the refusal "bank-is-returned":
 * - `known`: whether the bot knows the payment, and whether the payment is reversed
 * - `fee`: whether the amount that came back is smaller (`kept`), larger (`more`) or the same (`none`)
 * - `kept`: the difference
 */
function returnedDetails({ entry, certain, reversed, kept, day, others }: Returned) {
  const known = entry === null ? "unknown" : reversed ? "reversed" : "standing"
  const about = { known, entry: entry === null ? null : entryId(entry), certain, on: day } as const
  // With a sum, the command that settles the movement has the fee.
  if (kept === null || others.length > 0) return { ...about, fee: "none", kept: null } as const
  const minor = kept.minor < 0n ? -kept.minor : kept.minor
  return { ...about, fee: kept.minor > 0n ? "kept" : "more", kept: { ...kept, minor } } as const
}
