/** The result of a recount, as plain text for a terminal or as JSON for programs. */

import { compare, fraction } from "../../kernel/rules/fraction.ts"
import type { Count, Outcome, Round, Tie, Weight } from "../../kernel/rules/types.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { CountFile } from "../rules/count-file.ts"
import type { FieldsBefore } from "../rules/count-format.ts"
import { neededOf, votesOfWinner } from "../rules/outcome.ts"
import type { Disagreement } from "../rules/recount.ts"
import { answersPhrase } from "./consent-phrases.ts"

/** A wrong claim of the file or of the user. The user can claim the file's hash (`sha256`) and the lot's commitment (`opening`). */
export type Wrong =
  | Disagreement
  | { readonly about: "sha256" | "opening"; readonly claimed: string; readonly found: string; readonly round?: number }

/** What is known of a file that was counted again, however it was counted. */
export interface RecountedAbout {
  readonly title: string
  /** The options' names by number. All names are different. */
  readonly names: ReadonlyMap<number, string>
  /** Whether ties were settled by the order of the options in the file, because no lot is known. */
  readonly listOrder: boolean
  /** How many winners there should be, as the file says. */
  readonly seats: number
  readonly withdrawn: readonly number[]
  /**
   * `sha256`: the file's hash, in hex. `claimed` and `commitment`: published values that the user typed. `wrong`: those of them that do not
   * fit the file.
   */
  readonly own: {
    readonly sha256: string
    readonly claimed?: string
    readonly commitment?: string
    readonly wrong: readonly Wrong[]
  }
  /** Whether the text was read as Latin-1, because it is not UTF-8. */
  readonly latin: boolean
  /** The first line of a text below the title, which the bot ignores. Null if there is no such text. */
  readonly unreadFrom: number | null
  /** The claims in the file of a published count. Null for a BLT file, which makes no claims. */
  readonly published: {
    readonly file: FieldsBefore & { readonly withheld: { readonly ballots: number } | null }
    readonly from: "ballots" | "ballots-and-sums" | "sums"
    readonly disagreements: readonly Disagreement[]
  } | null
}

/** The result of counting a file again for one winner. */
export interface Recounted extends RecountedAbout {
  /** Null if the numbers in the file fit no count at all. */
  readonly count: Count | null
  readonly published:
    | (RecountedAbout["published"] & { readonly file: CountFile; readonly outcome: Outcome | null })
    | null
}

/** All claims that are wrong. Empty if everything is right. */
export const wrongIn = ({ own, published }: RecountedAbout): readonly Wrong[] => [
  ...own.wrong,
  ...(published?.disagreements ?? []),
]

/** Whether anybody ranked an option. If nobody did, there is no winner, because only the lot or the order in the file would decide. */
const hasVotes = ({ rounds }: Count): boolean => [...(rounds[0]?.tally.values() ?? [])].some((votes) => votes !== "0")

/** The name of an option in the file. */
export const nameIn = ({ names }: RecountedAbout, option: number): string => names.get(option) ?? String(option)

/**
 * The recount as JSON: `{"winner", "rounds": [{"tally": {option: votes}, "exhausted", "eliminated"}], "ties", "sha256"}`. Votes that are
 * not whole are text such as `"7/2"`. If nobody ranked an option, there is no winner.
 */
export function recountJson(recounted: Recounted): string {
  const { count } = recounted
  const named = (options: readonly number[]) => options.map((option) => nameIn(recounted, option))
  const round = ({ tally, exhausted, eliminated }: Round) => ({
    tally: Object.fromEntries([...tally].map(([option, votes]) => [nameIn(recounted, option), jsonVotes(votes)])),
    exhausted: jsonVotes(exhausted),
    eliminated: named(eliminated),
  })
  const tie = ({ narrowed, ...tie }: Tie) => ({
    ...tie,
    among: named(tie.among),
    out: nameIn(recounted, tie.out),
    by: tie.by === "lot" && recounted.listOrder ? "list-order" : tie.by,
    ...(narrowed ? { narrowed: narrowed.map(({ earlier, left }) => ({ earlier, left: named(left) })) } : {}),
  })
  const result = {
    winner: count && hasVotes(count) ? nameIn(recounted, count.winner) : null,
    rounds: count?.rounds.map(round) ?? [],
    ties: count?.ties.map(tie) ?? [],
    ...jsonAbout(recounted),
  }
  return JSON.stringify(result, null, 2)
}

