/** The life of a motion (§2): its stages and options, and who may change what and until when. */
import { DateTime, Duration } from "luxon"
import { looksLike, sameWords } from "../../kernel/rules/look-alike.ts"
import {
  type EventId,
  type Franchise,
  type Instant,
  instant,
  type MatrixId,
  type MotionId,
  type MotionKind,
  type MotionStage,
  type OfficeKey,
  type Option,
  type OptionRole,
  type Outcome,
  type Refused,
  type RoomId,
  type Series,
  type Standing,
  type Terms,
} from "../../kernel/rules/types.ts"
import { within } from "../../standing/rules/franchise.ts"
import { kinds } from "./kinds.ts"

/** A motion as the rules see it. `options`: the current options in ballot order. An option that leaves things as they are comes last. */
export interface Motion {
  readonly id: MotionId
  readonly kind: MotionKind
  readonly series: Series
  readonly stage: MotionStage
  /** The person who opened the motion. If the bot opened it by itself (§4), this is the bot. */
  readonly author: MatrixId
  /** The trial member, officer or accused person whom the motion is about. Null if it is about nobody, or about a new seat. */
  readonly subject: MatrixId | null
  /** The office that the motion itself names. Null for kinds that always concern the same office, or no office. */
  readonly office: OfficeKey | null
  readonly room: RoomId
  readonly event: EventId
  readonly terms: Terms
  readonly options: readonly Option[]
  readonly openedAt: Instant
  readonly proposalEndsAt: Instant
  /** When the proposal stage ends early, unless somebody objects (§2.3). */
  readonly earlyEndAt: Instant | null
  readonly votingOpenedAt: Instant | null
  readonly votingEndsAt: Instant | null
  readonly closedAt: Instant | null
  readonly outcome: Outcome | null
}

/**
 * The end of a stage that begins at `begins` (§2.2). The ISO 8601 duration is added in the co-op's time zone, so three days end at the same
 * hour even if the clocks change. The end is rounded up to the minute. A stage of less than a minute is not rounded, because it is for
 * trying things out.
 */
export function stageEnd(begins: Instant, duration: string, zone: string): Instant {
  const length = Duration.fromISO(duration)
  const end = DateTime.fromMillis(begins, { zone }).plus(length)
  if (length.as("minutes") < 1) return instant(end.toMillis())
  const minute = end.startOf("minute")
  return instant((minute < end ? minute.plus({ minutes: 1 }) : minute).toMillis())
}

/** The end of the proposal stage. If somebody asked for an early end, this is the early end. */
export function proposalEnd(motion: Motion): Instant {
  return motion.earlyEndAt !== null && motion.earlyEndAt < motion.proposalEndsAt
    ? motion.earlyEndAt
    : motion.proposalEndsAt
}

/**
 * When a closed vote ended: at its deadline, or once everybody had voted (§2.5). The time at which the bot counted it makes no difference.
 */
export function votingEnd(motion: Motion): Instant | null {
  const { closedAt, votingEndsAt } = motion
  if (closedAt === null || votingEndsAt === null) return votingEndsAt ?? closedAt
  return instant(Math.min(closedAt, votingEndsAt))
}

/** The options that people proposed, without those that are on the ballot by rule. */
export const proposals = (motion: Pick<Motion, "kind" | "options">): readonly Option[] =>
  motion.options.filter(({ role }) => role === kinds[motion.kind].proposed)

/** Whether the first stage of a motion is a hearing (§6). */
export const isHearing = ({ kind }: Pick<Motion, "kind">): boolean => kinds[kind].firstStage === "hearing"

/**
 * Why this person may not start a motion of this kind; null if they may (§4, column "who may start it").
 * @param concerned the person whom the motion would be about
 */
export function mayStart(
  terms: Pick<Terms, "franchise">,
  person: Standing,
  kind: MotionKind,
  concerned: MatrixId | null = null,
): Refused<"may-not-start"> | null {
  const { start } = terms.franchise
  if (within(start, person, concerned)) return null
  return { refused: "may-not-start", kind, franchise: start, trial: mayBecome(start, person) }
}

/** Whether a trial member would belong to this franchise after becoming permanent. */
export const mayBecome = (franchise: Franchise, person?: Standing): boolean =>
  person?.status === "trial" && franchise.includes("permanent")

/**
 * Whether the person whom such a motion is about is left off the roll. By consent one objection is enough to stop a motion. So the accused
 * person must not be able to object (§3.9).
 */
