/** Messages about motions before the vote, and lists of motions. All functions return Markdown. */

import type { MatrixId, MotionId, Option, OptionRole, Terms } from "../../kernel/rules/types.ts"
import { cleanLine, escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { hasText, isForAnotherRound } from "../rules/consent.ts"
import { contestOf, isWritten, kinds, type Matter, officeOf } from "../rules/kinds.ts"
import { isHearing, type Motion, proposalEnd } from "../rules/motions.ts"
import { quorumOf, type Voters } from "../rules/voters.ts"
import { consentPhrase, proposalQuoted } from "./consent-phrases.ts"
import { outcomePhrase } from "./ending.ts"

/** A motion with the title by which people know it. */
export interface TitledMotion extends Motion {
  readonly title: string
  /** As in `KeptMotion`. */
  readonly matter?: Matter
  /** Whether the motion has a title of its own. Otherwise it is called like the option that was proposed first. */
  readonly ownTitle?: boolean
}

/** A motion's heading: `M7 · Move our servers`. */
export const heading = (motion: TitledMotion): string => `${motion.id} · ${escapeMarkdown(motion.title)}`

/** How many characters of a motion's title are shown. They are enough to recognise the motion. */
const knownBy = 40

/** Whether the title is only the question, and no option: the proposal came with its options (§2.7b). */
export const asksOnly = ({ kind, ownTitle }: TitledMotion): boolean => kind === "decision" && ownTitle === true

/**
 * A motion's heading for messages that show the options too. The title of a decision is cut if the message shows it once more as an option.
 * Other titles are not cut, because they may contain a person's full Matrix ID.
 */
export const shortHeading = (motion: TitledMotion): string =>
  motion.kind === "decision" && !asksOnly(motion)
    ? heading({ ...motion, title: cleanLine(motion.title, knownBy) })
    : heading(motion)

/** An option's title in Markdown. If the option is the person who holds the office, the title says so. */
export function optionTitle(words: Words, { title, role }: Option): string {
  const escaped = escapeMarkdown(title)
  return role === "sitting" ? words.t("option-sitting", { title: escaped }) : escaped
}

/**
 * The options, numbered as on the ballot. If `server` is set, the authors are added. By consent nobody types numbers, so the proposal alone
 * is quoted.
 */
export function optionList(words: Words, motion: TitledMotion, server: Server | null): string {
  if (motion.terms.consent) return proposalQuoted(words, motion, server) ?? ""
  const line = (option: Option) => {
    const title = optionTitle(words, option)
    // Candidates are their own authors, and holders of an office have none.
    if (option.role === "candidate" || option.role === "sitting") return title
    // People write such options. One without an author comes from a petition (§17.1).
    if (server !== null && option.author === null && isWritten(option.role))
      return words.t("option-by-petition", { title })
    return server !== null && option.author !== null
      ? words.t("option-by", { title, author: nameOf(option.author, server) })
      : title
  }
  return motion.options.map((option) => `${option.number}. ${line(option)}`).join("\n")
}

/** The threshold in words: "more than half of the ballots carry it". */
export function thresholdPhrase(words: Words, threshold: Terms["threshold"]): string {
  switch (threshold) {
    case "majority":
      return words.t("threshold-majority")
    case "consensus":
      return words.t("threshold-consensus")
    case "plurality-of-continuing":
      return words.t("threshold-plurality")
    default:
      return words.t("threshold-fraction", { fraction: threshold })
  }
}

/** What carries a motion with these terms, in words. */
export function carriedPhrase(
  words: Words,
  { threshold, consent, council }: Pick<Terms, "threshold" | "consent" | "council">,
): string {
  if (council) return words.t("council-phrase", { seats: council.seats })
  return consent ? consentPhrase(words, consent) : thresholdPhrase(words, threshold)
}

/** The variables of `quorum-must`: how many must vote, of how many. Votes that have not the weight of one are counted as votes. */
function quorumTold(words: Words, { quorum }: Pick<Terms, "quorum">, voters: Voters) {
  const { needed, of, weighted } = quorumOf(quorum, voters)
  return weighted
    ? { quorum: words.fraction(needed), voters: words.fraction(of), weighted: "yes" }
    : { quorum: Number(needed), voters: Number(of), weighted: "no" }
}

/** What decides a vote, in one sentence: the threshold, and how many must vote. */
export const whatDecides = (words: Words, { terms }: Pick<Motion, "terms">, voters: Voters): string =>
  words.t("motion-rules", { threshold: carriedPhrase(words, terms), ...quorumTold(words, terms, voters) })

/**
 * Which words fit a motion: words for texts, for candidates, for budgets, for revisions of a document, for sets of rules, or for a question
 * that is answered with yes or no.
 */
export function formOf({
  kind,
  terms,
}: Pick<Motion, "kind"> & { readonly terms?: Terms }):
  | "text"
  | "candidate"
  | "budget"
  | "revision"
  | "rules"
  | "scale"
  | "question" {
  const { firstStage, proposed } = kinds[kind]
  if (firstStage !== "proposals" || terms?.consent) return "question"
  const forms = ["candidate", "budget", "revision", "rules", "scale"] as const
  return forms.find((form) => form === proposed) ?? "text"
}

/** The first line of an open motion: "**M7 · …** is open for alternatives until …". */
export function openedLine(words: Words, motion: TitledMotion): string {
  const until = words.deadline(proposalEnd(motion))
  if (motion.terms.consent && !isHearing(motion))
    return words.t("consent-opened", { motion: shortHeading(motion), until })
  return words.t("proposal-opened", { motion: shortHeading(motion), form: formOf(motion), until })
}

/** Says how to add an option. If people cannot add options to this kind, it says instead that they discuss the motion. */
function howToAdd(words: Words, motion: TitledMotion, { server, prefix }: { server: Server; prefix: string }): string {
  const form = formOf(motion)
  const office = officeOf(motion)
  if (motion.terms.consent && hasText(motion.kind)) return words.t("add-consent")
  return words.t(form === "candidate" ? `add-candidate-${contestOf(motion)}` : `add-${form}`, {
    motion: motion.id,
    ...(office && { office }),
    person: motion.subject === null ? "" : plainName(motion.subject, server),
    document: documentOf(motion),
    prefix,
  })
}

/** The key of the document that a motion is about. Empty if it is about none. */
export const documentOf = ({ matter }: Pick<TitledMotion, "matter">): string =>
  /^[^:]+:(.+)$/.exec(matter ?? "")?.[1] ?? ""

/** The answer to `!propose` and to changes of a proposal: the options, the deadline, and what comes next. */
export function proposalCard(
  words: Words,
  motion: TitledMotion,
  about: { first: string; voters: Voters; server: Server; prefix: string },
): string {
  return paragraphs(about.first, optionList(words, motion, about.server), whatFollows(words, motion, about))
}

/** What people can do in the proposal stage, and what follows it. */
const whatFollows = (
  words: Words,
  motion: TitledMotion,
  about: { readonly voters: Voters; readonly server: Server; readonly prefix: string },
): string =>
  words.t("proposal-next", {
    add: howToAdd(words, motion, about),
    duration: words.duration(motion.terms.votingStage),
    threshold: carriedPhrase(words, motion.terms),
    ...quorumTold(words, motion.terms, about.voters),
  })

/** A line for each motion: number, title, stage and its end. */
export function motionList(words: Words, motions: readonly TitledMotion[]): string {
  return motions.map((motion) => `- **${heading(motion)}**: ${stageLine(words, motion)}`).join("\n")
}

/** A motion's stage in words: "open for alternatives until …", "in voting until …", "carried: …". */
export function stageLine(words: Words, motion: TitledMotion): string {
  switch (motion.stage) {
    case "proposal":
      return words.t("stage-proposal", { form: stageForm(motion), until: words.deadline(proposalEnd(motion)) })
    case "voting":
      return words.t("stage-voting", { until: words.deadline(motion.votingEndsAt ?? motion.openedAt) })
    case "closed":
      return words.t("stage-closed", {
        outcome: outcomePhrase(words, motion),
        at: words.moment(motion.closedAt ?? motion.openedAt),
      })
  }
}

const stageForm = (motion: Motion): string => (isHearing(motion) ? "hearing" : formOf(motion))

/** A note that other open motions have nearly the same title. Null if there are none. */
export const likeOthers = (words: Words, others: readonly MotionId[]): string | null =>
  others.length === 0 ? null : words.t("motion-like-others", { motions: words.list(others), count: others.length })

/** The answer to `!motion M7`: everything about one motion. */
export function motionDetails(
  words: Words,
  motion: TitledMotion,
  about: {
    server: Server
    prefix: string
    voters: Voters
    turnout: { cast: number; roll: number } | null
    like: readonly MotionId[]
    /** The motion of which this one is another round, and the motion that is another round of this one. */
    follows: MotionId | null
    again: MotionId | null
    /** The open motion on cancelling this one's vote, and the motion whose vote this one would cancel (§2.7c). */
    cancellation: MotionId | null
    cancels: MotionId | null
    /** Whether the bot opened it, so that no person is its author. */
    isNobodys: boolean
  },
): string {
  const { consent } = motion.terms
  const texts = motion.options.flatMap((option) => [
    ...(option.text === ""
      ? []
      : [
          `${consent ? words.t("consent-text") : words.t("option-text", { option: option.number })}\n\n${quoted(option.text)}`,
        ]),
    ...earlierText(words, motion, option),
  ])
  const { prefix, follows, cancellation, cancels } = about
  return paragraphs(
    `**${heading(motion)}**: ${stageLine(words, motion)}`,
    likeOthers(words, about.like),
    follows === null ? null : words.t("motion-again-of", { motion: follows, prefix }),
    cancels === null ? null : words.t("motion-cancels", { motion: cancels, prefix }),
    cancellation === null ? null : words.t("motion-to-cancel", { motion: cancellation, prefix }),
    optionList(words, motion, about.server),
    ...texts,
    motion.stage === "voting" ? whatDecides(words, motion, about.voters) : null,
    about.turnout && words.t("turnout", about.turnout),
    nextStep(words, motion, about),
    againLine(words, motion, about),
  )
}

/** Says how a motion by consent that was not carried went on, or can go on (§3.9). Null for all others. */
function againLine(
  words: Words,
  motion: TitledMotion,
  {
    again,
    isNobodys,
    prefix,
  }: { readonly again: MotionId | null; readonly isNobodys: boolean; readonly prefix: string },
): string | null {
  if (again !== null) return words.t("motion-again-as", { motion: again, prefix })
  return isForAnotherRound(motion)
    ? words.t("motion-again-how", { motion: motion.id, by: isNobodys ? "nobody" : "author", prefix })
    : null
}

/** An option's text as it was before its last rewording (§2.7a). */
function earlierText(words: Words, { terms }: TitledMotion, { number, earlier = [] }: Option): string[] {
  const last = earlier.at(-1)
  if (!last) return []
  const about = { until: words.moment(last.until), more: earlier.length - 1 }
  const text = paragraphs(escapeMarkdown(last.title), last.text === "" ? null : last.text)
  const said = terms.consent
    ? words.t("consent-earlier", about)
    : words.t("option-earlier", { ...about, option: number })
  return [`${said}\n\n${quoted(text)}`]
}

function nextStep(
  words: Words,
  motion: TitledMotion,
  about: { voters: Voters; server: Server; prefix: string },
): string | null {
  if (motion.stage === "proposal") return whatFollows(words, motion, about)
  // A motion that ended before its vote, or during it, was never counted.
  if (motion.stage === "closed" && (motion.outcome === null || motion.outcome.result === "withdrawn")) return null
  const { prefix } = about
  return words.t(`motion-next-${motion.stage}`, { motion: motion.id, prefix })
}

/** Says that a person is no longer on the ballot, because they left the co-op or lost the office. */
export function offTheBallotCard(
  words: Words,
  motion: TitledMotion,
  role: OptionRole,
  person: MatrixId,
  { server, prefix }: { readonly server: Server; readonly prefix: string },
): string {
  return paragraphs(
    words.t("election-off-ballot", { person: nameOf(person, server), motion: heading(motion), role }),
    motion.stage === "closed" ? electionWithdrawn(words, motion, prefix) : null,
  )
}

/** Says that the election ended because nobody stands any more. */
export const electionWithdrawn = (words: Words, motion: TitledMotion, prefix: string): string =>
  words.t("election-withdrawn", { motion: heading(motion), office: officeOf(motion) ?? "none", prefix })
