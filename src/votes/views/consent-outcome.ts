/** The outcome of a vote by consent (§3.9). All functions return Markdown. */
import { cleanLine, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Answers } from "../rules/consent.ts"
import type { Reason } from "../store/reasons.ts"
import { answersPhrase, consentPhrase } from "./consent-phrases.ts"
import { heading, shortHeading } from "./motions.ts"
import {
  briefCard,
  type Closed,
  checkLines,
  filesLine,
  heldLine,
  noQuorumLine,
  type OutcomeCards,
  weightsTold,
} from "./outcome.ts"

/** What a vote by consent has besides all other votes. `reasons`: those of the objections, in a random order. */
export interface Consented {
  readonly answers: Answers
  readonly reasons: readonly Reason[]
  readonly objections: number
  readonly server: Server
  /** The prefix of commands, if the motion is nobody's and can be tried again by everybody who may start one. Null: it has an author. */
  readonly again: string | null
}

/** How many characters of the proposal the headline shows. */
const decidedBy = 90

/** Both messages about the outcome. The thread begins with the reasons, because people have to read these. */
export function consentCards(words: Words, closed: Closed, consented: Consented): OutcomeCards {
  const decided = headline(words, closed, consented)
  const arithmetic = words.t("outcome-arithmetic", {
    ...weightsTold(closed),
    roll: words.fraction(closed.roll),
    cast: words.fraction(closed.cast),
    abstained: words.fraction(closed.count.abstained),
  })
  return {
    brief: briefCard(words, decided, closed.effect),
    details: paragraphs(
      words.t("outcome-details", { motion: heading(closed.motion) }),
      consented.reasons.length === 0
        ? null
        : `${words.t("consent-reasons", { count: consented.reasons.length })}\n${reasonLines(words, consented)}`,
      `- ${words.t("consent-arithmetic", { answers: answersPhrase(words, consented.answers), carried: consentPhrase(words, consented) })}\n- ${arithmetic}`,
      closed.held && heldLine(words, closed.held),
      `${words.t("for-those-who-check")}\n${[files(words, closed), ...checkLines(words, closed)]
        .map((line) => `- ${line}`)
        .join("\n")}`,
    ),
  }
}

/** Each reason on a line of its own, with the name if the co-op publishes names. */
export const reasonLines = (words: Words, { reasons, server }: Pick<Consented, "reasons" | "server">): string =>
  reasons
    .map(({ reason, person }) => {
      const text = escapeMarkdown(reason)
      return `- ${person === null ? text : words.t("consent-reason-by", { person: nameOf(person, server), reason: text })}`
    })
    .join("\n")

function headline(words: Words, closed: Closed, { answers, server, objections, again }: Consented): string {
  const { motion, outcome } = closed
  const about = { motion: shortHeading(motion), answers: answersPhrase(words, answers) }
  if (outcome.result === "no-quorum") return noQuorumLine(words, closed)
  if (outcome.result === "carried") {
    if (motion.kind !== "decision") return words.t("consent-question-carried", about)
    const decided = escapeMarkdown(cleanLine(motion.options.find(({ keeps }) => !keeps)?.title ?? "", decidedBy))
    return words.t("consent-carried", { ...about, motion: motion.id, decided })
  }
  // An author is told alone how to go on.
  const next = again === null ? "" : ` ${words.t("consent-again-anybody", { motion: motion.id, prefix: again })}`
  if (answers.object <= objections || again !== null) return `${words.t("consent-nobody", about)}${next}`
  return motion.kind === "decision"
    ? words.t("consent-objected", { ...about, author: nameOf(motion.author, server) })
    : words.t("consent-question-objected", about)
}

/** The published files, and where they are. A vote by consent has no BLT file. */
function files(words: Words, closed: Closed): string {
  const { publication, json } = closed.files
  const single = publication === "with-receipts" || publication === "ballots"
  const line = single ? filesLine(words, closed) : words.t("consent-files-sums", { json })
  return closed.filesInMotionThread ? `${line} ${words.t("outcome-files-in", { motion: closed.motion.id })}` : line
}