export const leavesOutConcerned = (kind: MotionKind, byConsent: boolean): boolean =>
  kinds[kind].withoutConcerned || (byConsent && kinds[kind].about === "accused")

/** Whether this person would be on the roll (§4, column "who votes"). */
export function mayVote(motion: Pick<Motion, "kind" | "terms" | "subject">, person: Standing): boolean {
  if (leavesOutConcerned(motion.kind, motion.terms.consent !== undefined) && person.person === motion.subject)
    return false
  return within(motion.terms.franchise.vote, person, motion.subject)
}

/**
 * Whether this person would be on a roll that is frozen now. Absent members are left out, so their silence cannot block a quorum (§1.7).
 */
export const isOnNewRoll = (
  motion: Pick<Motion, "kind" | "terms" | "subject">,
  person: Standing & { readonly absentAt: Instant | null },
): boolean => person.absentAt === null && mayVote(motion, person)

/** Refuses if the proposal stage was not open at `sentAt` (§2.3). */
export function inProposalStage(motion: Motion, sentAt: Instant): Refused | null {
  switch (motion.stage) {
    case "proposal":
      return sentAt <= proposalEnd(motion)
        ? null
        : { refused: "proposal-stage-ended", motion: motion.id, endedAt: proposalEnd(motion) }
    case "voting":
      return { refused: "voting-has-begun", motion: motion.id, endsAt: motion.votingEndsAt }
    case "closed":
      return { refused: "motion-closed", motion: motion.id, kind: motion.kind, closedAt: motion.closedAt }
  }
}

/**
 * Why this person may not add an option; null if they may (§2.3). They must be among the people who may start such a motion. The option
 * must have the role that people propose in this kind, and a new wording.
 */
export function mayAdd(
  motion: Motion,
  person: Standing,
  added: { readonly title: string; readonly role: OptionRole },
  sentAt: Instant,
  most = mostOptions,
): Refused | null {
  const { firstStage, proposed } = kinds[motion.kind]
  return (
    (firstStage !== "proposals" ? { refused: "takes-no-alternative", motion: motion.id } : null) ??
    (motion.terms.consent ? { refused: "no-alternative-by-consent", motion: motion.id } : null) ??
    (added.role !== proposed ? { refused: "added-otherwise", motion: motion.id, kind: motion.kind } : null) ??
    inProposalStage(motion, sentAt) ??
    mayStart(motion.terms, person, motion.kind, motion.subject) ??
    alreadyThere(motion, added) ??
    (motion.options.length >= most ? { refused: "too-many-options", motion: motion.id, kind: motion.kind, most } : null)
  )
}

/** The most options of a motion. Nobody can rank more on a phone. */
export const mostOptions = 30

/**
 * Refuses an option that is on the ballot already, or looks like an option on it. Candidates are not compared here, because they differ by
 * person and not by title.
 */
function alreadyThere(motion: Motion, added: Pick<Option, "title" | "role">, except?: Option): Refused | null {
  if (added.role === "candidate") return null
  const others = motion.options.filter((option) => option !== except)
  const about = { motion: motion.id, kind: motion.kind }
  const twin = others.find(({ title }) => sameWords(title, added.title))
  if (twin) return { ...about, refused: "option-already-there", option: twin.number }
  const alike = added.role === "text" && others.find(({ title }) => looksLike(title, added.title))
  return alike ? { ...about, refused: "option-looks-like", option: alike.number, other: alike.title } : null
}

/**
 * Why a proposal may not bring these options with it; null if it may (§2.7b). They must all differ, and be no more than one person may add.
 * @param most `options`: the most options of a motion, with the one that leaves things as they are. `alternatives`: those of one person
 */
export function mayList(
  listed: readonly { readonly title: string }[],
  most: { readonly options: number; readonly alternatives: number },
): Refused | null {
  const fit = Math.min(most.options - 1, most.alternatives)
  if (listed.length > fit) return { refused: "too-many-listed", most: fit }
  for (const [index, { title }] of listed.entries()) {
    const other = listed.slice(0, index).find((one) => sameWords(one.title, title) || looksLike(one.title, title))
    if (other) return { refused: "listed-alike", option: index + 1, other: other.title }
  }
  return null
}

