/** What people read of a motion held by consent (§3.9), besides its outcome. All functions return Markdown. */
import type { Terms } from "../../kernel/rules/types.ts"
import { cleanLine, escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Answers, hasText, longestReason } from "../rules/consent.ts"
import type { Consenting } from "../rules/consent-reading.ts"
import { leastPublished, publicationFor } from "../rules/count-file.ts"
import { votersOf } from "../rules/voters.ts"
import { doubtTold } from "./ballots.ts"
import { proposalQuoted } from "./consent-phrases.ts"
import { formOf, heading, shortHeading, type TitledMotion, whatDecides } from "./motions.ts"
import type { VotingState } from "./voting.ts"

type ByConsent = NonNullable<Terms["consent"]>

/** The rules of a vote by consent, in plain words: the sentences of each item. */
export function consentRules(
  words: Words,
  motion: TitledMotion,
  consent: ByConsent,
  { roll, publication, isNobodys }: VotingState,
): readonly (readonly string[])[] {
  const single = publication === "with-receipts" || publication === "ballots"
  return [
    [whatDecides(words, motion, votersOf(roll)), words.t("consent-rule-aside")],
    [words.t("consent-rule-reasons", { reasons: consent.reasons, few: String(isFew(motion, roll)) })],
    ...(hasText(motion.kind) ? [[words.t("consent-rule-back", { by: isNobodys ? "nobody" : "author" })]] : []),
    [words.t("voting-rule-change"), ...(motion.terms.closeWhenAllVoted ? [words.t("voting-rule-early")] : [])],
    [single ? words.t(`voting-publication-${publication}`, { sums: "none" }) : words.t("consent-publication-sums")],
  ]
}

/** Whether so few people vote that a reason can show who gave it. */
export const isFew = ({ terms }: Pick<TitledMotion, "terms">, roll: readonly unknown[]): boolean =>
  roll.length < leastPublished(terms)

/** How many characters of the proposal's text the ballot shows. */
const explainedBy = 160

/**
 * A voter's ballot. `first`: the key of its first line.
 * @param few whether so few people vote that a reason can show who gave it
 */
export function consentBallot(
  words: Words,
  motion: TitledMotion,
  consent: ByConsent,
  about: {
    readonly first: string
    readonly prefix: string
    readonly few: boolean
    /** The person whose ballot it is, if the reader fills it in by proxy (§3.10). */
    readonly of: string | undefined
    /** A sentence about who may fill in the reader's own ballot. */
    readonly byProxy: string | null
  },
): string {
  const { first, prefix, few, of, byProxy } = about
  const until = words.deadline(motion.votingEndsAt ?? motion.openedAt)
  const proposal = motion.options.find(({ keeps }) => !keeps)
  const text = cleanLine(proposal?.text ?? "", explainedBy)
  const isReworded = (proposal?.earlier ?? []).length > 0
  const isCut = text !== (proposal?.text ?? "")
  const title = proposalQuoted(words, motion, null)
  return paragraphs(
    words.t(first, { motion: shortHeading(motion), until, of: escapeMarkdown(of ?? "") }),
    text === "" ? title : paragraphs(title, quoted(escapeMarkdown(text))).replace("\n\n> ", "\n> "),
    isReworded || isCut ? words.t("consent-texts", { reworded: String(isReworded), motion: motion.id, prefix }) : null,
    [
      of === undefined
        ? words.t("consent-how", { reasons: consent.reasons, few: String(few), prefix })
        : words.t("consent-how-for", { of, reasons: consent.reasons, prefix }),
      ...(byProxy === null ? [] : [byProxy]),
    ].join(" "),
  )
}

/** Why a text was not counted. `long`: the reason is too long. `maybe`: perhaps the text was not meant as a ballot. */
export type NotConsenting = "reason" | "unclear" | "long" | "maybe"
export const notConsenting = ["reason", "unclear", "long", "maybe"] as const satisfies readonly NotConsenting[]

/** Tells a voter that nothing was counted, and what they can answer. `voted`: whether an earlier ballot of theirs counts. */
export const notConsentingCard = (words: Words, motion: TitledMotion, doubt: NotConsenting, voted: boolean): string =>
  words.t("consent-not-counted", {
    ...{ ...doubtTold(doubt, voted), motion: motion.id, most: longestReason },
    until: words.deadline(motion.votingEndsAt ?? motion.openedAt),
  })

/** Tells a voter how the bot understood their ballot, and gives its receipt (§5.2). */
export function consentCastCard(
  words: Words,
  motion: TitledMotion,
  said: Consenting,
  given: { receipt: string; replaced: string | null; final: boolean },
  roll: readonly unknown[],
  /** The person whose ballot it is, if not the reader's. */
  of?: string,
): string {
  const published = publicationFor(motion.terms, roll)
  const single = published === "with-receipts" || published === "ballots"
  return paragraphs(
    words.t("consent-counted", {
      ...{ motion: motion.id, answer: said.answer },
      whose: of === undefined ? "own" : "other",
      of: escapeMarkdown(of ?? ""),
      reason: said.answer === "object" ? escapeMarkdown(said.reason) : "",
    }),
    [
      words.t("ballot-receipt", { receipt: given.receipt }),
      words.t(single ? `ballot-receipt-${published}` : "consent-receipt-sums"),
      ...(given.replaced === null ? [] : [words.t("ballot-replaced", { receipt: given.replaced })]),
      given.final
        ? words.t("ballot-last")
        : words.t(of === undefined ? "ballot-change" : "ballot-change-for", { of: escapeMarkdown(of ?? "") }),
    ].join(" "),
  )
}

/**
 * Ballots whose answers are the longest. All answers to ballots are filled up to that length, so that their length tells nothing (§5.4). No
 * character of a reason makes an answer longer than these do.
 */
export const longestConsenting: readonly Consenting[] = [
  { answer: "agree" },
  { answer: "aside" },
  { answer: "object", reason: "\u{1F41D}".repeat(longestReason) },
]

/** Tells the author of a motion why it came back to them, and how to try again (§3.9). */
export function sentBackCard(
  words: Words,
  motion: TitledMotion,
  about: { readonly answers: Answers; readonly reasons: string; readonly prefix: string },
): string {
  const { answers, reasons, prefix } = about
  return paragraphs(
    words.t("consent-back", { motion: heading(motion), count: answers.object }),
    reasons,
    formOf(motion) === "question" && !hasText(motion.kind)
      ? words.t("consent-again-otherwise")
      : words.t("consent-again", { motion: motion.id, prefix }),
  )
}