/** What the JSON says of the file itself. `agrees` and `disagreements` appear if the file or the user claims something. */
export function jsonAbout(recounted: RecountedAbout) {
  const { published, own, latin, unreadFrom } = recounted
  const claims = published !== null || own.claimed !== undefined || own.commitment !== undefined
  const wrong = wrongIn(recounted)
  return {
    sha256: own.sha256,
    ...(latin && { readAs: "windows-1252" }),
    ...(unreadFrom !== null && { unreadFrom }),
    ...(published?.file.answers && { answers: published.file.answers }),
    ...(claims && { agrees: wrong.length === 0, disagreements: wrong }),
  }
}

/** Votes in JSON: a whole number, or an exact fraction as text. */
export function jsonVotes(votes: Weight): number | string {
  const number = /^\d+$/.test(votes) ? Number(votes) : Number.NaN
  return Number.isSafeInteger(number) ? number : votes
}

/** The recount in words, with aligned columns for a terminal. */
export function recountText(words: Words, recounted: Recounted): string {
  const { count } = recounted
  const counted = count && hasVotes(count) ? count : null
  const consented = consentText(words, recounted)
  if (consented !== null) return [preamble(words, recounted), consented, verdict(words, recounted)].join("\n\n")
  const rounds = counted?.rounds.map((round, index) => roundText(words, recounted, counted, round, index + 1)) ?? []
  const parts = [
    preamble(words, recounted),
    ...rounds,
    count && !counted ? words.t("recount-nobody") : "",
    count ? winnerText(words, recounted, count) : "",
    verdict(words, recounted),
  ]
  return parts.filter((part) => part !== "").join("\n\n")
}

/** The answers of a vote by consent, and what came of them (§3.9). Null for all other counts. */
function consentText(words: Words, { published }: Recounted): string | null {
  const { answers, terms } = published?.file ?? {}
  if (!published || !answers || !terms?.consent) return null
  return [
    words.t("recount-answers", { answers: answersPhrase(words, answers) }),
    words.t("recount-objections", { objections: terms.consent.objections }),
    ...(published.outcome ? [words.t(`recount-result-${published.outcome.result}`)] : []),
  ].join("\n")
}

/** The title, and what is to be known before the count. `counted`: for how many winners it is. */
export const preamble = (words: Words, recounted: RecountedAbout, counted = 1): string =>
  [plain(recounted.title), ...preambleLines(words, recounted, counted)].filter((line) => line !== "").join("\n")

function* preambleLines(words: Words, recounted: RecountedAbout, counted: number): Generator<string> {
  const { published, seats, withdrawn, names, latin, unreadFrom } = recounted
  if (latin) yield words.t("recount-latin")
  if ([recounted.title, ...names.values()].some((name) => name.includes("\uFFFD"))) yield words.t("recount-lost")
  if (unreadFrom !== null) yield words.t("recount-unread", { line: String(unreadFrom) })
  if (withdrawn.length > 0)
    yield words.t("recount-withdrawn", {
      options: words.list(withdrawn.map((option) => plain(names.get(option) ?? ""))),
    })
  if (seats !== counted) yield words.t("recount-seats", { seats, counted })
  if (!published) return
  const { roll, cast, abstained } = published.file
  yield words.t("recount-turnout", { roll: roll.people, cast: cast.ballots, abstained: abstained.ballots })
  if (published.from === "sums") yield words.t("recount-from-sums")
  if (published.from === "ballots-and-sums")
    yield words.t("recount-from-both", { withheld: published.file.withheld?.ballots ?? 0 })
}

