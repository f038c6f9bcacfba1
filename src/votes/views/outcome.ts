/** The outcome of a vote (§3): first the result in a few lines, then, in its thread, how it was counted. Markdown. */

import type { Count, Outcome, Publication, Tie, Weight } from "../../kernel/rules/types.ts"
import { cleanLine, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { leastWhole, neededOf, quorumNeeded, votesOfWinner, wholeVotes } from "../rules/outcome.ts"
import { asksOnly, formOf, heading, shortHeading, type TitledMotion } from "./motions.ts"

/** A closed vote with its result. */
export interface Closed extends ClosedAbout {
  readonly count: Count
  readonly outcome: Exclude<Outcome, { result: "elected" }>
}

/** What is known of a closed vote besides its count. Weights are exact. */
export interface ClosedAbout {
  readonly motion: TitledMotion
  readonly roll: Weight
  readonly cast: Weight
  /** How many people are on the roll. */
  readonly people: number
  /** The revealed secret of the lot, and the commitment that was published when voting opened. */
  readonly secret: string
  readonly commitment: string
  readonly files: PublishedFiles
  readonly record: { readonly number: number; readonly hash: string }
  readonly held: Hold | null
  /** The effect of the vote, in Markdown. Null: the outcome stands only in the minutes. */
  readonly effect: string | null
  /** Whether the files are in the thread in which the motion was opened. Otherwise they follow in the outcome's own thread. */
  readonly filesInMotionThread: boolean
  /** The reasons that voters gave with their ballots, in Markdown. Null: there are none to publish. */
  readonly reasons?: string | null
}

/** How a vote's end was held back. `seconds`: for how long. `unread`: how many messages that may have been ballots could never be read. */
export interface Hold {
  readonly seconds: number
  readonly unread: number
}

export interface PublishedFiles {
  readonly publication: Publication
  /** How many ballots were cast, and how many of them are published as sums only (§5.6). */
  readonly ballots: number
  readonly withheld: number
  readonly json: string
  readonly jsonHash: string
  readonly blt: string | null
  readonly bltHash: string | null
}

/** The two messages about an outcome: `brief` for everybody, `details` for its thread. */
export interface OutcomeCards {
  readonly brief: string
  readonly details: string
}

/** Both messages as one text. */
export const wholeOutcome = ({ brief, details }: OutcomeCards): string => paragraphs(brief, details)

/** An outcome's kept text, for a place where it stands in no thread. Says where the part for those who check the count stands. */
export function outcomeAgain(words: Words, text: string): string {
  const [plain = "", checks] = text.split(`\n\n${words.t("for-those-who-check")}\n`)
  const again = plain.replace(` ${words.t("outcome-more")}`, "")
  return checks === undefined ? again : paragraphs(again, words.t("outcome-check-elsewhere"))
}

/** The first message: what was decided, its effect, and where more stands. A text that ends in a command to type gets a stop. */
export function briefCard(words: Words, decided: string, effect: string | null): string {
  const said = effect === null ? decided : `${decided}\n${effect}`
  return `${said}${said.endsWith("`") ? "." : ""} ${words.t("outcome-more")}`
}

export const outcomeCards = (words: Words, closed: Closed): OutcomeCards => ({
  brief: briefCard(words, headline(words, closed), closed.effect),
  details: details(words, closed),
})

/** The message with the details: the arithmetic, every round and every tie. */
function details(words: Words, closed: Closed): string {
  const { count } = closed
  const rounds =
    count.valid === "0"
      ? [words.t("outcome-no-ballots")]
      : count.rounds.flatMap((_, index) => roundLines(words, closed, index))
  return detailsCard(words, closed, rounds)
}

/**
 * The message with the details of a count: the arithmetic and the `lines` about the rounds. Then for those who check the count: the files
 * and their hashes, the lot, and the record in the minutes.
 */
export function detailsCard(
  words: Words,
  closed: ClosedAbout & { readonly count: CountTotals },
  lines: readonly string[],
): string {
  const { count } = closed
  const arithmetic = words.t("outcome-arithmetic", {
    ...weightsTold(closed),
    roll: words.fraction(closed.roll),
    cast: words.fraction(closed.cast),
    abstained: words.fraction(count.abstained),
  })
  const drawn = count.ties.some(({ by }) => by === "lot")
  const exact = [
    closed.filesInMotionThread
      ? `${filesLine(words, closed)} ${words.t("outcome-files-in", { motion: closed.motion.id })}`
      : filesLine(words, closed),
    words.t(drawn ? "tie-lot-revealed" : "tie-lot-unused", { secret: closed.secret, commitment: closed.commitment }),
    ...checkLines(words, closed),
  ]
  return paragraphs(
    words.t("outcome-details", { motion: heading(closed.motion) }),
    closed.reasons ?? null,
    [arithmetic, ...lines].map((line) => `- ${line}`).join("\n"),
    closed.held && heldLine(words, closed.held),
    `${words.t("for-those-who-check")}\n${exact.map((line) => `- ${line}`).join("\n")}`,
  )
}

/** Whether votes have other weights than one, and how many people are on the roll. */
export const weightsTold = ({ roll, people }: Pick<ClosedAbout, "roll" | "people">) => ({
  weighted: roll === String(people) ? "no" : "yes",
  people,
})

/** What the details say of any count. */
interface CountTotals {
  readonly valid: Weight
  readonly abstained: Weight
  readonly ties: readonly { readonly by: string }[]
}

/** What people need who check the count: the files' hashes, how to count again, and the record in the minutes. */
export const checkLines = (words: Words, { files, record, motion }: ClosedAbout): readonly string[] => [
  words.t("outcome-hashes", { ...named(files), beside: files.blt === null ? "none" : "some" }),
  ...(files.publication === "rounds" ? [] : [words.t("outcome-recount", { json: files.json })]),
  words.t("outcome-minutes", { series: motion.series, number: String(record.number), hash: record.hash }),
]

/** Says how long the vote's end was held back. */
export const heldLine = (words: Words, { seconds, unread }: Hold): string =>
  words.t("outcome-held", { minutes: Math.ceil(seconds / 60), unread })

/** How many characters of the winner's title the headline shows: beside the motion's title, and in place of the motion's title. */
const [namedBeside, decidedBy] = [32, 90]

/** Says that too few people voted. */
export function noQuorumLine(words: Words, closed: ClosedAbout): string {
  const { motion, roll, cast } = closed
  return words.t("outcome-no-quorum", {
    motion: shortHeading(motion),
    weighted: weightsTold(closed).weighted,
    cast: words.fraction(cast),
    roll: words.fraction(roll),
    voted: cast === "0" ? "nobody" : "some",
    quorum: words.fraction(least(closed, quorumNeeded(motion.terms.quorum, roll))),
  })
}

function headline(words: Words, closed: Closed): string {
  const { motion, count, outcome } = closed
  const about = { motion: shortHeading(motion) }
  if (outcome.result === "withdrawn") return words.t("motion-withdrawn", about)
  if (outcome.result === "no-quorum") return noQuorumLine(words, closed)
  if (count.valid === "0") return words.t("outcome-nothing", about)
  const won = motion.options.find(({ number }) => number === outcome.winner)
  const title = won?.title ?? ""
  const winner = escapeMarkdown(cleanLine(title, namedBeside))
  const votes = {
    winner,
    weighted: weightsTold(closed).weighted,
    got: words.fraction(votesOfWinner(count)),
    valid: words.fraction(count.valid),
    abstained: words.fraction(count.abstained),
    abstentions: count.abstained === "0" ? "none" : count.abstained === "1" ? "one" : "some",
  }
  const form = formOf(motion)
  // This sentence must not say that things stay as they are, because an officer may have left since voting began. If things do stay, the
  // effect says so.
  if (won?.keeps)
    return words.t(form === "candidate" ? "outcome-election-keeps" : "outcome-keeps", { ...about, ...votes })
  const needed = neededPhrase(words, closed)
  // The motion's title already says what was decided, so this text does not name the winning option.
  if (outcome.result === "carried" && form === "question")
    return words.t("outcome-question-carried", { ...about, ...votes, needed })
  if (outcome.result === "carried" && form === "candidate")
    return words.t("outcome-elected", {
      ...about,
      ...votes,
      limit: neededOf(motion.terms.threshold, count.valid) ? "some" : "none",
      needed,
    })
  // A carried text is the decision itself, and stands for the motion's title.
  const said = asksOnly(motion) ? `${motion.title}: ${title}` : title
  const decided = escapeMarkdown(cleanLine(said, decidedBy))
  if (outcome.result === "carried")
    return words.t("outcome-carried", { ...votes, winner: decided, motion: motion.id, needed })
  return words.t("outcome-rejected", { ...about, ...votes, needed })
}

/** The number of votes to write after "at least". If everybody has one vote, a fraction is rounded up, because nobody has half a vote. */
const least = ({ roll, people }: ClosedAbout, votes: Weight): Weight =>
  roll === String(people) ? wholeVotes(votes) : votes

function neededPhrase(words: Words, closed: Closed): string {
  const { motion, count } = closed
  const needed = neededOf(motion.terms.threshold, count.valid)
  if (!needed) return words.t("needed-none")
  const votes = words.fraction(needed.votes)
  if (motion.terms.threshold === "consensus") return words.t("needed-all", { votes })
  // Nobody has half a vote. So "3" says the same as "more than 2.5", and is easier to read.
  const isWhole = closed.roll === String(closed.people)
  if (isWhole) return words.fraction(leastWhole(needed))
  return needed.moreThan ? words.t("weighted-majority", { votes }) : votes
}

const nameOfOption = (motion: TitledMotion, number: number): string =>
  escapeMarkdown(motion.options.find((option) => option.number === number)?.title ?? "")

/** A round in words: "Round 1: Move: 4 · Stay: 4 · Leave: 3. *Leave* is out." If there was a tie, a sentence says how it was settled. */
function roundLines(words: Words, { motion, count }: Closed, index: number): string[] {
  const round = count.rounds[index]
  if (!round) return []
  const tally = [...round.tally]
    .map(([option, votes]) =>
      words.t("outcome-tally", { option: nameOfOption(motion, option), votes: words.fraction(votes) }),
    )
    .join(" · ")
  const ties = count.ties.filter((tie) => tie.round === index + 1)
  // The sentence about a tie names the option that is out. So that option is not named a second time.
  const explained = new Set(ties.map(({ out }) => out))
  const out = round.eliminated.filter((option) => !explained.has(option))
  const sentences = [
    words.t(count.rounds.length === 1 ? "outcome-only-round" : "outcome-round", { round: index + 1, tally }),
    ...(round.exhausted === "0" ? [] : [words.t("outcome-exhausted", { votes: words.fraction(round.exhausted) })]),
    ...out.map((option) => words.t("outcome-out", { option: nameOfOption(motion, option) })),
    ...ties.map((tie) => tieSentence(words, motion, tie)),
  ]
  return [sentences.join(" ")]
}

/** How a tie was settled, in words (§3.3). */
export function tieSentence(words: Words, motion: TitledMotion, tie: Tie): string {
  const among = words.list(tie.among.map((option) => nameOfOption(motion, option)))
  const option = nameOfOption(motion, tie.out)
  const steps = (tie.narrowed ?? []).map(({ earlier, left }) =>
    words.t("tie-narrowed", { earlier, left: words.list(left.map((number) => nameOfOption(motion, number))) }),
  )
  const settled =
    tie.by === "earlier-round"
      ? words.t("tie-earlier", { option, earlier: tie.earlier })
      : words.t("tie-lot", { option })
  return [words.t("tie-among", { among }), ...steps, settled].join(" ")
}

const named = ({ json, jsonHash, blt, bltHash }: PublishedFiles) => ({
  ...{ json, jsonHash },
  ...{ blt: blt ?? "", bltHash: bltHash ?? "" },
})

/** The published files. */
export function filesLine(
  words: Words,
  { files, count }: ClosedAbout & { readonly count: Pick<CountTotals, "valid" | "abstained"> },
): string {
  const { publication, blt, ballots, withheld } = files
  // A BLT file has no abstentions. So it can have fewer ballots than were cast.
  const ranked = count.valid === "1" ? "one" : "ranked"
  const beside = blt === null ? "none" : count.abstained === "0" ? "all" : ranked
  const single = ballots - withheld
  const line = words.t(`outcome-files-${publication}`, {
    ballots: ballots === 0 ? "none" : single === 0 ? "sums" : withheld > 0 ? "some" : single === 1 ? "one" : "other",
    cast: single,
    valid: words.fraction(count.valid),
    beside,
    ...named(files),
  })
  return withheld === 0 ? line : `${line} ${words.t("weights-withheld", { withheld, single })}`
}
