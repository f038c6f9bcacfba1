/** Says in words what a bank movement is proposed to be, and what the treasurer can type. Markdown. */

import { type Money, taskId } from "../../kernel/rules/types.ts"
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import { plainName, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { entryId } from "../../ledger/rules/ledger.ts"
import type { Proposal } from "../rules/left.ts"
import { type BankLine, lineId } from "../rules/lines.ts"
import type { Returned } from "../rules/returned.ts"

const absolute = ({ minor, currency }: Money): Money => ({ minor: minor < 0n ? -minor : minor, currency })

/** The proposal for a movement. */
export function proposalText(
  words: Words,
  { number, amount }: BankLine & { readonly number: number },
  proposal: Proposal,
  { prefix, server }: { readonly prefix: string; readonly server: Server },
): string {
  const about = { movement: lineId(number), prefix }
  switch (proposal.propose) {
    case "seen": {
      const entries = words.list(proposal.entries.map(entryId))
      return words.t("bank-propose-seen", { ...about, entries, sure: String(proposal.sure) })
    }
    case "task":
      return words.t("bank-propose-task", { ...about, task: taskId(proposal.task), sure: String(proposal.sure) })
    case "tasks": {
      const tasks = words.list(proposal.tasks.map(taskId))
      const entries = words.list(proposal.entries.map(entryId))
      if (proposal.entries.length > 0) return words.t("bank-propose-tasks-and-entries", { ...about, tasks, entries })
      return words.t("bank-propose-tasks", { ...about, tasks, sure: String(proposal.sure) })
    }
    case "joined": {
      const entries = words.list(proposal.entries.map(entryId))
      const others = words.list(proposal.lines.filter((one) => one !== number).map(lineId))
      return words.t("bank-propose-joined", { ...about, entries, others })
    }
    case "refund":
      return words.t("bank-propose-refund", { ...about, task: taskId(proposal.task) })
    case "opening":
      return words.t("bank-propose-opening", { ...about, entry: entryId(proposal.entry) })
    case "pay-run":
      return words.t("bank-propose-pay-run", { ...about, run: proposal.run })
    case "pay":
      return words.t("bank-propose-pay", { ...about, person: plainName(proposal.person, server) })
    case "income":
      if (proposal.from === "") return words.t("bank-propose-income-unnamed", about)
      return words.t("bank-propose-income", { ...about, from: escapeMarkdown(proposal.from) })
    case "expense": {
      const [to, purpose] = [proposal.to, proposal.purpose].map(escapeMarkdown)
      if (!to || !purpose) return words.t("bank-propose-expense-unnamed", about)
      return words.t("bank-propose-expense", { ...about, to, purpose })
    }
    case "alike": {
      const { line, by, state } = proposal
      const entries = words.list(proposal.entries.map(entryId))
      return words.t("bank-propose-alike", {
        ...about,
        other: lineId(line),
        by,
        state,
        entries,
        came: amount.minor > 0n ? "in" : "out",
      })
    }
    case "balance":
      return words.t("bank-propose-balance", { ...about, came: amount.minor > 0n ? "in" : "out" })
    case "returned":
      return returnedText(words, number, proposal, about)
  }
}

/** Says which payment came back, if that is certain, and what to do about it. */
function returnedText(
  words: Words,
  number: number,
  { certain, entry, reversed, movements, others, kept, day }: Returned,
  about: { readonly movement: string; readonly prefix: string },
): string {
  const fee = kept === null ? "none" : kept.minor > 0n ? "kept" : "more"
  const amounts = { on: day, fee, kept: kept === null ? "" : words.money(absolute(kept)) }
  const known = { ...about, ...amounts, certain: String(certain) }
  if (entry === null) return words.t("bank-propose-returned", known)
  const both = [...new Set([...movements, number])].toSorted((one, other) => one - other)
  const skips = both.map((one) => words.t("bank-skip-copy", { ...about, movement: lineId(one) }))
  if (others.length > 0)
    return words.t("bank-propose-came-back-of-sum", {
      ...{ ...known, entry: entryId(entry), state: reversed ? "reversed" : "standing" },
      join: afterReturn(words, number, { movements, others, kept }, about.prefix),
    })
  return words.t("bank-propose-came-back", {
    ...{ ...known, entry: entryId(entry), state: reversed ? "reversed" : "standing" },
    ...{ count: both.length, skips: words.list(skips) },
  })
}

/**
 * The command that settles a movement by which a payment came back, once the payment's entry is reversed. Nothing is left to book. But if
 * the bank had booked the payment and others as one sum, both movements together are those others, and the fee.
 */
export function afterReturn(
  words: Words,
  number: number,
  { movements, others, kept }: Pick<Returned, "movements" | "others" | "kept">,
  prefix: string,
): string {
  if (others.length === 0) return words.t("bank-skip-line", { prefix, movement: lineId(number) })
  const both = [...new Set([...movements, number])].toSorted((one, other) => one - other)
  return words.t("bank-join-copy", {
    ...{ prefix, movements: both.map(lineId).join(" "), entries: others.map(entryId).join(" ") },
    fee: kept === null ? "none" : kept.minor > 0n ? "kept" : "more",
    kept: kept === null ? "" : words.money(absolute(kept)),
  })
}
