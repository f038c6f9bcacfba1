/**
 * Messages about an open vote in the room of its series: the short one that opens it, and the rules in the thread below. All functions
 * return Markdown.
 */

import type { CouncilSeats, MatrixId, Publication, Weight } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { canShowVotes, leastPublished } from "../rules/count-file.ts"
import { fewestVoters, takesReasons } from "../rules/reasons.ts"
import { votersOf } from "../rules/voters.ts"
import { consentRules } from "./consent.ts"
import { heading, optionList, shortHeading, type TitledMotion, whatDecides } from "./motions.ts"

export interface VotingState {
  readonly roll: readonly { readonly person: MatrixId; readonly voted: boolean; readonly weight?: Weight }[]
  readonly publication: Publication
  /** The commitment to the lot, in hex. Null: voting has not begun, so there is none. */
  readonly lot: string | null
  readonly server: Server
  /** Whether the bot opened the motion, so that no person is its author. */
  readonly isNobodys: boolean
}

/** The message that opens the vote: the options, the deadline, and where the ballot is. The bot edits the message as the turnout grows. */
export function votingCard(words: Words, motion: TitledMotion, state: VotingState): string {
  const until = words.deadline(motion.votingEndsAt ?? motion.openedAt)
  return paragraphs(
    words.t("voting-begun", { motion: shortHeading(motion), until }),
    optionList(words, motion, null),
    showsVotes(motion, state) ? words.t("weights-shown") : null,
    `${words.t(motion.terms.consent ? "consent-where" : "voting-where")}\n${turnoutLine(words, state)}`,
  )
}

/** Whether the totals can show how somebody votes. Where the roll has no weights, each vote weighs 1. */
const showsVotes = ({ terms }: Pick<TitledMotion, "terms">, { roll }: VotingState): boolean =>
  canShowVotes(
    terms,
    roll.map(({ weight = "1" }) => ({ weight })),
  )

/** The message that opened the vote, as the bot edits it once the vote is over. */
export function votingOverCard(words: Words, motion: TitledMotion, { roll }: VotingState): string {
  const cast = roll.filter(({ voted }) => voted).length
  return paragraphs(
    words.t("voting-over", { motion: shortHeading(motion), cast, roll: roll.length }),
    optionList(words, motion, null),
  )
}

const turnoutLine = (words: Words, { roll }: VotingState): string =>
  words.t("turnout", { cast: roll.filter(({ voted }) => voted).length, roll: roll.length })

/**
 * The rules that decide the vote: first in plain words, then what people need who check the count. The message stays in the thread after the vote, so that everybody can compare the
 * lot's commitment with the secret that the outcome reveals (§3.3).
 */
export function votingRules(words: Words, motion: TitledMotion, state: VotingState): string {
  const { terms } = motion
  const voted = motion.stage === "voting" && terms.showWhoVoted ? state.roll.filter((voter) => voter.voted) : []
  const { consent } = terms
  const plain = consent ? consentRules(words, motion, consent, state) : countingRules(words, motion, state)
  const { council } = terms
  const exact = [
    ...(council
      ? [words.t("voting-rule-count-council", { decimals: council.decimals ?? "none" })]
      : [words.t("voting-rule-count"), words.t("voting-rule-ballots")]),
    words.t(state.lot === null ? "voting-rule-ties-to-come" : "voting-rule-ties", { lot: state.lot ?? "" }),
  ]
  return paragraphs(
    words.t("voting-rules", { motion: heading(motion) }),
    plain.map((sentences) => `- ${sentences.join(" ")}`).join("\n"),
    voted.length === 0
      ? null
      : words.t("voting-who", { people: words.list(voted.map(({ person }) => nameOf(person, state.server))) }),
    // By consent nothing is ranked, so no tie needs a lot.
    consent ? null : `${words.t("for-those-who-check")}\n${exact.map((rule) => `- ${rule}`).join("\n")}`,
  )
}

/** The rules of a vote that is counted, in plain words: the sentences of each item. */
function countingRules(words: Words, motion: TitledMotion, state: VotingState): readonly (readonly string[])[] {
  const { terms } = motion
  const single = state.publication === "with-receipts" || state.publication === "ballots"
  const sums = single && showsVotes(motion, state)
  return [
    [whatDecides(words, motion, votersOf(state.roll)), ...keepsRule(words, motion, state.server)],
    [words.t("voting-rule-change"), ...(terms.closeWhenAllVoted ? [words.t("voting-rule-early")] : [])],
    terms.council ? councilRule(words, motion, terms.council) : [],
    takesReasons(motion) ? [words.t("voting-rule-reasons", { few: fewestVoters })] : [],
    motion.options.length > 2 && !terms.council ? [words.t("voting-rule-ranking")] : [],
    [
      words.t(`voting-publication-${state.publication}`, {
        // If the roll is small, less is published than the co-op's setting says (§5.5). Then the text names the size that would be enough.
        small: state.publication === terms.publication ? 0 : leastPublished(terms),
        sums: sums ? "some" : "none",
      }),
      ...(sums ? [words.t("weights-sums")] : []),
      ...(showsVotes(motion, state) ? [words.t("weights-why")] : []),
    ],
  ].filter((sentences) => sentences.length > 0)
}

/** How the seats of a council are filled, for people who only rank (§13.1). Also what "Re-open nominations" does (§13.4). */
const councilRule = (words: Words, { options }: TitledMotion, { seats }: CouncilSeats): string[] => [
  words.t("voting-rule-council", { seats, share: `1/${seats + 1}` }),
  ...options.flatMap(({ role, title }) =>
    role === "reopen" ? [words.t("voting-rule-reopen", { option: escapeMarkdown(title) })] : [],
  ),
]

/** Which options need no threshold, and what happens to a held seat if nobody reaches it (§3.6). */
function keepsRule(words: Words, motion: TitledMotion, server: Server): string[] {
  if (motion.terms.threshold === "plurality-of-continuing") return []
  const keeps = motion.options.some((option) => option.keeps)
  // "No winner" changes something only if somebody holds the seat. Then the vote can make the seat empty.
  const mayEmpty = motion.options.some(({ role, keeps }) => role === "no-winner" && !keeps)
  const held = mayEmpty ? motion.subject : null
  return [
    ...(keeps ? [words.t("voting-rule-keeps")] : []),
    ...(held === null ? [] : [words.t("voting-rule-seat", { person: nameOf(held, server) })]),
  ]
}
