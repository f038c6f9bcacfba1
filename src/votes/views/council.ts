/** The outcome of a council election (§13): first who is elected, then, in its thread, each stage. Markdown. */
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { CouncilOutcome } from "../rules/council-file.ts"
import type { SeatsCount, SeatsTerms } from "../rules/stages.ts"
import { shortHeading } from "./motions.ts"
import { briefCard, type ClosedAbout, detailsCard, noQuorumLine, type OutcomeCards } from "./outcome.ts"
import { quotaLine, stagesInWords } from "./stages.ts"

/** A closed council election with its result. */
export interface ClosedCouncil extends ClosedAbout {
  readonly count: SeatsCount
  readonly method: SeatsTerms
  readonly outcome: CouncilOutcome
}

/** The two messages about the outcome of a council election, as `outcomeCards` makes them for other motions. */
export function councilCards(words: Words, closed: ClosedCouncil): OutcomeCards {
  const brief = briefCard(words, headline(words, closed), closed.effect)
  const lines = closed.count.valid === "0" ? [words.t("outcome-no-ballots")] : stageLines(words, closed)
  return { brief, details: detailsCard(words, closed, lines) }
}

function headline(words: Words, closed: ClosedCouncil): string {
  const { motion, outcome } = closed
  const about = { motion: shortHeading(motion) }
  if (outcome.result === "no-quorum") return noQuorumLine(words, closed)
  const { elected, vacant } = outcome
  return words.t(elected.length > 0 ? "council-headline" : "council-headline-nobody", {
    ...about,
    count: elected.length,
    elected: words.list(elected.map((option) => nameIn(closed, option))),
    vacant,
    cast: words.fraction(closed.cast),
    roll: words.fraction(closed.roll),
  })
}

/** A line for the quota and one for each stage. Below a stage, short lines for what moved, who has how many votes, and who is elected. */
function stageLines(words: Words, closed: ClosedCouncil): string[] {
  const { count, method } = closed
  const nameOf = (option: number) => nameIn(closed, option)
  const stages = stagesInWords(words, { count, method, nameOf }).map(({ heading, moved, votes, notes }) => {
    const tally = votes.map(({ name, votes, elected }) =>
      words.t("council-tally", { option: name, votes, elected: elected ? "yes" : "no" }),
    )
    return [`**${heading}**`, moved, tally.join(" · "), ...notes].filter((line) => line !== null).join("\n  ")
  })
  return [quotaLine(words, { count, method }), ...stages]
}

const nameIn = ({ motion }: ClosedCouncil, option: number): string =>
  escapeMarkdown(motion.options.find(({ number }) => number === option)?.title ?? "")
