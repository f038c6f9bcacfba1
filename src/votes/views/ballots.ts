/** Messages to voters: their ballot, how the bot understood it, and reminders. All functions return Markdown. */

import type { MatrixId, Option, Publication, Ranking, Weight } from "../../kernel/rules/types.ts"
import { cleanLine, escapeMarkdown, paragraphs, toText } from "../../kernel/views/markdown.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Doubt } from "../rules/ballot-grammar.ts"
import { exampleRanking } from "../rules/ballots.ts"
import { fewestVoters } from "../rules/reasons.ts"
import type { ReasonKept } from "../store/ballots.ts"
import { consentBallot } from "./consent.ts"
import { optionTitle, shortHeading, type TitledMotion } from "./motions.ts"

/**
 * Facts about a ballot and its reader.
 * - `few`: whether so few people vote that a reason can show who gave it (§3.9)
 * - `of`: the person whose ballot it is, if the reader fills it in by proxy (§3.10)
 * - `holder`: the person who may fill in the reader's own ballot by proxy
 * - `weight`: what the ballot weighs, if that is not 1
 * - `rare`: whether so few people have its weight that the totals can show how they voted (§5.6)
 */
export interface AboutBallot {
  readonly few?: boolean
  readonly of?: string
  readonly holder?: string
  readonly weight?: Weight
  readonly rare?: boolean
}

/** A voter's ballot. */
export function ballotCard(words: Words, motion: TitledMotion, prefix: string, about: AboutBallot = {}): string {
  return ballot(words, motion, about.of === undefined ? "ballot-heading" : "ballot-heading-for", { ...about, prefix })
}

/** A reminder with the ballot, for a voter who has not filled it in yet. */
export function reminderCard(words: Words, motion: TitledMotion, prefix: string, about: AboutBallot = {}): string {
  return ballot(words, motion, about.of === undefined ? "ballot-reminder" : "ballot-reminder-for", { ...about, prefix })
}

function ballot(
  words: Words,
  motion: TitledMotion,
  first: string,
  { prefix, few = false, of, holder, weight, rare = false }: AboutBallot & { readonly prefix: string },
): string {
  const { consent } = motion.terms
  const notes = [
    ...(holder === undefined ? [] : [words.t("ballot-has-proxy", { holder: escapeMarkdown(holder) })]),
    ...(weight === undefined ? [] : [weightText(words, weight, { of, byConsent: consent !== undefined })]),
    ...(rare
      ? [words.t(of === undefined ? "ballot-weight-few" : "ballot-weight-few-for", { of: escapeMarkdown(of ?? "") })]
      : []),
  ]
  const byProxy = notes.length === 0 ? null : notes.join(" ")
  if (consent) return consentBallot(words, motion, consent, { first, prefix, few, of, byProxy })
  const until = words.deadline(motion.votingEndsAt ?? motion.openedAt)
  const isReworded = motion.options.some(({ earlier = [] }) => earlier.length > 0)
  const isCut = motion.options.some(({ text }) => cleanLine(text, explainedBy) !== text)
  return paragraphs(
    words.t(first, { motion: shortHeading(motion), until, of: escapeMarkdown(of ?? "") }),
    motion.options.map((option) => explained(words, option)).join("\n"),
    isReworded || isCut ? words.t("ballot-texts", { reworded: String(isReworded), motion: motion.id, prefix }) : null,
    [howToVote(words, motion, { prefix, of }), ...notes].join(" "),
  )
}

/** What a ballot weighs that has not the weight of one (§3.7). */
const weightText = (
  words: Words,
  weight: Weight,
  { of, byConsent }: { readonly of: string | undefined; readonly byConsent: boolean },
): string =>
  of === undefined
    ? words.t(byConsent ? "ballot-weight-consent" : "ballot-weight", { weight })
    : words.t("ballot-weight-for", { weight, of: escapeMarkdown(of) })

/** How many characters of an option's text the ballot shows. */
const explainedBy = 160

/** An option as on the ballot: its title, when it was reworded last (§2.7a), and the beginning of its text. */
function explained(words: Words, option: Option): string {
  const title = optionTitle(words, option)
  const last = option.earlier?.at(-1)
  const line = last ? words.t("ballot-reworded", { title, at: words.moment(last.until) }) : title
  // A revision's text is a redline in Markdown. Cutting it could break its marks, so its plain text is shown.
  // The title of a set of rules says what its text begins with.
  const plain =
    option.role === "revision" ? toText(option.text).body : ["rules", "scale"].includes(option.role) ? "" : option.text
  const text = cleanLine(plain, explainedBy)
  return `${option.number}. ${line}${text === "" ? "" : `\n   ${escapeMarkdown(text)}`}`
}

