/** Understands ballots as people write them (§3.1, §3.2). A text counts only if it can be read in exactly one way. Nothing is guessed. */
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { isRefused, type Ranking, type Refused } from "../../kernel/rules/types.ts"
import { type Doubt, type Said, saidBy, saidIn } from "./ballot-grammar.ts"
import { motionIn, plainBallotText, signsOf } from "./ballot-signs.ts"
import { isContrary, type NamedOption, optionsCalled } from "./ballot-titles.ts"
import { ranked, readBallot } from "./ballots.ts"
import { consentIn } from "./consent-reading.ts"

/** A text without one clear reading. The bot asks its writer what is meant. */
export interface Asked {
  readonly asked: Doubt
}

/**
 * Reads a text as a ballot on a vote with these options. A motion's number must have been taken out before, with `motionIn`.
 *     understood("I vote for 2", options, typed) // [2]
 *     understood("1 or 2", options, typed) // { asked: "unclear" }
 * @returns the ranking (empty: an abstention), a refusal that names the mistake, or a doubt about which the writer must be asked
 */
export function understood(
  text: string,
  options: readonly NamedOption[],
  typed: TypedWords,
): Ranking | Refused | Asked {
  const plain = plainBallotText(text)
  if (plain === null) return { asked: "unclear" }
  const said = saidBy(signsOf(plain, typed))
  if ((said.says === "yes" || said.says === "no") && isContraryQuestion(options, typed)) return { asked: "unclear" }
  const bySaid = rankingSaid(said, options)
  // A question is no ballot, even if it contains an option's own words.
  const byTitle = plain.includes("?") ? [] : rankingsCalled(plain, options, typed)
  const readings = [...(bySaid !== null && !isRefused(bySaid) ? [bySaid] : []), ...byTitle]
  const [first] = readings
  if (first && readings.every((one) => one.join() === first.join())) return first
  if (!first && bySaid !== null) return bySaid
  return { asked: said.says === "nothing" ? said.doubt : "unclear" }
}

function rankingSaid(said: Said, options: readonly NamedOption[]): Ranking | Refused | null {
  switch (said.says) {
    case "abstain":
      return []
    case "numbers":
      return ranked(said.numbers, options.length)
    case "yes":
    case "no":
      return answered(said.says, options)
    case "nothing":
      return null
  }
}

/**
 * If a vote has only one proposal, `yes` and `no` can answer it. Returns that proposal and the option against it. Null if there are more
 * proposals, or if the holder of the seat is on the ballot.
 */
function questionOf(
  options: readonly NamedOption[],
): { proposed: NamedOption; against: NamedOption | undefined } | null {
  const against = options.filter(({ keeps, role }) => keeps || role === "no-winner")
  const [proposed, ...others] = options.filter((option) => !against.includes(option))
  if (!proposed || others.length > 0 || against.length > 1 || options.some(({ role }) => role === "sitting"))
    return null
  return { proposed, against: against[0] }
}

/** Whether `yes` and `no` can answer this vote, even if not clearly. */
export const isQuestion = (options: readonly NamedOption[]): boolean => questionOf(options) !== null

function answered(word: "yes" | "no", options: readonly NamedOption[]): Ranking | null {
  const question = questionOf(options)
  const meant = word === "yes" ? question?.proposed : question?.against
  return meant ? [meant.number] : null
}

/** Whether the proposal is worded like “Do not buy it”. Then both a `no` and a `yes` can have two meanings. */
function isContraryQuestion(options: readonly NamedOption[], typed: TypedWords): boolean {
  const proposed = questionOf(options)?.proposed
  return proposed?.role === "text" && isContrary(proposed.title, typed)
}

/** Patterns that cut a list of titles into its items. One cuts at marks that titles rarely have, the other at commas and small words. */
const separators = madeOf((typed: TypedWords) => {
  const word = oneOf(typed, "voting", "and", "then")
  return [/\s*(?:->|[>;→›»\n])\s*/u, new RegExp(`\\s*,\\s*(?:${word}\\s+)?|\\s+${word}\\s+`, "u")]
})

/** The rankings that a text in the options' own words can mean. The whole text can be one option, or a list of options. */
function rankingsCalled(plain: string, options: readonly NamedOption[], typed: TypedWords): Ranking[] {
  const text = unframed(plain, typed)
  const whole = optionsCalled(text, options, typed)
  if (whole.length > 0) return whole.map((number) => [number])
  return separators(typed).flatMap((separator) => {
    const items = text.split(separator)
    const ranking = items.map((item) => itemCalled(item, options, typed))
    const numbers = ranking.filter((number) => number !== null)
    return numbers.length === ranking.length && new Set(numbers).size === numbers.length ? [numbers] : []
  })
}

/**
 * The option that an item of a list names by its words, by its number, or in the ballot's form `2. Title`. Null if it names none, or more
 * than one.
 */
function itemCalled(item: string, options: readonly NamedOption[], typed: TypedWords): number | null {
  const called = optionsCalled(item, options, typed)
  if (called.length > 0) return called.length === 1 ? (called[0] ?? null) : null
  const [, number = "", title = ""] = /^(\d{1,6})(?:[.)]|\s*[:-])?\s*(.*)$/u.exec(item) ?? []
  const numbered = options.find((option) => option.number === Number(number))
  if (!numbered) return null
  const titled = optionsCalled(title, options, typed)
  return /^\d+$/.test(item) || (titled.length === 1 && titled[0] === numbered.number) ? numbered.number : null
}

/** The text without words such as `I vote for` at its beginning, and without a `please` at its end. */
function unframed(plain: string, typed: TypedWords): string {
  const signs = signsOf(plain, typed)
  const [first, second] = signs
  const last = signs.at(-1)
  const from = first?.is === "L" ? (second?.is === ":" ? second.end : first.end) : 0
  const to = last?.is === "P" ? last.start : plain.length
  return to > from ? plain.slice(from, to).replace(/,\s*$/, "").trim() : plain
}

/**
 * How a text reads as a ballot without knowing any vote. `numbers`: it is an abstention or numbers, even wrong ones. `word`: it is a word
 * that can answer other questions too. Null if it is neither.
 */
export function readsAlone(text: string, typed: TypedWords): "numbers" | "word" | null {
  if (readBallot(text, Number.MAX_SAFE_INTEGER, typed) !== null) return "numbers"
  const said = saidIn(motionIn(text, typed).rest, typed)
  if (!("asked" in consentIn(text, typed)) && said.says !== "abstain") return "word"
  if (said.says === "yes" || said.says === "no") return "word"
  return said.says === "nothing" && said.doubt === "unclear" ? null : "numbers"
}

/**
 * The least length of a word from a title, in characters. A word of this length makes a text sound like a ballot. Shorter words are in
 * every sentence.
 */
const telling = 4

/**
 * Whether a text that is no clear ballot may be meant as one. It is if it contains a number, a word that ballots use, or a word of an
 * option.
 */
export function soundsLikeBallot(text: string, options: readonly NamedOption[], typed: TypedWords): boolean {
  const plain = plainBallotText(text)
  if (plain === null) return false
  const words = (line: string) =>
    (line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= telling)
  const titles = new Set(options.flatMap(({ title }) => words(title)))
  return signsOf(plain, typed).some(({ is }) => /[DAYNLO=]/.test(is)) || words(plain).some((word) => titles.has(word))
}
