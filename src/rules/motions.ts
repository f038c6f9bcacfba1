/** The life of a motion (§2): stages, options, who may change what and until when. */
import { DateTime, Duration } from "luxon"
import { within } from "./franchise.ts"
import { kinds } from "./kinds.ts"
import { looksLike, sameWords } from "./look-alike.ts"
import {
  type EventId,
  type Franchise,
  type Instant,
  instant,
  type MatrixId,
  type MotionId,
  type MotionKind,
  type MotionStage,
  motionId,
  type Option,
  type OptionRole,
  type Outcome,
  type Refused,
  type RoomId,
  type Series,
  type Standing,
  type Terms,
} from "./types.ts"

/** A motion as the rules see it. `options` are those standing now, in ballot order, what keeps things as they are last. */
export interface Motion {
  readonly id: MotionId
  readonly kind: MotionKind
  readonly series: Series
  readonly stage: MotionStage
  /** Who opened it; the bot itself where §4 has it so. */
  readonly author: MatrixId
  /** Whom it is about: the trial member, the officer, the person to be removed; null where it is about nobody, or a new seat. */
  readonly subject: MatrixId | null
  readonly room: RoomId
  readonly event: EventId
  readonly terms: Terms
  readonly options: readonly Option[]
  readonly openedAt: Instant
  readonly proposalEndsAt: Instant
  /** When the proposal stage ends early unless somebody objects (§2.3). */
  readonly earlyEndAt: Instant | null
  readonly votingOpenedAt: Instant | null
  readonly votingEndsAt: Instant | null
  readonly closedAt: Instant | null
  readonly outcome: Outcome | null
}

/** §2.8: `M7` in the public series, `R7` in that of the moderators' room. */
export const numbered = (number: number, series: Series = "public"): MotionId =>
  motionId(`${series === "public" ? "M" : "R"}${number}`)

/** What a motion's number says; null where it is none. */
export function seriesOf(id: string): { readonly series: Series; readonly number: number } | null {
  const [, letter, number] = /^([MR])([1-9]\d{0,8})$/.exec(id) ?? []
  return letter === undefined ? null : { series: letter === "M" ? "public" : "moderators", number: Number(number) }
}

/**
 * When a stage that begins now ends (§2.2): an ISO 8601 duration later in the co-op's time zone, so that "three days" keeps the
 * hour over a change of daylight saving, and rounded up to the minute. Stages of less than a minute, which are for trying out, are exact.
 */
export function stageEnd(begins: Instant, duration: string, zone: string): Instant {
  const length = Duration.fromISO(duration)
  const end = DateTime.fromMillis(begins, { zone }).plus(length)
  if (length.as("minutes") < 1) return instant(end.toMillis())
  const minute = end.startOf("minute")
  return instant((minute < end ? minute.plus({ minutes: 1 }) : minute).toMillis())
}

/** The end of the proposal stage as it stands: early, where that was asked for. */
export function proposalEnd(motion: Motion): Instant {
  return motion.earlyEndAt !== null && motion.earlyEndAt < motion.proposalEndsAt
    ? motion.earlyEndAt
    : motion.proposalEndsAt
}

/** When a vote that is closed ended: at its deadline, or earlier, as soon as all had voted (§2.5). Never when the bot came to count it. */
export function votingEnd(motion: Motion): Instant | null {
  const { closedAt, votingEndsAt } = motion
  if (closedAt === null || votingEndsAt === null) return votingEndsAt ?? closedAt
  return instant(Math.min(closedAt, votingEndsAt))
}

/** The options that people proposed, and not those that stand there by rule, such as what leaves things as they are. */
export const proposals = (motion: Pick<Motion, "kind" | "options">): readonly Option[] =>
  motion.options.filter(({ role }) => role === kinds[motion.kind].proposed)

/** Whether the first stage of a motion is a hearing (§6). */
export const isHearing = ({ kind }: Pick<Motion, "kind">): boolean => kinds[kind].firstStage === "hearing"

/** §4, column "who may start it". `concerned`: whom it would be about. */
export function mayStart(
  terms: Terms,
  person: Standing,
  kind: MotionKind,
  concerned: MatrixId | null = null,
): Refused | null {
  const { start } = terms.franchise
  if (within(start, person, concerned)) return null
  return { refused: "may-not-start", kind, franchise: start, trial: mayBecome(start, person) }
}