/** How many characters of an option's title the example shows. They are enough, because the whole title stands just above. */
const repeated = 26

/** Explains what to send. People copy examples without reading them. So the example must not be a vote against the proposal. */
function howToVote(
  words: Words,
  { options }: TitledMotion,
  { prefix, of }: { readonly prefix: string; readonly of: string | undefined },
): string {
  const [first = "", second = ""] = options.map(({ title }) => escapeMarkdown(cleanLine(title, repeated)))
  const example = exampleRanking(options)
    .map(({ number }) => number)
    .join(" ")
  if (of !== undefined) return words.t("ballot-how-for", { of, example, prefix })
  return words.t("ballot-how", { options: options.length, example, ...{ first, second, prefix } })
}

/** How many characters of an option's title are shown. They are enough to recognise it. */
const knownBy = 40

/** As long as any ballot that `notCountedCard` shows. */
export const longestBallotTold = "0".repeat(knownBy)

/**
 * Tells a voter that nothing was counted, and what they can choose. `maybe`: perhaps the text was not meant as a ballot at all.
 * `reason`: it was one, but what stood behind its `because` can change it.
 * @param about whether an earlier ballot of theirs counts, what commands begin with, and the word in the reason that could be a ballot.
 * `ballot`: what a reason could stand behind, if the other words may have been meant as one
 */
export function notCountedCard(
  words: Words,
  motion: TitledMotion,
  doubt: Doubt | "maybe" | "reason",
  about: {
    readonly voted: boolean
    readonly prefix: string
    readonly word?: string | null
    readonly ballot?: string | null
  },
): string {
  const { voted, prefix, word = null, ballot = null } = about
  const option = ({ number, title }: Option) => `\`${number}\` ${escapeMarkdown(cleanLine(title, knownBy))}`
  return words.t("ballot-not-counted", {
    ballot: ballot === null ? "none" : cleanLine(ballot.replaceAll("`", ""), knownBy),
    ...doubtTold(doubt, voted),
    motion: motion.id,
    until: words.deadline(motion.votingEndsAt ?? motion.openedAt),
    options: motion.options.map(option).join(" · "),
    last: motion.options.length,
    word: word === null ? "none" : escapeMarkdown(cleanLine(word, knownBy)),
    prefix,
  })
}

/**
 * Tells a proxy's holder that nothing was counted for these people, and what to send for them (§3.10). See `notCountedCard`. `earlier`:
 * those of them whose earlier ballot counts.
 */
export function notCountedForCard(
  words: Words,
  motion: TitledMotion,
  doubt: Doubt | "maybe" | "reason",
  about: Omit<Parameters<typeof notCountedCard>[3], "voted"> & {
    readonly people: readonly string[]
    readonly earlier: readonly string[]
  },
): string {
  const { prefix, word = null, people, earlier } = about
  const option = ({ number, title }: Option) => `\`${number}\` ${escapeMarkdown(cleanLine(title, knownBy))}`
  const example = exampleRanking(motion.options).map(({ number }) => number)
  const few = motion.options.length <= 2 && people.length === 1 ? motion.options.map(({ number }) => `${number}`) : null
  const whose = people.map((person) => words.t("ballot-for", { person }))
  return words.t("ballot-not-counted-for", {
    doubt,
    people: words.list(people.map(escapeMarkdown)),
    motion: motion.id,
    until: words.deadline(motion.votingEndsAt ?? motion.openedAt),
    options: motion.options.map(option).join(" · "),
    lines: whose.flatMap((one) => (few ?? [example.join(" ")]).map((ballot) => `\`${one} ${ballot}\``)).join(" · "),
    how: few === null ? (people.length === 1 ? "example" : "each") : "lines",
    word: word === null ? "none" : escapeMarkdown(cleanLine(word, knownBy)),
    whose: whose[0] ?? "",
    voted: String(earlier.length > 0),
    earlier: words.list(earlier.map(escapeMarkdown)),
    prefix,
  })
}

/**
 * How the answer to a text that is no ballot begins, and whether it ends with the earlier ballot. Somebody who has voted and may only have
 * asked something is told first that their ballot counts.
 */
export const doubtTold = <D extends string>(doubt: D, voted: boolean): { doubt: D | "voted"; voted: string } =>
  voted && (doubt === "maybe" || doubt === "unclear")
    ? { doubt: "voted", voted: "false" }
    : { doubt, voted: String(voted) }

/**
 * Tells a voter that their ballot is taken back (§3.11). `receipt`: the receipt that is void now; null if somebody else has it. `of`: whose
 * ballot it was, if not the reader's. `holder`: who may still vote for the reader.
 */
