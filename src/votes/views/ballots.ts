/** Messages to voters: the opening of a vote, their ballot, how the bot understood it, and reminders. All functions return Markdown. */

import type { Instant, MatrixId, Option, Publication, Ranking } from "../../kernel/rules/types.ts"
import { cleanLine, escapeMarkdown } from "../../kernel/views/markdown.ts"
import { nameOf } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Doubt } from "../rules/ballot-grammar.ts"
import { exampleRanking } from "../rules/ballots.ts"
import { leastPublished } from "../rules/count-file.ts"
import { heading, optionList, quorumNumber, rewordedLine, type TitledMotion, thresholdPhrase } from "./motions.ts"

export interface VotingState {
  readonly roll: readonly { readonly person: MatrixId; readonly voted: boolean }[]
  readonly publication: Publication
  /** The commitment to the lot, in hex. */
  readonly lot: string
  readonly server: string
}

/** The status message of an open vote in the members' room, with every rule that will decide. The bot edits it as the turnout grows. */
export function votingCard(words: Words, motion: TitledMotion, state: VotingState): string {
  const all = state.roll.length
  const cast = state.roll.filter(({ voted }) => voted)
  const who =
    motion.terms.showWhoVoted && cast.length > 0
      ? [words.t("voting-who", { people: words.list(cast.map(({ person }) => nameOf(person, state.server))) })]
      : []
  return [
    words.t("voting-begun", {
      motion: heading(motion),
      until: words.moment(motion.votingEndsAt ?? motion.openedAt),
      roll: all,
    }),
    optionList(words, motion, null),
    listed([...rules(words, motion, state), ...(motion.terms.closeWhenAllVoted ? [words.t("voting-rule-early")] : [])]),
    [words.t("turnout", { cast: cast.length, roll: all }), ...who].join(" "),
  ].join("\n\n")
}

/**
 * The status message of a vote that is over. It still shows what was promised at the opening, such as the lot's commitment. So everybody
 * can compare the commitment with the secret that is published now (§3.3).
 */
export function votingOverCard(words: Words, motion: TitledMotion, state: VotingState): string {
  const cast = state.roll.filter(({ voted }) => voted)
  return [
    words.t("voting-over", { motion: heading(motion), cast: cast.length, roll: state.roll.length }),
    optionList(words, motion, null),
    listed(rules(words, motion, state)),
  ].join("\n\n")
}

/** All rules that decide the vote, with one sentence for each. */
function rules(words: Words, motion: TitledMotion, state: VotingState): string[] {
  const { terms } = motion
  const all = state.roll.length
  return [
    words.t("voting-rule-count", {
      threshold: thresholdPhrase(words, terms.threshold),
      quorum: quorumNumber(terms.quorum, all),
      roll: all,
    }),
    ...keepsRule(words, motion, state.server),
    words.t("voting-rule-ballots"),
    words.t("voting-rule-ties", { lot: state.lot }),
    words.t(`voting-publication-${state.publication}`, {
      // §5.5: if the roll is small, less is published than the co-op's setting says.
      small: state.publication === terms.publication ? 0 : leastPublished(terms),
    }),
  ]
}

const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n")

/** Says which options need no threshold, and what happens to a held seat if no option reaches it (§3.6). */
function keepsRule(words: Words, motion: TitledMotion, server: string): string[] {
  if (motion.terms.threshold === "plurality-of-continuing") return []
  const keeps = motion.options.some((option) => option.keeps)
  // If "No winner" leaves things as they are, the seat was empty when voting began.
  const mayEmpty = motion.options.some(({ role, keeps }) => role === "no-winner" && !keeps)
  const held = mayEmpty ? motion.subject : null
  return [
    ...(keeps ? [words.t("voting-rule-keeps")] : []),
    ...(held === null ? [] : [words.t("voting-rule-seat", { person: nameOf(held, server) })]),
  ]
}

/** A voter's ballot. */
export function ballotCard(words: Words, motion: TitledMotion, prefix: string, now: Instant): string {
  return ballot(words, motion, "ballot-heading", prefix, now)
}

/** A voter's ballot again. It is sent to people who have not voted yet. */
export function reminderCard(words: Words, motion: TitledMotion, prefix: string, now: Instant): string {
  return ballot(words, motion, "ballot-reminder", prefix, now)
}

function ballot(words: Words, motion: TitledMotion, first: string, prefix: string, now: Instant): string {
  const ends = motion.votingEndsAt ?? motion.openedAt
  const texts = motion.options.some((option) => option.text !== "")
    ? [words.t("ballot-texts", { motion: motion.id, prefix })]
    : []
  return [
    words.t(first, { motion: heading(motion), until: words.moment(ends), relative: words.until(ends, now) }),
    optionList(words, motion, null),
    ...[rewordedLine(words, motion, prefix)].filter((line) => line !== null),
    [howToVote(words, motion, prefix), ...texts].join(" "),
  ].join("\n\n")
}

/** How many characters of an option's title are shown. They are enough to recognise it. */
const knownBy = 40

/**
 * Explains what to send, with the options' own titles. People copy examples without reading them. So the example must not be a vote against
 * the proposal.
 */
function howToVote(words: Words, { options }: TitledMotion, prefix: string): string {
  const example = options.length > 2 ? exampleRanking(options) : options
  const [first = "", second = ""] = example.map(({ title }) => escapeMarkdown(cleanLine(title, knownBy)))
  return words.t("ballot-how", {
    options: options.length,
    example: example.map(({ number }) => number).join(" "),
    ...{ first, second, prefix },
  })
}

/**
 * Tells a voter that nothing was counted, and what they can choose. `maybe`: the text may not be meant as a ballot at all.
 * @param voted whether an earlier ballot of theirs counts
 */
export function notCountedCard(words: Words, motion: TitledMotion, doubt: Doubt | "maybe", voted: boolean): string {
  const option = ({ number, title }: Option) => `\`${number}\` ${escapeMarkdown(cleanLine(title, knownBy))}`
  return words.t("ballot-not-counted", {
    doubt,
    motion: motion.id,
    until: words.moment(motion.votingEndsAt ?? motion.openedAt),
    options: motion.options.map(option).join(" · "),
    last: motion.options.length,
    voted: String(voted),
  })
}

/** Tells a voter how the bot understood their ballot, and gives its receipt (§5.2). */
export function castCard(
  words: Words,
  motion: TitledMotion,
  ranking: Ranking,
  /** `final`: everybody has voted, so the ballot cannot be replaced any more. */
  given: { receipt: string; replaced: string | null; final: boolean },
  published: Publication,
): string {
  const choice = (number: number, place: number) =>
    words.t("ballot-choice", {
      place: place + 1,
      option: escapeMarkdown(motion.options.find((option) => option.number === number)?.title ?? ""),
    })
  const understood =
    ranking.length === 0
      ? words.t("ballot-abstained", { motion: motion.id })
      : words.t("ballot-counted", { motion: motion.id, choices: ranking.map(choice).join(" · ") })
  const replaced = given.replaced === null ? [] : [words.t("ballot-replaced", { receipt: given.replaced })]
  return [
    understood,
    [
      words.t("ballot-receipt", { receipt: given.receipt }),
      words.t(`ballot-receipt-${published}`),
      ...replaced,
      ...(given.final ? [] : [words.t("ballot-change")]),
    ].join(" "),
  ].join("\n\n")
}
