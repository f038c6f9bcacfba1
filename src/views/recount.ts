/** A recount, as plain text for a terminal and as JSON for programs. */
import type { CountFile } from "../rules/count-file.ts"
import { neededOf, votesOfWinner } from "../rules/outcome.ts"
import type { Disagreement } from "../rules/recount.ts"
import type { Count, Outcome, Round, Tie, Weight } from "../rules/types.ts"
import type { Words } from "./words.ts"

/** What counting a file again came to. */
export interface Recounted {
  readonly title: string
  /** Options by number, no two alike. */
  readonly names: ReadonlyMap<number, string>
  /** Null where the file's own numbers fit no count at all. */
  readonly count: Count | null
  /** Whether what the lot would settle went by the order of the list, no lot being known. */
  readonly listOrder: boolean
  /** Winners that the file asks for. */
  readonly seats: number
  readonly withdrawn: readonly number[]
  /** What a published count says of itself; null for a BLT file, which says nothing. */
  readonly published: {
    readonly file: CountFile
    readonly outcome: Outcome | null
    readonly from: "ballots" | "ballots-and-sums" | "sums"
    readonly disagreements: readonly Disagreement[]
  } | null
}

const nameIn = ({ names }: Recounted, option: number): string => names.get(option) ?? String(option)

/** `{"winner", "rounds": [{"tally": {option: votes}, "exhausted", "eliminated"}], "ties"}`; votes that are not whole as `"7/2"`. */
export function recountJson(recounted: Recounted): string {
  const { count, published } = recounted
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
    winner: count ? nameIn(recounted, count.winner) : null,
    rounds: count?.rounds.map(round) ?? [],
    ties: count?.ties.map(tie) ?? [],
    ...(published ? { agrees: published.disagreements.length === 0, disagreements: published.disagreements } : {}),
  }
  return JSON.stringify(result, null, 2)
}

function jsonVotes(votes: Weight): number | string {
  const number = /^\d+$/.test(votes) ? Number(votes) : Number.NaN
  return Number.isSafeInteger(number) ? number : votes
}

/** The recount in words, lined up, for a terminal. */
export function recountText(words: Words, recounted: Recounted): string {
  const { count, published } = recounted
  const rounds = count?.rounds.map((round, index) => roundText(words, recounted, count, round, index + 1)) ?? []
  const parts = [
    [plain(recounted.title), ...preamble(words, recounted)].filter((line) => line !== "").join("\n"),
    ...rounds,
    count ? winnerText(words, recounted, count) : "",
    published ? verdict(words, published.disagreements) : "",
  ]
  return parts.filter((part) => part !== "").join("\n\n")
}

function* preamble(words: Words, { published, seats, withdrawn, names }: Recounted): Generator<string> {
  if (withdrawn.length > 0)
    yield words.t("recount-withdrawn", {
      options: words.list(withdrawn.map((option) => plain(names.get(option) ?? ""))),
    })
  if (seats > 1) yield words.t("recount-seats", { seats })
  if (!published) return
  const { roll, cast, abstained } = published.file
  yield words.t("recount-turnout", { roll: roll.people, cast: cast.ballots, abstained: abstained.ballots })
  if (published.from === "sums") yield words.t("recount-from-sums")
  if (published.from === "ballots-and-sums")
    yield words.t("recount-from-both", { withheld: published.file.withheld?.ballots ?? 0 })
}

function roundText(words: Words, recounted: Recounted, count: Count, round: Round, number: number): string {
  const rows = [...round.tally]
    .map(([option, votes]) => ({ name: plain(nameIn(recounted, option)), votes: words.fraction(votes), option }))
    // In the order of their votes; options that tie stay in ballot order.
    .sort((a, b) => standing(count, number, b.option) - standing(count, number, a.option))
  const all = [...rows, { name: words.t("recount-exhausted"), votes: words.fraction(round.exhausted) }]
  const width = Math.max(...all.map(({ name }) => lengthOf(name)))
  const digits = Math.max(...all.map(({ votes }) => votes.length))
  const lines = all.map(
    ({ name, votes }) => `  ${name}${" ".repeat(width - lengthOf(name))}  ${votes.padStart(digits)}`,
  )
  const ties = count.ties.filter((tie) => tie.round === number).map((tie) => `  ${tieText(words, recounted, tie)}`)
  const out = round.eliminated.map(
    (option) => `  ${words.t("recount-out", { option: plain(nameIn(recounted, option)) })}`,
  )
  return [words.t("recount-round", { round: number }), ...lines, ...ties, ...out].join("\n")
}

/** Only to sort rows for display: the order of votes as a rank, the exact votes compared as fractions. */
function standing(count: Count, round: number, option: number): number {
  const tally = count.rounds[round - 1]?.tally ?? new Map<number, Weight>()
  return [...tally.values()].filter((votes) => less(votes, tally.get(option) ?? "0")).length
}

function less(a: Weight, b: Weight): boolean {
  const [[over = "0", under = "1"], [otherOver = "0", otherUnder = "1"]] = [a.split("/"), b.split("/")]
  return BigInt(over) * BigInt(otherUnder) < BigInt(otherOver) * BigInt(under)
}

/** §3.3: why a tie went as it did. */
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
  const winner = plain(nameIn(recounted, count.winner))
  const got = words.fraction(votesOfWinner(count))
  const valid = words.fraction(count.valid)
  const lines = [words.t("recount-winner", { winner, got, valid })]
  if (published?.outcome) {
    const needed = neededOf(published.file.terms.threshold, count.valid)
    const votes = words.fraction(needed?.votes ?? "0")
    if (needed) lines.push(words.t(needed.moreThan ? "recount-needed-more" : "recount-needed", { votes }))
    lines.push(words.t(`recount-result-${published.outcome.result}`))
  }
  return lines.join("\n")
}

function verdict(words: Words, disagreements: readonly Disagreement[]): string {
  if (disagreements.length === 0) return words.t("recount-agrees")
  const lines = disagreements.map(({ about, claimed, found, round = 0 }) =>
    words.t(`recount-wrong-${about}`, { claimed: plain(claimed), found: plain(found), round }),
  )
  return [words.t("recount-disagrees"), ...lines.map((line) => `  - ${line}`)].join("\n")
}

/** Text from a file as it may stand in a terminal: on one line, without control characters, not endless. */
function plain(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim()
  return lengthOf(line) > 300 ? `${[...line].slice(0, 299).join("")}…` : line
}

const lengthOf = (text: string): number => [...text].length
