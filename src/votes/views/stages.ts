/** The stages of a count for several seats (§13.3) in words, for the thread of an outcome and for a terminal. */
import { compare, formatFraction, fraction, subtract } from "../../kernel/rules/fraction.ts"
import type { Weight } from "../../kernel/rules/types.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { SeatsCount, SeatsTerms, Stage, StageTie } from "../rules/stages.ts"

/** A count, and how to name its options. */
export interface StagesTold {
  readonly count: SeatsCount
  readonly method: SeatsTerms
  readonly nameOf: (option: number) => string
  /** Whether ties were settled by the order of the options in a file, because no lot is known. */
  readonly listOrder?: boolean
}

/** What is said of one stage: what moved and to whom, who is elected, and how ties were settled. `votes` has the options of the stage. */
export interface StageInWords {
  readonly heading: string
  readonly moved: string | null
  readonly votes: readonly { readonly name: string; readonly votes: string; readonly elected: boolean }[]
  readonly exhausted: string
  readonly notes: readonly string[]
}

/** After how many decimals long votes are shown. Files have them exactly. */
const shownPlaces = 2

/**
 * Votes for people: whole, or as a decimal. A decimal with more than `places` digits is cut, which a dot-dot-dot shows.
 *     votesText(words, "31/3") // 10.33…
 */
export function votesText(words: Words, votes: Weight, places = shownPlaces): string {
  const { n, d } = fraction(votes)
  const mark = words.fraction("1/2").charAt(1)
  const whole = words.number(n / d)
  const scale = 10n ** BigInt(places)
  const scaled = (n % d) * scale
  const digits = String(scaled / d).padStart(places, "0")
  if (scaled % d !== 0n) return `${whole}${mark}${digits}…`
  const short = digits.replace(/0+$/, "")
  return n % d === 0n || short === "" ? whole : `${whole}${mark}${short}`
}

/** The decimals to show: as many as the values have, if they are cut. */
export const placesOf = ({ decimals }: SeatsTerms): number =>
  decimals === null || decimals === undefined ? shownPlaces : decimals

/** What it takes to be elected, in a sentence. */
export function quotaLine(words: Words, { count, method }: Pick<StagesTold, "count" | "method">): string {
  const { votes, exceed } = count.quota
  return words.t("council-quota", {
    ...{ seats: method.seats, valid: votesText(words, count.valid), quota: votesText(words, votes, placesOf(method)) },
    more: exceed ? "yes" : "no",
  })
}

/** All stages in words. */
export const stagesInWords = (words: Words, told: StagesTold): StageInWords[] =>
  told.count.stages.map((stage, index) => stageInWords(words, told, stage, index))

function stageInWords(words: Words, told: StagesTold, stage: Stage, index: number): StageInWords {
  const { count, method, nameOf } = told
  const places = placesOf(method)
  const text = (votes: Weight) => votesText(words, votes, places)
  const before = count.stages[index - 1]
  const won = new Set(count.stages.slice(0, index + 1).flatMap(({ elected }) => elected))
  return {
    heading: headingOf(words, told, before, index + 1),
    moved: before ? words.t("council-moved", { gains: words.list(gainsOf(words, told, before, stage)) }) : null,
    votes: [...stage.tally].map(([option, votes]) => ({
      name: nameOf(option),
      votes: text(votes),
      elected: won.has(option),
    })),
    exhausted: text(stage.exhausted),
    notes: [
      ...electedNotes(words, told, stage),
      ...count.ties.filter((tie) => tie.stage === index + 1).map((tie) => stageTie(words, told, tie)),
    ],
  }
}

function headingOf(words: Words, { method, nameOf }: StagesTold, before: Stage | undefined, stage: number): string {
  const next = before?.next
  if (!next) return words.t("council-first", { stage })
  const option = nameOf(next.of)
  if (next.do === "elimination") return words.t("council-out", { stage, option })
  const surplus = votesText(words, next.surplus, placesOf(method))
  return words.t("council-surplus", { stage, option, surplus, value: votesText(words, next.value, 5) })
}

/** Who gets how many votes in a stage, most first, and how many count for nobody from now on. */
export function gains(before: Stage, stage: Stage): { readonly option: number | null; readonly votes: Weight }[] {
  const grown = (now: Weight, earlier: Weight) => subtract(fraction(now), fraction(earlier))
  const options = [...stage.tally]
    .map(([option, votes]) => ({ option, more: grown(votes, before.tally.get(option) ?? "0") }))
    .filter(({ more }) => more.s > 0n && more.n > 0n)
    .toSorted((one, other) => compare(other.more, one.more))
  const nobody = grown(stage.exhausted, before.exhausted)
  return [
    ...options.map(({ option, more }) => ({ option, votes: formatFraction(more) })),
    ...(nobody.n > 0n ? [{ option: null, votes: formatFraction(nobody) }] : []),
  ]
}

function gainsOf(words: Words, { method, nameOf }: StagesTold, before: Stage, stage: Stage): string[] {
  const all = gains(before, stage).map(({ option, votes }) =>
    words.t("council-gain", {
      option: option === null ? words.t("council-nobody-gains") : nameOf(option),
      votes: votesText(words, votes, placesOf(method)),
    }),
  )
  return all.length > 0 ? all : [words.t("council-none-moved")]
}

function* electedNotes(words: Words, { count, method, nameOf }: StagesTold, stage: Stage): Generator<string> {
  const { votes, exceed } = count.quota
  const reached = (option: number) => {
    const difference = compare(fraction(stage.tally.get(option) ?? "0"), fraction(votes))
    return exceed ? difference > 0 : difference >= 0
  }
  const people = stage.elected.filter((option) => option !== method.reopen)
  const byQuota = people.filter(reached)
  const rest = people.filter((option) => !reached(option))
  const names = (options: readonly number[]) => words.list(options.map(nameOf))
  if (byQuota.length > 0) yield words.t("council-elected", { options: names(byQuota) })
  if (rest.length > 0) yield words.t("council-elected-rest", { options: names(rest) })
  for (const option of stage.elected.filter((option) => option === method.reopen))
    yield words.t("council-reopened", { option: nameOf(option) })
}

/** How a tie was settled, in words (§13.2). */
function stageTie(words: Words, { nameOf, listOrder = false }: StagesTold, tie: StageTie): string {
  const { about } = tie
  const names = (options: readonly number[]) => words.list(options.map(nameOf))
  const option = nameOf(tie.chosen)
  const steps = (tie.narrowed ?? []).map(({ earlier, left }) =>
    words.t("council-tie-narrowed", { about, earlier, left: names(left) }),
  )
  const lot = listOrder ? "council-tie-list" : "council-tie-lot"
  const settled =
    tie.by === "lot"
      ? words.t(lot, { about, option })
      : words.t("council-tie-earlier", { about, option, earlier: tie.earlier })
  return [words.t("council-tie", { about, among: names(tie.among) }), ...steps, settled].join(" ")
}
