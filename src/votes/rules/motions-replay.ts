/** Rebuilds motions from the minutes (§2, §3, §11): their stages, times and options, and the commitments to their texts. */
import { type ToldAct, toldIn } from "../../kernel/rules/minuted/index.ts"
import { canonicalJson, type MinutesRecord } from "../../kernel/rules/minutes.ts"
import type { MatrixId, MotionKind, MotionStage, OfficeKey, OptionRole } from "../../kernel/rules/types.ts"
import { keepsThings, kinds, officeOf, placeOnBallot } from "./kinds.ts"

export interface ToldOption {
  readonly role: OptionRole
  person: string | null
  author: string | null
  keeps: boolean
  number: number | null
  withdrawnAt: number | null
  /** The commitment to the option's wording. */
  wording: string | null
  /**
   * Earlier wordings, the newest last. `at`: until when the wording was valid. `wording`: the commitment to it. Older records do not have
   * earlier wordings.
   */
  readonly earlier: { readonly at: number; readonly wording: string }[]
  /** The hash of the option's budget. Null if the option has none, or if an older record lacks the hash. */
  readonly budget: string | null
}

/** A change of a frozen roll (§2.4). */
export type RollChange =
  | { readonly struck: string; readonly weight: string }
  | { readonly from: string; readonly to: string }

export interface ToldMotion {
  /** The kind as the record names it. It can be a kind of a later version. */
  readonly kind: MotionKind
  /** The person who opened the motion. Null: the bot opened it, and the record does not name the bot. */
  author: string | null
  subject: string | null
  readonly office: OfficeKey | null
  /** The motion of which this one is another round (§3.9). */
  readonly follows: string | null
  /** The motion whose open vote this one would cancel (§2.7c). */
  readonly cancels: string | null
  stage: MotionStage
  readonly openedAt: number
  proposalEndsAt: number | null
  earlyEndAt: number | null
  votingOpenedAt: number | null
  votingEndsAt: number | null
  closedAt: number | null
  /** The outcome as canonical JSON. Null: there is none yet. */
  outcome: string | null
  lot: string | null
  /** The fields from `terms` to `text` are hashes and commitments. A field is null if the record is from before the field existed. */
  readonly terms: string | null
  title: string | null
  voters: string | null
  voted: string | null
  ballots: string | null
  text: string | null
  /** The hash of the record that commits to the outcome's text. */
  announcedBy: string | null
  count: string | null
  blt: string | null
  readonly rollChanges: RollChange[]
  readonly options: Map<number, ToldOption>
}

export interface ToldMotions {
  /** The motions by their numbers, such as `M3`. */
  readonly motions: ReadonlyMap<string, ToldMotion>
  /** The number of the newest record that lacks details which records of its kind have today. 0: no record lacks any. */
  readonly older: number
}

type HashedRecord = MinutesRecord & { readonly hash: string }

/** Rebuilds the motions of one series, from the records of its minutes in their order. */
export function motionsTold(records: Iterable<HashedRecord>): ToldMotions {
  const motions = new Map<string, ToldMotion>()
  let [older, freezing] = [0, ""]
  for (const record of records) {
    const told = toldIn(record)
    if (told === null) continue
    const id = ("motion" in told.details && told.details.motion) || ""
    switch (told.act) {
      case "treasury-frozen":
        freezing ||= id
        break
      case "treasury-opened":
        freezing = ""
        break
      case "member-moved": {
        const { person, to } = told.details
        for (const [name, motion] of motions)
          if (motion.stage !== "closed" || name === freezing) rename(motion, person, to)
        break
      }
      case "office-ended":
        for (const motion of motions.values()) emptySeat(motion, told.details.office, told.details.person)
        break
      case "motion-opened":
        motions.set(id, opened(told.details, record))
    }
    const motion = motions.get(id)
    if (!motion) continue
    follow(motion, told, record)
    if (lacks(motion, told, record)) older = record.number
  }
  return { motions, older }
}

/** Whether the record lacks details that this version would write, because an older version wrote it. */
function lacks({ kind, options }: ToldMotion, { act, details }: ToldAct, { actor }: HashedRecord): boolean {
  switch (act) {
    case "motion-opened":
      return (
        details.terms === undefined ||
        details.proposalEndsAt === undefined ||
        (actor === null && details.author === undefined) ||
        [...options.values()].some(({ role, budget }) => role === "budget" && budget === null)
      )
    case "alternative-added":
      return kinds[kind].proposed === "budget" && details.budget === undefined
    case "voting-opened":
      return details.voters === undefined
    case "vote-closed":
      return details.voted === undefined || details.ballots === undefined
    default:
      return false
  }
}

type Opened = ToldAct<"motion-opened">["details"]

function opened(details: Opened, { actor, at }: HashedRecord): ToldMotion {
  const {
    kind,
    author = null,
    subject = null,
    office = null,
    follows = null,
    cancels = null,
    title = null,
    terms = null,
    proposalEndsAt = null,
  } = details
  const motion: ToldMotion = {
    ...{ kind, author: actor ?? author, subject, office, follows, cancels, stage: "proposal", title, terms },
    ...{ openedAt: at, proposalEndsAt, earlyEndAt: null, votingOpenedAt: null, votingEndsAt: null, closedAt: null },
    ...{ outcome: null, lot: null, voters: null, voted: null, ballots: null, text: null, count: null, blt: null },
    ...{ announcedBy: null, rollChanges: [], options: new Map() },
  }
  for (const option of details.options ?? before(details)) addOption(motion, option, actor)
  return motion
}