function roundText(words: Words, recounted: Recounted, count: Count, round: Round, number: number): string {
  const rows = [...round.tally]
    .map(([option, votes]) => ({ option, exact: fraction(votes), votes: words.fraction(votes) }))
    // Most votes first. Options with equal votes stay in ballot order.
    .sort((a, b) => compare(b.exact, a.exact))
    .map(({ option, votes }) => ({ name: plain(nameIn(recounted, option)), votes }))
  const all = [...rows, { name: words.t("recount-exhausted"), votes: words.fraction(round.exhausted) }]
  const lines = alignedVotes(all)
  const ties = count.ties.filter((tie) => tie.round === number).map((tie) => `  ${tieText(words, recounted, tie)}`)
  const out = round.eliminated.map(
    (option) => `  ${words.t("recount-out", { option: plain(nameIn(recounted, option)) })}`,
  )
  return [words.t("recount-round", { round: number }), ...lines, ...ties, ...out].join("\n")
}

/** Names and votes in two columns. */
export function alignedVotes(rows: readonly { readonly name: string; readonly votes: string }[]): string[] {
  const width = Math.max(...rows.map(({ name }) => lengthOf(name)))
  const digits = Math.max(...rows.map(({ votes }) => votes.length))
  return rows.map(({ name, votes }) => `  ${name}${" ".repeat(width - lengthOf(name))}  ${votes.padStart(digits)}`)
}

/** How a tie was settled (§3.3). */
function tieText(words: Words, recounted: Recounted, tie: Tie): string {
  const names = (options: readonly number[]) => words.list(options.map((option) => plain(nameIn(recounted, option))))
  const out = plain(nameIn(recounted, tie.out))
  const steps = (tie.narrowed ?? []).map(({ earlier, left }) =>
    words.t("recount-tie-narrowed", { round: earlier, options: names(left) }),
  )
  const settled =
    tie.by === "earlier-round"
      ? words.t("recount-tie-earlier", { round: tie.earlier, out })
      : words.t(recounted.listOrder ? "recount-tie-list-order" : "recount-tie-lot", { out })
  return [words.t("recount-tie", { options: names(tie.among) }), ...steps, settled].join(" ")
}

function winnerText(words: Words, recounted: Recounted, count: Count): string {
  const { published } = recounted
  const lines: string[] = []
  if (hasVotes(count)) {
    const winner = plain(nameIn(recounted, count.winner))
    const got = words.fraction(votesOfWinner(count))
    lines.push(words.t("recount-winner", { winner, got, valid: words.fraction(count.valid) }))
  }
  if (published?.outcome) {
    const needed = neededOf(published.file.terms.threshold, count.valid)
    const votes = words.fraction(needed?.votes ?? "0")
    if (needed && hasVotes(count))
      lines.push(words.t(needed.moreThan ? "recount-needed-more" : "recount-needed", { votes }))
    lines.push(words.t(`recount-result-${published.outcome.result}`))
  }
  return lines.join("\n")
}

/**
 * The verdict on the file. A file without contradictions can still be forged. Only a comparison with values that were published elsewhere
 * reveals a forgery.
 */
export function verdict(words: Words, recounted: RecountedAbout): string {
  const { own, published } = recounted
  const wrong = wrongIn(recounted)
  if (wrong.length > 0) {
    const lines = wrong.map(({ about, claimed, found, round = 0 }) =>
      words.t(`recount-wrong-${about}`, { claimed: plain(claimed), found: plain(found), round }),
    )
    const heading = words.t(own.wrong.length > 0 ? "recount-is-not-it" : "recount-disagrees")
    return [heading, ...lines.map((line) => `  - ${line}`)].join("\n")
  }
  const lines = published ? [words.t("recount-agrees")] : []
  lines.push(words.t("recount-file", { hash: own.sha256 }))
  lines.push(words.t(own.claimed === undefined ? "recount-compare" : "recount-is-file"))
  if (own.commitment !== undefined) lines.push(words.t("recount-is-lot"))
  else if (published) lines.push(words.t("recount-compare-lot", { commitment: published.file.lot.commitment }))
  return lines.join("\n")
}

/** A text from a file, made safe for a terminal. It is on one line, has no control characters, and is shortened. */
export function plain(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim()
  return lengthOf(line) > 300 ? `${[...line].slice(0, 299).join("")}…` : line
}

const lengthOf = (text: string): number => [...text].length
