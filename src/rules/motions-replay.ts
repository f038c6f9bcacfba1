/** Motions as the minutes tell them (§2, §3, §11): stage, times, options, and what was committed to of the rest. */
import { isMotionKind, keepsThings, kinds, officeOf, placeOnBallot } from "./kinds.ts"
import { canonicalJson, type MinutesRecord } from "./minutes.ts"
import { numberIn, textIn } from "./told.ts"
import type { MotionStage, OptionRole } from "./types.ts"

export interface ToldOption {
  readonly role: OptionRole
  person: string | null
  author: string | null
  keeps: boolean
  number: number | null
  withdrawnAt: number | null
  /** The commitment to its wording. */
  wording: string | null
  /** Until when it was worded otherwise, and the commitment to that, the latest last; older records do not name any. */
  readonly earlier: { readonly at: number; readonly wording: string }[]
  /** The hash of its budget; null: it has none, or an older record does not hold it. */
  readonly budget: string | null
}

/** What happened to a roll after it was frozen (§2.4). */
export type RollChange =
  | { readonly struck: string; readonly weight: string }
  | { readonly from: string; readonly to: string }

export interface ToldMotion {
  /** As its record has it: a later version may have written it. */
  readonly kind: string
  /** Null: the bot, in a record that does not name it. */
  author: string | null
  subject: string | null
  stage: MotionStage
  readonly openedAt: number
  proposalEndsAt: number | null
  earlyEndAt: number | null
  votingOpenedAt: number | null
  votingEndsAt: number | null
  closedAt: number | null
  /** As canonical JSON. */
  outcome: string | null
  lot: string | null
  /** Hashes and commitments: null where the record is older than they are. */
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
  /** By `M3`. */
  readonly motions: ReadonlyMap<string, ToldMotion>
  /** The number of the newest record that says less than such records do today; 0: there is none. */
  readonly older: number
}

type HashedRecord = MinutesRecord & { readonly hash: string }

/** From one chain of a co-op's minutes in its order. */
export function motionsTold(records: Iterable<HashedRecord>): ToldMotions {
  const motions = new Map<string, ToldMotion>()
  let [older, freezing] = [0, ""]
  for (const record of records) {
    const { act, number, details } = record
    const id = textIn(details, "motion") ?? ""
    if (act === "treasury-frozen") freezing ||= id
    if (act === "treasury-opened") freezing = ""
    if (act === "member-moved") {
      const [from, to] = [textIn(details, "person") ?? "", textIn(details, "to") ?? ""]
      for (const [name, motion] of motions) if (motion.stage !== "closed" || name === freezing) rename(motion, from, to)
    }
    if (act === "office-ended")
      for (const motion of motions.values()) emptySeat(motion, details.office, textIn(details, "person"))
    if (act === "motion-opened" && id !== "") motions.set(id, opened(record))
    const motion = motions.get(id)
    if (!motion) continue
    if (act !== "motion-opened") follow(motion, record)
    if (lacks(motion, record)) older = number
  }
  return { motions, older }
}

/** Whether a record is from before such records held all that they do now. */
function lacks({ kind, options }: ToldMotion, { act, actor, details }: MinutesRecord): boolean {
  const without = (...keys: readonly string[]) => keys.some((key) => details[key] === undefined)
  switch (act) {
    case "motion-opened":
      return (
        without("terms", "proposalEndsAt") ||
        (actor === null && without("author")) ||
        [...options.values()].some(({ role, budget }) => role === "budget" && budget === null)
      )
    case "alternative-added":
      return proposedIn(kind) === "budget" && without("budget")
    case "voting-opened":
      return without("voters")
    case "vote-closed":
      return without("voted", "ballots")
    default:
      return false
  }
}

