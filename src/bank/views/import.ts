/** The answer to a bank's file that the treasurer sent: what is new, what was left out, and what the bot needs to know. */

import type { Money } from "../../kernel/rules/types.ts"
import { dayText } from "../../kernel/views/day-text.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Asked, Comparison, Imported } from "../rules/imported.ts"
import { lineId } from "../rules/lines.ts"
import { aboutLine, absolute, cameIn } from "./bank.ts"

/** The answer to a file that was imported. */
export function importCard(words: Words, imported: Imported, prefix: string): string {
  const {
    added,
    alike,
    reworded,
    others,
    repeated,
    changed,
    known,
    pending,
    waiting,
    account,
    compared,
    toCome,
    bank,
    ignored,
  } = imported
  return paragraphs(
    words.t("bank-imported", { added: added.length, known }).trim(),
    alike > 0 ? words.t("bank-imported-alike", { count: alike, of: ofAll(alike, added.length), by: "kind" }) : null,
    reworded > 0
      ? words.t("bank-imported-alike", { count: reworded, of: ofAll(reworded, added.length), by: "words" })
      : null,
    others > 0 ? words.t("bank-imported-others", { count: others }) : null,
    repeated.count > 0 ? askedText(words, "bank-imported-repeated", repeated, prefix) : null,
    changed.count > 0 ? askedText(words, "bank-imported-changed", changed, prefix) : null,
    bank === null ? null : words.t("bank-imported-bank", { bank }),
    pending > 0 ? words.t("bank-imported-pending", { count: pending }) : null,
    ignored > 0 ? words.t("bank-imported-ignored", { count: ignored }) : null,
    toCome.day === null
      ? null
      : words.t("bank-imported-to-come", { count: toCome.count, day: dayText(words, toCome.day) }),
    account === "ours" ? null : words.t("bank-imported-account", { account }),
    ...notTaken(words, imported),
    ...compared.map((one) => comparison(words, one, waiting > 0)),
    waiting > 0 ? words.t("bank-imported-next", { count: waiting, prefix }) : words.t("bank-nothing-waits"),
  )
}

/** The question that the treasurer must answer before anything of a file is kept. */
export function askedCard(words: Words, { ask, count, currencies }: Asked): string {
  return words.t(`bank-asked-${ask}`, { count, currencies: words.list(currencies) })
}

/** Asks whether movements that look like known ones are new. */
function askedText(
  words: Words,
  key: "bank-imported-repeated" | "bank-imported-changed",
  { count, first }: Imported["repeated"],
  prefix: string,
): string {
  const lines = first.toSorted((one, other) => one.number - other.number)
  const named = lines.map((line) => words.t("bank-repeated-line", aboutLine(words, line)))
  const movement = lineId(lines[0]?.number ?? 1)
  return words.t(key, { count, named: words.list(named), movement, prefix })
}

/** Says which parts of a file were left out or changed, and why. */
function notTaken(words: Words, { leftOut, foreign, off, turned }: Imported): string[] {
  const said: string[] = []
  if (leftOut.length > 0) {
    const ends = leftOut.map((end) => `…${escapeMarkdown(end)}`)
    said.push(words.t("bank-imported-left-out", { count: leftOut.length, ends: words.list(ends) }))
  }
  for (const { day, amount, account } of foreign.slice(0, mostSaid)) {
    const about = { amount: words.money(absolute(amount)), day: dayText(words, day), account, came: cameIn(amount) }
    said.push(words.t("bank-imported-foreign", { ...about, more: Math.max(0, foreign.length - mostSaid) }))
  }
  if (turned > 0) said.push(words.t("bank-imported-turned", { count: turned }))
  for (const { line, opening, moved, closing } of off.slice(0, mostSaid)) {
    const sum = { ...opening, minor: opening.minor + moved.minor }
    const about = { opening: words.money(opening), moved: words.money(absolute(moved)), came: cameIn(moved) }
    const ends = { ...about, closing: words.money(closing), sum: words.money(sum) }
    const row = line === undefined ? null : words.t("bank-imported-off-row", { ...ends, line: String(line) })
    said.push(row ?? words.t("bank-imported-off", ends))
  }
  return said
}

/** How many movements and statements the message describes one by one. All further ones are only counted. */
const mostSaid = 3

const ofAll = (some: number, all: number): "one" | "all" | "some" => (all === 1 ? "one" : some === all ? "all" : "some")

function comparison(words: Words, { day, bank, ledger, afterwards }: Comparison, waiting: boolean): string {
  const [now, then] = [ledger, afterwards].map((one) => difference(words, one, bank))
  const first = { day: dayText(words, day), bank: words.money(bank), ledger: words.money(ledger), ...now }
  const later = waiting ? words.t("bank-compared-afterwards", { ...then }) : ""
  return `${words.t("bank-compared", first)} ${later}`.trim()
}

/** By how much the ledger's amount is below or above the bank's. */
function difference(words: Words, ledger: Money, bank: Money) {
  const minor = ledger.minor - bank.minor
  const is = minor === 0n ? "same" : minor < 0n ? "less" : "more"
  return { is, by: words.money(absolute({ ...bank, minor })) }
}
