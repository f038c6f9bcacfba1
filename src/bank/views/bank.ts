/** Messages to the treasurer about the bank's statements. They name counterparties, so nobody else may read them. */

import { type Instant, type Money, taskId } from "../../kernel/rules/types.ts"
import { dayText } from "../../kernel/views/day-text.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { entryId } from "../../ledger/rules/ledger.ts"
import type { Numbered } from "../rules/imported.ts"
import type { Proposal } from "../rules/left.ts"
import { type BankLine, lineId } from "../rules/lines.ts"
import { proposalText } from "./proposal.ts"

export interface AboutBank {
  readonly server: Server
  readonly prefix: string
}

const perPage = 8

export const absolute = ({ minor, currency }: Money): Money => ({ minor: minor < 0n ? -minor : minor, currency })
export const cameIn = ({ minor }: Money): "in" | "out" => (minor > 0n ? "in" : "out")

/**
 * A page of the movements that wait, each with its proposal.
 * @param page from 1
 */
export function bankPage(
  words: Words,
  waiting: readonly { readonly line: Numbered; readonly proposal: Proposal }[],
  page: number,
  about: AboutBank,
): string {
  const { prefix } = about
  if (waiting.length === 0) return paragraphs(words.t("bank-nothing-waits"), words.t("bank-how", { prefix }))
  const pages = pagesOf(waiting)
  const shown = waiting.slice((page - 1) * perPage, page * perPage)
  const sure = waiting.filter(({ proposal }) => proposal.sure).length
  return paragraphs(
    words.t("bank-waiting", { count: waiting.length }),
    ...shown.map(({ line, proposal }) => `${lineText(words, line)}\n${proposalText(words, line, proposal, about)}`),
    page < pages
      ? words.t("bank-more", { page: String(page), pages: String(pages), next: String(page + 1), prefix })
      : null,
    sure > 0 ? words.t("bank-sure", { count: sure, prefix }) : null,
    words.t("bank-otherwise", { movement: lineId(shown[0]?.line.number ?? 1), came: cameOf(shown), prefix }),
  )
}

/** How many pages of `!bank` the waiting movements fill. */
export const pagesOf = (waiting: readonly unknown[]): number => Math.max(1, Math.ceil(waiting.length / perPage))

const cameOf = (shown: readonly { readonly line: BankLine }[]): "in" | "out" =>
  shown[0] ? cameIn(shown[0].line.amount) : "in"

/** A movement as a line: `**B3**: 500.00 EUR from City Works, 18 November 2026: “T3”`. */
function lineText(words: Words, line: Numbered): string {
  const { name, iban, text } = line
  const who = name || iban
  const known = aboutLine(words, line)
  const first = who ? words.t("bank-line", { ...known, name: escapeMarkdown(who) }) : words.t("bank-line-nobody", known)
  return text === "" ? first : `${first} ${words.t("bank-line-text", { text: escapeMarkdown(shortened(text, 140)) })}`
}

/** The variables with which a sentence names a movement. */
export const aboutLine = (words: Words, { number, day, amount }: Numbered) => ({
  movement: lineId(number),
  amount: words.money(absolute(amount)),
  day: dayText(words, day),
  came: cameIn(amount),
})

function shortened(text: string, longest: number): string {
  const letters = Array.from(text)
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : text
}

/** Lines that were booked as one, as the first words of an answer name them. */
const namedIn = (words: Words, lines: readonly Numbered[]) => ({
  movement: words.list(lines.map(({ number }) => lineId(number))),
  count: lines.length,
})

/** Says what the lines were booked as, and how much is left to do. */
export function lineDone(
  words: Words,
  lines: readonly Numbered[],
  card: string,
  waiting: number,
  { prefix }: AboutBank,
): string {
  return paragraphs(words.t("bank-done", namedIn(words, lines)), card, left(words, waiting, prefix))
}

export function lineSeen(
  words: Words,
  lines: readonly [Numbered, ...Numbered[]],
  {
    entries,
    elsewhere,
  }: {
    readonly entries: readonly number[]
    readonly elsewhere: { readonly entry: number; readonly at: Instant } | null
  },
  waiting: number,
  { prefix }: AboutBank,
): string {
  const named = { ...namedIn(words, lines), entries: words.list(entries.map(entryId)) }
  const other = elsewhere && {
    entry: entryId(elsewhere.entry),
    day: words.date(elsewhere.at),
    bank: dayText(words, lines[0].day),
  }
  return paragraphs(
    words.t("bank-seen", named),
    other && words.t("bank-seen-elsewhere", { ...other, prefix }),
    left(words, waiting, prefix),
  )
}

/** Says which parts of a movement the ledger had already. */
export const partSeen = (words: Words, { entries }: { readonly entries: readonly number[] }): string =>
  words.t("bank-part-seen", { entries: words.list(entries.map(entryId)), count: entries.length })

export const lineAgain = (words: Words, line: Numbered, of: number, { prefix }: AboutBank): string =>
  words.t("bank-again", { ...aboutLine(words, line), of: lineId(of), prefix })

export function lineSkipped(words: Words, line: Numbered, waiting: number, { prefix }: AboutBank): string {
  return paragraphs(words.t("bank-skipped", { movement: lineId(line.number), prefix }), left(words, waiting, prefix))
}

/** Says that movements from before the ledger began were skipped. */
export function linesSkipped(words: Words, lines: readonly Numbered[], waiting: number, { prefix }: AboutBank): string {
  const movements = words.list(lines.map(({ number }) => lineId(number)))
  return paragraphs(words.t("bank-skipped-opening", { movements, count: lines.length }), left(words, waiting, prefix))
}

/** One of several lines that were booked at once. `as`: the kind of its entry in the ledger. */
export interface BookedLine {
  readonly line: Numbered
  readonly as: "income" | "seen"
  readonly entries: readonly number[]
  readonly tasks: readonly number[]
}

/** Lists the lines that were booked at once, with their entries and the sums. */
export function allDone(words: Words, booked: readonly BookedLine[], waiting: number, { prefix }: AboutBank): string {
  const lines = booked.map(({ line, as, entries, tasks }) => {
    const entry = words.list(entries.map(entryId))
    const named = { movement: lineId(line.number), amount: words.money(absolute(line.amount)), entry }
    return `- ${words.t("bank-all-line", { ...named, came: cameIn(line.amount), as, task: words.list(tasks.map(taskId)) })}`
  })
  return paragraphs(
    words.t("bank-all-done", { count: booked.length }),
    lines.join("\n"),
    words.t("bank-all-sum", { sums: words.list(sumsOf(words, booked)) }),
    left(words, waiting, prefix),
  )
}

/** The sums of incoming and of outgoing money, by currency. */
function sumsOf(words: Words, booked: readonly BookedLine[]): string[] {
  const sums = new Map<string, { came: "in" | "out"; sum: Money }>()
  for (const { line } of booked) {
    const came = cameIn(line.amount)
    const { minor, currency } = absolute(line.amount)
    const key = `${came} ${currency}`
    sums.set(key, { came, sum: { minor: (sums.get(key)?.sum.minor ?? 0n) + minor, currency } })
  }
  return [...sums.values()].map(({ came, sum }) => words.t("bank-sum", { came, amount: words.money(sum) }))
}

const left = (words: Words, waiting: number, prefix: string): string =>
  waiting > 0 ? words.t("bank-left", { count: waiting, prefix }) : words.t("bank-nothing-waits")
