/** The result of counting a council election again, as plain text for a terminal or as JSON for programs. */
import type { Words } from "../../kernel/views/words.ts"
import type { CouncilFile, CouncilOutcome } from "../rules/council-file.ts"
import type { NextMove, SeatsCount, SeatsTerms, Stage, StageTie } from "../rules/stages.ts"
import { alignedVotes, jsonAbout, jsonVotes, nameIn, plain, preamble, type RecountedAbout, verdict } from "./recount.ts"
import { quotaLine, stagesInWords } from "./stages.ts"

/** The result of counting a file again for several seats. */
export interface RecountedSeats extends RecountedAbout {
  /** Null if the numbers in the file fit no count at all. */
  readonly count: SeatsCount | null
  /** In a countback (§12.4), the options that get the vacant seats. */
  readonly found?: readonly number[]
  /** How the seats were filled: as the file says, or the user. */
  readonly method: SeatsTerms
  readonly published:
    | (RecountedAbout["published"] & { readonly file: CouncilFile; readonly outcome: CouncilOutcome | null })
    | null
}

/**
 * The recount as JSON: `{"elected": [option], "vacant", "quota", "stages": [{"tally": {option: votes}, "exhausted", "elected", "next"}],
 * "ties", "sha256"}`. Votes that are not whole are text such as `"7/2"`.
 */
export function recountSeatsJson(recounted: RecountedSeats): string {
  const { count, method } = recounted
  const named = (options: readonly number[]) => options.map((option) => nameIn(recounted, option))
  const move = (next: NextMove) =>
    next.do === "surplus"
      ? { do: next.do, of: nameIn(recounted, next.of), surplus: jsonVotes(next.surplus), value: jsonVotes(next.value) }
      : { do: next.do, of: nameIn(recounted, next.of) }
  const stage = ({ tally, exhausted, elected, next }: Stage) => ({
    tally: Object.fromEntries([...tally].map(([option, votes]) => [nameIn(recounted, option), jsonVotes(votes)])),
    exhausted: jsonVotes(exhausted),
    elected: named(elected),
    next: next && move(next),
  })
  const tie = ({ narrowed, ...tie }: StageTie) => ({
    ...tie,
    among: named(tie.among),
    chosen: nameIn(recounted, tie.chosen),
    by: tie.by === "lot" && recounted.listOrder ? "list-order" : tie.by,
    ...(narrowed && { narrowed: narrowed.map(({ earlier, left }) => ({ earlier, left: named(left) })) }),
  })
  const some = count !== null && count.valid !== "0"
  const result = {
    elected: some ? named(count.elected) : [],
    vacant: some ? count.vacant : method.seats,
    seats: method.seats,
    quota: count && { votes: jsonVotes(count.quota.votes), exceed: count.quota.exceed },
    stages: count?.stages.map(stage) ?? [],
    ...(recounted.found && { found: named(recounted.found) }),
    ties: count?.ties.map(tie) ?? [],
    ...jsonAbout(recounted),
  }
  return JSON.stringify(result, null, 2)
}

/** The recount in words, with aligned columns for a terminal. */
export function recountSeatsText(words: Words, recounted: RecountedSeats): string {
  const { count, method, listOrder, found } = recounted
  const nameOf = (option: number) => plain(nameIn(recounted, option))
  const counted = count !== null && count.valid !== "0" ? { count, method, nameOf, listOrder } : null
  const stages = counted ? stagesInWords(words, counted) : []
  const parts = [
    preamble(words, recounted, method.seats),
    counted ? quotaLine(words, counted) : "",
    ...stages.map(({ heading, moved, votes, exhausted, notes }) => {
      const nobody = { name: words.t("recount-exhausted"), votes: exhausted }
      const rows = votes.map(({ name, votes, elected }) => ({ name: elected ? `${name} ✓` : name, votes }))
      const lines = alignedVotes([...rows, nobody])
      return [heading, ...(moved ? [`  ${moved}`] : []), ...lines, ...notes.map((note) => `  ${note}`)].join("\n")
    }),
    count && !counted ? words.t("recount-nobody") : "",
    found ? foundText(words, recounted, found) : "",
    counted && !found ? electedText(words, recounted, counted.count) : "",
    verdict(words, recounted),
  ]
  return parts.filter((part) => part !== "").join("\n\n")
}

const foundText = (words: Words, recounted: RecountedSeats, found: readonly number[]): string =>
  words.t("recount-countback", {
    count: found.length,
    people: words.list(found.map((option) => plain(nameIn(recounted, option)))),
  })

function electedText(words: Words, recounted: RecountedSeats, { elected, vacant }: SeatsCount): string {
  const options = words.list(elected.map((option) => plain(nameIn(recounted, option))))
  const lines = elected.length > 0 ? [words.t("council-elected", { options })] : []
  if (vacant > 0) lines.push(words.t("recount-vacant", { vacant }))
  if (recounted.published?.outcome?.result === "no-quorum") lines.push(words.t("recount-result-no-quorum"))
  return lines.join("\n")
}