/** Whether a franchise would include this person as a permanent member, which they are on trial for. */
export const mayBecome = (franchise: Franchise, person?: Standing): boolean =>
  person?.status === "trial" && franchise.includes("permanent")

/** §4, column "who votes": whether this person would be on the roll. */
export function mayVote(motion: Pick<Motion, "kind" | "terms" | "subject">, person: Standing): boolean {
  if (kinds[motion.kind].withoutConcerned && person.person === motion.subject) return false
  return within(motion.terms.franchise.vote, person, motion.subject)
}

/** §1.7: whoever is absent is left off a roll that is frozen now, so that their silence blocks no quorum. */
export const isOnNewRoll = (
  motion: Pick<Motion, "kind" | "terms" | "subject">,
  person: Standing & { readonly absentAt: Instant | null },
): boolean => person.absentAt === null && mayVote(motion, person)

/** §2.3: the proposal stage is open to what was sent before its end. */
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

/** §2.3: whoever has the proposal franchise may add an alternative of the kind's own form, once each wording. */
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
    (added.role !== proposed ? { refused: "added-otherwise", motion: motion.id, kind: motion.kind } : null) ??
    inProposalStage(motion, sentAt) ??
    mayStart(motion.terms, person, motion.kind, motion.subject) ??
    alreadyThere(motion, added) ??
    (motion.options.length >= most ? { refused: "too-many-options", motion: motion.id, kind: motion.kind, most } : null)
  )
}

/** More than this nobody ranks on a phone. */
export const mostOptions = 30

/** An option that is there already, or could be taken for one that is. Candidates are told apart by who they are, not by a title. */
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
 * §2.3: which option the author of one may change or take back. Without a number: the only one that is theirs.
 */
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

/** §2.3: a text can be reworded, though not into that of another option; a person or a budget is taken back and proposed anew. */
export function mayReword(motion: Motion, option: Option, title: string): Refused | null {
  if (option.role !== "text")
    return { refused: "reworded-otherwise", motion: motion.id, kind: motion.kind, option: option.number }
  return alreadyThere(motion, { title, role: option.role }, option)
}

/**
 * When the proposal stage ends at the earliest after a rewording (§2.7a), so that everybody has `reading` to see it; null: it ends no sooner
 * anyway. A stage that is shorter as a whole gives as long again as it has. `reading`: an ISO 8601 duration.
 */
export function endAfterRewording(motion: Motion, now: Instant, reading: string, zone: string): Instant | null {
  const least = Math.min(stageEnd(now, reading, zone), stageEnd(now, motion.terms.proposalStage, zone))
  return proposalEnd(motion) < least ? instant(least) : null
}

/** §2.3: the author may ask to end the proposal stage early, once. */
export function mayAskEarlyEnd(motion: Motion, person: MatrixId, sentAt: Instant): Refused | null {
  return (
    inProposalStage(motion, sentAt) ??
    // §6: the person to be removed has the whole time to be heard.
    (isHearing(motion) ? { refused: "hearing-keeps-length", motion: motion.id } : null) ??
    (motion.author !== person ? { refused: "not-your-motion", motion: motion.id } : null) ??
    (motion.earlyEndAt !== null ? { refused: "early-end-asked", motion: motion.id, endsAt: proposalEnd(motion) } : null)
  )
}

/** §6: the person whom it is about may answer a removal until the voting begins. */
export function mayAnswer(motion: Motion, person: MatrixId, sentAt: Instant): Refused | null {
  const theirs = isHearing(motion) && motion.subject === person
  if (!theirs) return { refused: "not-your-hearing", motion: motion.id }
  return inProposalStage(motion, sentAt) && { refused: "hearing-over", motion: motion.id, endedAt: proposalEnd(motion) }
}

/** §2.3: anybody with the voting franchise may object to an early end. */
export function mayObject(motion: Motion, person: Standing, sentAt: Instant): Refused | null {
  return (
    inProposalStage(motion, sentAt) ??
    (motion.earlyEndAt === null
      ? { refused: "no-early-end-asked", motion: motion.id, endsAt: motion.proposalEndsAt }
      : null) ??
    (mayVote(motion, person) ? null : { refused: "may-not-vote", motion: motion.id })
  )
}

/** Sooner after the ballot, or after another reminder, nobody is reminded; of a short stage it is an eighth. Milliseconds. */
const shortestGap = 30 * 60_000

/** When to remind those who have not voted (§2.7): `half` of the stage, or an ISO 8601 duration before its end; in order, each once. */
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