export const takenBackCard = (
  words: Words,
  motion: TitledMotion,
  { receipt, of, holder, prefix }: { readonly receipt: string | null; readonly prefix: string } & AboutBallot,
): string =>
  [
    words.t(of === undefined ? "ballot-taken-back" : "ballot-taken-back-for", {
      motion: shortHeading(motion),
      until: words.deadline(motion.votingEndsAt ?? motion.openedAt),
      receipt: receipt ?? "none",
      of: escapeMarkdown(of ?? ""),
    }),
    ...(holder === undefined
      ? []
      : [words.t("ballot-still-proxy", { holder: escapeMarkdown(holder), motion: motion.id, prefix })]),
  ].join(" ")

/** How many characters of a typed ballot are repeated for each person whose it can be. A longer one is not, since a part of it would count. */
const repeatedWhole = 100

/**
 * Asks whose ballot a text is: the reader's own, or that of one of these people (§3.10). `text`: the ballot as it was typed. Each line to
 * copy counts as it is. Where the ballot is long, the reader is told what to begin it with.
 */
export const whoseBallotCard = (
  words: Words,
  motion: TitledMotion,
  { text, people, server }: { readonly text: string; readonly people: readonly MatrixId[]; readonly server: Server },
): string => {
  const whole = text.replaceAll("`", "")
  const isWhole = [...whole].length <= repeatedWhole && !/[\n\r]/.test(whole)
  const line = (whose: string) => `\`${whose}${isWhole ? ` ${cleanLine(whole, repeatedWhole)}` : ""}\``
  return words.t("ballot-whose", {
    how: isWhole ? "copy" : "begin",
    motion: motion.id,
    people: words.list(people.map((person) => nameOf(person, server))),
    own: line(words.t("ballot-for-me")),
    others: people.map((person) => line(words.t("ballot-for", { person: plainName(person, server) }))).join(" · "),
  })
}

/** Tells what becomes of a ballot's reason, and what to type to change that. `of`: whose ballot it is, if not the reader's. */
function reasonTold(
  words: Words,
  motion: TitledMotion,
  { reason = "none", prefix = "" }: { readonly reason?: ReasonKept; readonly prefix?: string },
  of: string | undefined,
): readonly string[] {
  if (reason === "none") return []
  const about = { motion: motion.id, prefix, whose: whoseTyped(words, of) }
  if (reason === "dropped") return [words.t("ballot-reason-dropped", about)]
  return [words.t("ballot-reason-given", { ...about, signed: String(reason === "signed"), few: fewestVoters })]
}

/** What stands before a reason that is typed for somebody's ballot: `for ana `. Nothing, if the ballot is the writer's own. */
export const whoseTyped = (words: Words, of: string | undefined): string =>
  of === undefined ? "" : `${words.t("ballot-for", { person: of })} `

/** How many characters of an option's title the answer to a ballot shows. They are enough to tell the option from the others. */
const toldApart = 100

/** Tells a voter how the bot understood their ballot, and gives its receipt (§5.2). */
export function castCard(
  words: Words,
  motion: TitledMotion,
  ranking: Ranking,
  /** `final`: everybody has voted, so the ballot cannot be replaced any more. */
  given: { receipt: string; replaced: string | null; final: boolean; reason?: ReasonKept; prefix?: string },
  published: Publication,
  /** The person whose ballot it is, if not the reader's. */
  of?: string,
): string {
  const titleOf = (number: number) => motion.options.find((option) => option.number === number)?.title ?? ""
  const titled = (number: number) => escapeMarkdown(cleanLine(titleOf(number), toldApart))
  const choice = (number: number, place: number) =>
    words.t("ballot-choice", { place: place + 1, option: titled(number) })
  const [only = 0, ...others] = ranking
  // Beside one option, a place such as "1st" would look like the option's number.
  const choices = others.length === 0 ? `**${titled(only)}**` : ranking.map(choice).join(" · ")
  const understood =
    ranking.length === 0
      ? words.t(of === undefined ? "ballot-abstained" : "ballot-abstained-for", {
          motion: motion.id,
          of: escapeMarkdown(of ?? ""),
        })
      : words.t(of === undefined ? "ballot-counted" : "ballot-counted-for", {
          motion: motion.id,
          choices,
          of: escapeMarkdown(of ?? ""),
        })
  const replaced = given.replaced === null ? [] : [words.t("ballot-replaced", { receipt: given.replaced })]
  return [
    understood,
    [
      words.t("ballot-receipt", { receipt: given.receipt }),
      words.t(`ballot-receipt-${published}`),
      ...replaced,
      given.final
        ? words.t("ballot-last")
        : words.t(of === undefined ? "ballot-change" : "ballot-change-for", { of: escapeMarkdown(of ?? "") }),
      ...reasonTold(words, motion, given, of),
    ].join(" "),
  ].join("\n\n")
}
