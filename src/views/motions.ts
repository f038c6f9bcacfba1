/** What people read about motions in their proposal stage, and lists of motions. All functions return Markdown. */
import { type Motion, proposalEnd } from "../rules/motions.ts"
import type { Option, Terms } from "../rules/types.ts"
import { escapeMarkdown, quoted } from "./markdown.ts"
import { nameOf } from "./people.ts"
import type { Words } from "./words.ts"

/** A motion with the title it goes by. */
export interface TitledMotion extends Motion {
  readonly title: string
}

/** `M7 · Move our servers` */
export const heading = (motion: TitledMotion): string => `${motion.id} · ${escapeMarkdown(motion.title)}`

/** The options, numbered as on the ballot; with their authors while people discuss. */
export function optionList(words: Words, motion: Motion, server: string | null): string {
  const line = (option: Option) => {
    const title = escapeMarkdown(option.title)
    return server !== null && option.author !== null
      ? words.t("option-by", { title, author: nameOf(option.author, server) })
      : title
  }
  return motion.options.map((option) => `${option.number}. ${line(option)}`).join("\n")
}

/** "more than half of the ballots carry it" */
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

/** The least number of ballots that meets a quorum, with weights of 1. */
export function quorumNumber(quorum: Terms["quorum"], roll: number): number {
  const [over = 0, under = 1] = quorum.split("/").map(Number)
  return Math.ceil((over * roll) / under)
}

/** The answer to `!propose`, and to what changes a proposal: options, deadline, and what comes then. */
export function proposalCard(
  words: Words,
  motion: TitledMotion,
  about: { first: string; voters: number; server: string; prefix: string },
): string {
  const { terms } = motion
  return [
    about.first,
    optionList(words, motion, about.server),
    words.t("proposal-next", {
      prefix: about.prefix,
      motion: motion.id,
      duration: words.duration(terms.votingStage),
      threshold: thresholdPhrase(words, terms.threshold),
      quorum: quorumNumber(terms.quorum, about.voters),
      voters: about.voters,
    }),
  ].join("\n\n")
}

/** One line a motion: number, title, what stage, until when. */
export function motionList(words: Words, motions: readonly TitledMotion[]): string {
  return motions.map((motion) => `- **${heading(motion)}**: ${stageLine(words, motion)}`).join("\n")
}

/** "open for alternatives until …", "in voting until …", "carried: …" */
export function stageLine(words: Words, motion: TitledMotion): string {
  switch (motion.stage) {
    case "proposal":
      return words.t("stage-proposal", { until: words.moment(proposalEnd(motion)) })
    case "voting":
      return words.t("stage-voting", { until: words.moment(motion.votingEndsAt ?? motion.openedAt) })
    case "closed":
      return words.t("stage-closed", {
        outcome: outcomePhrase(words, motion),
        at: words.moment(motion.closedAt ?? motion.openedAt),
      })
  }
}

/** "carried: Stay, but switch the tariff", "no quorum", … */
export function outcomePhrase(words: Words, motion: Motion): string {
  const outcome = motion.outcome
  if (!outcome || outcome.result === "withdrawn") return words.t("outcome-phrase-withdrawn")
  if (outcome.result === "no-quorum") return words.t("outcome-phrase-no-quorum")
  const winner = motion.options.find((option) => option.number === outcome.winner)
  return words.t(`outcome-phrase-${outcome.result}`, { winner: escapeMarkdown(winner?.title ?? "") })
}

/** Everything about one motion: `!motion M7`. */
export function motionDetails(
  words: Words,
  motion: TitledMotion,
  about: { server: string; prefix: string; turnout: { cast: number; roll: number } | null },
): string {
  const texts = motion.options
    .filter((option) => option.text !== "")
    .map((option) => `${words.t("option-text", { option: option.number })}\n\n${quoted(option.text)}`)
  const parts = [
    `**${heading(motion)}**: ${stageLine(words, motion)}`,
    optionList(words, motion, about.server),
    ...texts,
    words.t("motion-rules", { threshold: thresholdPhrase(words, motion.terms.threshold), quorum: motion.terms.quorum }),
    ...(about.turnout ? [words.t("turnout", about.turnout)] : []),
    nextStep(words, motion, about.prefix),
  ]
  return parts.join("\n\n")
}

function nextStep(words: Words, motion: TitledMotion, prefix: string): string {
  return words.t(`motion-next-${motion.stage}`, { motion: motion.id, prefix })
}