function opened({ actor, at, details }: MinutesRecord): ToldMotion {
  const kind = textIn(details, "kind") ?? "decision"
  const motion: ToldMotion = {
    ...{ kind, author: actor ?? textIn(details, "author"), subject: textIn(details, "subject"), stage: "proposal" },
    ...{ openedAt: at, proposalEndsAt: numberIn(details, "proposalEndsAt"), earlyEndAt: null, votingOpenedAt: null },
    ...{ votingEndsAt: null, closedAt: null, outcome: null, lot: null, terms: textIn(details, "terms") },
    ...{
      title: textIn(details, "title"),
      voters: null,
      voted: null,
      ballots: null,
      text: null,
      count: null,
      blt: null,
    },
    ...{ announcedBy: null, rollChanges: [], options: new Map() },
  }
  const made = Array.isArray(details.options) ? details.options : before(details)
  for (const option of made) addOption(motion, option as Details, actor)
  return motion
}

type Details = MinutesRecord["details"]

/** As records of before there were other kinds than decisions have it. */
const before = ({ option, wording, keep }: Details): unknown[] => [
  ...(option === undefined ? [] : [{ option, wording, role: "text" }]),
  ...(typeof keep === "object" && keep !== null ? [{ ...keep, role: "keep" }] : []),
]

const proposedIn = (kind: string): OptionRole | null => (isMotionKind(kind) ? kinds[kind].proposed : null)

function addOption(motion: ToldMotion, details: Details, actor: string | null): void {
  const role = (textIn(details, "role") ?? "text") as OptionRole
  motion.options.set(numberIn(details, "option") ?? 0, {
    role,
    person: textIn(details, "person"),
    // What stands there by rule is nobody's.
    author: role === proposedIn(motion.kind) ? actor : null,
    keeps: keepsThings(role, motion.subject),
    ...{ number: null, withdrawnAt: null, wording: textIn(details, "wording"), budget: textIn(details, "budget") },
    earlier: [],
  })
}

function follow(motion: ToldMotion, { act, actor, at, details, hash }: HashedRecord): void {
  const option = motion.options.get(numberIn(details, "option") ?? 0)
  switch (act) {
    case "alternative-added":
      addOption(motion, details, actor)
      return
    case "option-reworded":
      if (option) reworded(motion, option, at, details)
      return
    case "option-withdrawn":
      if (option) option.withdrawnAt = at
      return
    case "motion-retitled":
      motion.title = textIn(details, "title")
      return
    case "motion-withdrawn":
    case "motion-ended-before":
      Object.assign(motion, { stage: "closed", closedAt: at, outcome: canonicalJson({ result: "withdrawn" }) })
      return
    case "early-end-asked":
      motion.earlyEndAt = numberIn(details, "endsAt")
      return
    case "early-end-objected":
      motion.earlyEndAt = null
      return
    case "voting-opened":
      Object.assign(motion, { stage: "voting", votingOpenedAt: at, votingEndsAt: numberIn(details, "endsAt") })
      Object.assign(motion, { lot: textIn(details, "lot"), voters: textIn(details, "voters") })
      numberOptions(motion)
      return
    case "voting-extended":
      motion.votingEndsAt = numberIn(details, "endsAt")
      return
    case "voter-struck":
      motion.rollChanges.push({ struck: textIn(details, "person") ?? "", weight: textIn(details, "weight") ?? "1" })
      return
    case "vote-closed": {
      const votingEndsAt = numberIn(details, "endedAt") ?? motion.votingEndsAt
      Object.assign(motion, { stage: "closed", closedAt: at, votingEndsAt, outcome: canonicalJson(details.outcome) })
      for (const part of ["count", "blt", "voted", "ballots"] as const) motion[part] = textIn(details, part)
      return
    }
    case "outcome-announced":
      motion.text = textIn(details, "text")
      motion.announcedBy = hash
  }
}

function reworded(motion: ToldMotion, option: ToldOption, at: number, details: Details): void {
  const before = textIn(details, "before")
  if (before !== null) option.earlier.push({ at, wording: before })
  option.wording = textIn(details, "wording")
  const endsAt = numberIn(details, "endsAt")
  if (endsAt === null) return
  const { proposalEndsAt } = motion
  // An early end moves as long as it stays one (§2.7a).
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

/** A contested seat is empty now: "No winner" leaves things as they are. */
function emptySeat({ kind, stage, subject, options }: ToldMotion, office: unknown, person: string | null): void {
  if (stage !== "proposal" || officeOf({ kind }) !== office || subject !== person) return
  for (const option of options.values()) if (option.role === "no-winner") option.keeps = true
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