type MadeOption = Omit<ToldAct<"alternative-added">["details"], "motion">

/** The options in a record from the time when all motions were decisions. */
const before = ({ option, wording, keep }: Opened): MadeOption[] => [
  ...(option === undefined || wording === undefined ? [] : [{ option, wording, role: "text" as const }]),
  ...(keep === undefined ? [] : [{ ...keep, role: "keep" as const }]),
]

function addOption(motion: ToldMotion, made: MadeOption, actor: string | null): void {
  const { option, role = "text", person = null, wording, budget = null } = made
  motion.options.set(option, {
    ...{ role, person, wording, budget },
    // Options that are on the ballot by rule have no author.
    author: role === kinds[motion.kind].proposed ? actor : null,
    keeps: keepsThings(role, motion.subject),
    ...{ number: null, withdrawnAt: null, earlier: [] },
  })
}

function follow(motion: ToldMotion, { act, details }: ToldAct, { actor, at, hash }: HashedRecord): void {
  switch (act) {
    case "alternative-added":
      addOption(motion, details, actor)
      return
    case "option-reworded": {
      const option = motion.options.get(details.option)
      if (option) reworded(motion, option, at, details)
      return
    }
    case "option-withdrawn": {
      const option = motion.options.get(details.option)
      if (option) option.withdrawnAt = at
      return
    }
    case "motion-retitled":
      motion.title = details.title ?? null
      return
    case "motion-postponed":
      Object.assign(motion, { proposalEndsAt: details.endsAt, earlyEndAt: null })
      return
    case "motion-cancelled": {
      const cancelled = details.by ?? (details.presided ? null : undefined)
      const outcome = canonicalJson({ result: "withdrawn", ...(cancelled !== undefined && { cancelled }) })
      Object.assign(motion, { stage: "closed", closedAt: at, outcome })
      return
    }
    case "motion-withdrawn":
    case "motion-ended-before":
      Object.assign(motion, { stage: "closed", closedAt: at, outcome: canonicalJson({ result: "withdrawn" }) })
      return
    case "early-end-asked":
      motion.earlyEndAt = details.endsAt
      return
    case "early-end-objected":
      motion.earlyEndAt = null
      return
    case "voting-opened": {
      const { endsAt, lot, voters = null } = details
      Object.assign(motion, { stage: "voting", votingOpenedAt: at, votingEndsAt: endsAt, lot, voters })
      numberOptions(motion)
      return
    }
    case "voting-extended":
      motion.votingEndsAt = details.endsAt
      return
    case "voter-struck":
      motion.rollChanges.push({ struck: details.person, weight: details.weight ?? "1" })
      return
    case "vote-closed": {
      const { count, blt = null, voted = null, ballots = null } = details
      const votingEndsAt = details.endedAt ?? motion.votingEndsAt
      const outcome = canonicalJson(details.outcome)
      Object.assign(motion, { stage: "closed", closedAt: at, votingEndsAt, outcome, count, blt, voted, ballots })
      return
    }
    case "outcome-announced":
      motion.text = details.text
      motion.announcedBy = hash
  }
}

function reworded(
  motion: ToldMotion,
  option: ToldOption,
  at: number,
  { before, wording, endsAt }: ToldAct<"option-reworded">["details"],
): void {
  if (before !== undefined) option.earlier.push({ at, wording: before })
  option.wording = wording
  if (endsAt === undefined) return
  const { proposalEndsAt } = motion
  // If somebody asked for an early end, that end moves too. It remains an early end only if it is before the regular end (§2.7a).
  const early = motion.earlyEndAt !== null && proposalEndsAt !== null && endsAt < proposalEndsAt
  motion.earlyEndAt = early ? endsAt : null
  if (proposalEndsAt !== null && proposalEndsAt < endsAt) motion.proposalEndsAt = endsAt
}

function numberOptions({ kind, options }: ToldMotion): void {
  const place = ({ role }: ToldOption) => placeOnBallot(kind, role)
  const standing = [...options]
    .filter(([, { withdrawnAt }]) => withdrawnAt === null)
    .toSorted(([one], [other]) => one - other)
    .map(([, option]) => option)
  for (const [index, option] of standing.toSorted((one, other) => place(one) - place(other)).entries())
    option.number = index + 1
}

/**
 * Changes the motions about a person who loses an office. If the person's seat is contested in a proposal stage, the seat is now empty. "No
 * winner" would leave it empty, so "No winner" is now the option that changes nothing (§3.6).
 */
function emptySeat(motion: ToldMotion, office: OfficeKey, person: MatrixId): void {
  if (motion.stage !== "proposal" || officeOf(motion) !== office || motion.subject !== person) return
  for (const option of motion.options.values()) if (option.role === "no-winner") option.keeps = true
}

function rename(motion: ToldMotion, from: string, to: string): void {
  const now = (person: string | null) => (person === from ? to : person)
  motion.author = now(motion.author)
  motion.subject = now(motion.subject)
  for (const option of motion.options.values()) {
    option.author = now(option.author)
    option.person = now(option.person)
  }
  if (motion.stage === "voting") motion.rollChanges.push({ from, to })
}