/** The option that its author wants to change or withdraw (§2.3). If no number was given, it is the author's only option. */
export function ownOption(motion: Motion, person: MatrixId, number: number | null, sentAt: Instant): Option | Refused {
  const closed = inProposalStage(motion, sentAt)
  if (closed) return closed
  const own = motion.options.filter((option) => option.author === person)
  if (number !== null) {
    const named = motion.options.find((option) => option.number === number)
    if (!named) return { refused: "no-such-option", motion: motion.id, option: number, last: motion.options.length }
    if (named.author === person) return named
    return { refused: "not-your-option", motion: motion.id, kind: motion.kind, option: number }
  }
  const [only, ...others] = own
  if (!only) return { refused: "no-option-of-yours", motion: motion.id }
  return others.length === 0
    ? only
    : { refused: "which-option", motion: motion.id, options: own.map(({ number }) => number) }
}

/**
 * Why an option may not be reworded; null if it may (§2.3). Only what people wrote can be reworded, and it must differ from all
 * other options. To change a candidacy or a budget, people withdraw it and add another one.
 * @param role the role of the options that the caller can reword
 */
export function mayReword(
  motion: Motion,
  option: Option,
  title: string,
  role: "text" | "revision" = "text",
): Refused | null {
  if (option.role !== role)
    return { refused: "reworded-otherwise", motion: motion.id, kind: motion.kind, option: option.number }
  return alreadyThere(motion, { title, role: option.role }, option)
}

/**
 * The new end of the proposal stage, if a rewording leaves people too little time to read it (§2.7a). Null if enough time is left. The time
 * `reading` is enough, and so is the length of a full proposal stage if that is shorter.
 * @param reading an ISO 8601 duration
 */
export function endAfterRewording(motion: Motion, now: Instant, reading: string, zone: string): Instant | null {
  const least = Math.min(stageEnd(now, reading, zone), stageEnd(now, motion.terms.proposalStage, zone))
  return proposalEnd(motion) < least ? instant(least) : null
}

/** Why this person may not ask for an early end of the proposal stage; null if they may (§2.3). Only the author may, and only once. */
export function mayAskEarlyEnd(motion: Motion, person: MatrixId, sentAt: Instant): Refused | null {
  return (
    inProposalStage(motion, sentAt) ??
    // §6: the accused person keeps the whole time to answer.
    (isHearing(motion) ? { refused: "hearing-keeps-length", motion: motion.id } : null) ??
    (motion.author !== person ? { refused: "not-your-motion", motion: motion.id } : null) ??
    (motion.earlyEndAt !== null ? { refused: "early-end-asked", motion: motion.id, endsAt: proposalEnd(motion) } : null)
  )
}

/** Why this person may not answer the removal; null if they may (§6). Only the accused person may, until voting begins. */
export function mayAnswer(motion: Motion, person: MatrixId, sentAt: Instant): Refused | null {
  const theirs = isHearing(motion) && motion.subject === person
  if (!theirs) return { refused: "not-your-hearing", motion: motion.id }
  return inProposalStage(motion, sentAt) && { refused: "hearing-over", motion: motion.id, endedAt: proposalEnd(motion) }
}

/** Why this person may not object to an early end; null if they may (§2.3). Everybody who may vote on the motion may object. */
export function mayObject(motion: Motion, person: Standing, sentAt: Instant): Refused | null {
  return (
    inProposalStage(motion, sentAt) ??
    (motion.earlyEndAt === null
      ? { refused: "no-early-end-asked", motion: motion.id, endsAt: motion.proposalEndsAt }
      : null) ??
    (mayVote(motion, person) ? null : { refused: "may-not-vote", motion: motion.id })
  )
}

/**
 * The shortest time between two reminders, and between the opening and the first reminder, in milliseconds. In a short stage, an eighth of
 * the stage is enough.
 */
const shortestGap = 30 * 60_000

/**
 * When people who have not voted are reminded (§2.7). The times are in order, without repeats.
 * @param reminders `half` of the stage, or ISO 8601 durations before its end
 */
export function reminderTimes(opened: Instant, ends: Instant, reminders: readonly string[], zone: string): Instant[] {
  const times = reminders.map((reminder) =>
    reminder === "half"
      ? opened + (ends - opened) / 2
      : DateTime.fromMillis(ends, { zone }).minus(Duration.fromISO(reminder)).toMillis(),
  )
  const gap = Math.min(shortestGap, (ends - opened) / 8)
  const kept: number[] = []
  for (const time of times.map(Math.floor).sort((a, b) => a - b))
    if (time - (kept.at(-1) ?? opened) >= gap && time < ends) kept.push(time)
  return kept.map(instant)
}
