/** The domain's words as types. All of them are plain values: no I/O, no clock. */
import type { OfficeKey, OfficeRoom, Power } from "../../standing/rules/offices.ts"
import { objectOf } from "./objects.ts"
import type { Reason } from "./refusals/index.ts"

export type { OfficeKey } from "../../standing/rules/offices.ts"

declare const brand: unique symbol
type Brand<T, B extends string> = T & { readonly [brand]: B }

/** A full Matrix user ID, such as `@ana:example.org`. It identifies a person (§1.2); the display name never does. */
export type MatrixId = Brand<string, "MatrixId">
export type RoomId = Brand<string, "RoomId">
export type EventId = Brand<string, "EventId">
/** The key of a co-op in the configuration, such as `hive`. People do not see it if the bot serves only one co-op. */
export type CoopKey = Brand<string, "CoopKey">
/** A motion's number as people write it: `M1`, `M2`, … in public, `R1`, … in the moderators' room (§2.8). */
export type MotionId = Brand<string, "MotionId">
/** Milliseconds since the epoch, UTC. The program stores every time in this form. */
export type Instant = Brand<number, "Instant">

/** The text as a Matrix ID, unchecked: use it only for a text that certainly is one. `userIdIn` reads what others send. */
export const matrixId = (text: string): MatrixId => text as MatrixId
/** The text as a room's ID, unchecked. `roomIdIn` reads what others send. */
export const roomId = (text: string): RoomId => text as RoomId
/** The text as an event's ID, unchecked. `eventIdIn` reads what others send. */
export const eventId = (text: string): EventId => text as EventId
/** The text as a co-op's key, unchecked. The configuration names all keys. */
export const coopKey = (text: string): CoopKey => text as CoopKey
/** The text as a motion's number, unchecked. `seriesOf` says whether it is one. */
export const motionId = (text: string): MotionId => text as MotionId
/** The moment this many milliseconds after the epoch (UTC). */
export const instant = (milliseconds: number): Instant => milliseconds as Instant

/** A person's status in the co-op (§1.2). */
export type MemberStatus = "trial" | "permanent" | "former"
/**
 * A person as the rules see them. `status`: null if they never were a member. `powers` and `rooms`: the rights that come with their offices
 * (§12.2).
 */
export interface Standing {
  readonly person: MatrixId
  readonly status: MemberStatus | null
  readonly offices: readonly OfficeKey[]
  readonly powers: ReadonlySet<Power>
  /** The private rooms of the person's offices. */
  readonly rooms: ReadonlySet<OfficeRoom>
}
/**
 * A standing that was looked up. Only `standingOf` and `standings` (`src/standing/store/members.ts`) make one. Acts accept only this type,
 * so code that forgets to look a person up does not compile.
 */
export type LookedUp = Brand<Standing, "LookedUp">

/**
 * A group of people that a rule names (§4): permanent members, trial members, officers, moderators, or the person whom the motion concerns.
 */
export type FranchisePart = "permanent" | "trial" | "officers" | "moderators" | "concerned"
export type Franchise = readonly FranchisePart[]

/** The kinds of motion (§4), from the list in kinds.ts. */
export type { MotionKind } from "../../votes/rules/kinds.ts"
export type MotionStage = "proposal" | "voting" | "closed"

/** The series of a motion: public, or confined to the moderators' room (§2.8, §11). Each series has its own numbers and minutes. */
export type Series = "public" | "moderators"

/** The share of the valid ballots that the winning option needs (§3.5). A fraction such as `"2/3"` means at least that share. */
export type Threshold = "majority" | "consensus" | "plurality-of-continuing" | `${number}/${number}`

/** How much of the count is published (§5.5). */
export type Publication = "with-receipts" | "ballots" | "shared" | "rounds"

/** The rules of one motion. They are copied from the configuration when the motion opens, and never change. */
export interface Terms {
  readonly franchise: { readonly start: Franchise; readonly vote: Franchise }
  readonly threshold: Threshold
  /** The share of the roll's weight that must cast a ballot, such as `"1/2"` (§3.4). */
  readonly quorum: `${number}/${number}`
  /** ISO 8601 durations (§2.2). */
  readonly proposalStage: string
  readonly votingStage: string
  /** ISO 8601 duration of the notice before an early end of the proposal stage (§2.3). */
  readonly earlyNotice: string
  /** Whether the vote closes as soon as everybody on the roll has cast a ballot (§2.5). */
  readonly closeWhenAllVoted: boolean
  readonly publication: Publication
  /** If fewer people than this are on the roll, only the rounds are published (§5.5). */
  readonly smallRoll: number
  /** Whether a ballot counts only from a device that its owner has cross-signed (§5.1). */
  readonly signedDevices: boolean
  /** Whether everybody may see who has voted so far (§2.7). */
  readonly showWhoVoted: boolean
  /** Present only if not just a carried motion can cancel the open vote (§2.7c): also whoever presides over it, or nobody. */
  readonly cancel?: "presider" | "none"
  /** Present only if the motion is held by consent (§3.9). Then there is no threshold: objections decide. */
  readonly consent?: Consent
  /** Present only if the motion fills several seats at once (§13). Then the threshold is not used: the quota of the count decides. */
  readonly council?: CouncilSeats
}

/** How the seats of a council are filled (§13.1). */
export interface CouncilSeats {
  /** How many seats the election fills. */
  readonly seats: number
  /** After how many decimals the value of a moved ballot is cut. Null: values are exact fractions. */
  readonly decimals: number | null
  /** Whether only seats are filled that are vacant during a term, for the rest of it (§12.4). */
  readonly vacant: boolean
}

/** How a motion is held by consent (§3.9). */
export interface Consent {
  /** The motion is carried with at most this many objections. */
  readonly objections: number
  /** Whether the reasons of objections are published with the names of the people who object. */
  readonly reasons: "unnamed" | "named"
}

/**
 * The effect of an option if it wins. `text` and `budget` are proposals. `candidate` stands for an office, `sitting` holds it, and
 * `no-winner` leaves the seat empty, and every seat that `reopen` wins stays vacant (§13.4). `accept`, `impeach` and `remove` act on the person concerned. `keep`, `reject` and `stop` leave things
 * as they are.
 */
export type OptionRole =
  | "text"
  | "budget"
  | "revision"
  | "rules"
  | "scale"
  | "candidate"
  | "sitting"
  | "no-winner"
  | "reopen"
  | "accept"
  | "reject"
  | "impeach"
  | "remove"
  | "stop"
  | "keep"

/** The part of an option that a count needs. `number` starts at 1, and people type it on their ballot. */
export interface CountedOption {
  readonly number: number
  readonly title: string
  /** Whether the option leaves things as they are. Such an option needs no threshold (§3.6). */
  readonly keeps: boolean
}

/** An earlier wording of an option. It was valid until the moment `until` (§2.7a). */
export interface EarlierWording {
  readonly title: string
  readonly text: string
  readonly until: Instant
}

/** One option of a motion. */
export interface Option extends CountedOption {
  readonly text: string
  /** Earlier wordings, newest last. Missing if the option was never reworded. */
  readonly earlier?: readonly EarlierWording[]
  /** The person who proposed the option. Null: the bot added it, such as "leave things as they are". */
  readonly author: MatrixId | null
  readonly role: OptionRole
  /** The person who stands for the office or holds it. Null if the option is not a person. */
  readonly person: MatrixId | null
  /** The budget of a `budget` option. Null for all other options. */
  readonly budget: Budget | null
}

/** An amount in whole minor units (cents) of a currency (ISO 4217, or `POINTS`). */
export interface Money {
  readonly minor: bigint
  readonly currency: string
}

/**
 * A year's budget (§8.1). The shares are percentages, written as exact decimals such as `"33.3"`. Together they are at most 100. `donation` is
 * the part of all income that is donated; a budget without one has no such field, as budgets had none at first.
 */
export interface Budget {
  readonly year: number
  readonly monthly: Money
  readonly workers: string
  readonly evaluators: string
  readonly donation?: string
}

/** Option numbers, favourite first, each at most once. An empty ranking is an abstention. */
export type Ranking = readonly number[]

/** An exact weight such as `"1"` or `"1/3"` (§3.7). Never floating point. */
export type Weight = string

/** A ballot as it is counted. */
export interface Ballot {
  readonly ranking: Ranking
  readonly weight: Weight
}

/** One round of an instant-runoff count. Votes are exact fractions such as `"7"` or `"7/2"`. */
export interface Round {
  /** The votes of each option that is still in the count, by option number. */
  readonly tally: ReadonlyMap<number, Weight>
  /** The weight of valid ballots that rank none of the options still in the count. */
  readonly exhausted: Weight
  /** The options that this round eliminates. Empty in the last round, which has at most two options. */
  readonly eliminated: readonly number[]
}

/** A step towards settling a tie of three or more options: round `earlier` narrowed the tie down to the options in `left`. */
export interface Narrowing {
  readonly earlier: number
  readonly left: readonly number[]
}

/**
 * How a tie was settled (§3.3). `round`: the round in which the tie arose, counted from 1. `narrowed`: earlier steps that only narrowed it
 * down.
 */
export type Tie =
  | {
      readonly round: number
      readonly among: readonly number[]
      readonly out: number
      readonly by: "earlier-round"
      readonly earlier: number
      readonly narrowed?: readonly Narrowing[]
    }
  | {
      readonly round: number
      readonly among: readonly number[]
      readonly out: number
      readonly by: "lot"
      readonly narrowed?: readonly Narrowing[]
    }

export interface Count {
  readonly winner: number
  readonly rounds: readonly Round[]
  readonly ties: readonly Tie[]
  /** The weight of valid ballots (§3.5). These are the ballots with a ranking, including exhausted ones. Abstentions are not among them. */
  readonly valid: Weight
  readonly abstained: Weight
}

/**
 * How a motion ended (§2.1). `winner` is an option number. `elected`: the options that won seats of a council, in the order of their
 * election. `vacant`: how many of its seats stay empty.
 */
export type Outcome =
  | { readonly result: "carried"; readonly winner: number; readonly byLot: boolean }
  | { readonly result: "rejected"; readonly winner: number; readonly byLot: boolean }
  | { readonly result: "no-quorum"; readonly winner: number | null }
  | {
      readonly result: "elected"
      readonly elected: readonly number[]
      readonly vacant: number
      readonly byLot: boolean
    }
  /** `cancelled`: the motion that cancelled its open vote; null if whoever presided over a conference did (§2.7c). */
  | { readonly result: "withdrawn"; readonly cancelled?: MotionId | null }

/** A refusal: the answer of a rule that says no. */
export type { Refused } from "./refusals/index.ts"
/**
 * Whether a rule answered with a refusal instead of a value. The compiler keeps those types of the answer that fit `AnyRefused`. If it had
 * to compare each with each of the several hundred refusals in `Refused`, it would take several times as long for the whole program.
 */
export const isRefused = (answer: unknown): answer is AnyRefused => typeof objectOf(answer)?.refused === "string"

interface AnyRefused {
  readonly refused: Reason
}

/** A task's number as people write it: `T3`. */
export const taskId = (number: number): string => `T${number}`

export interface Moving {
  readonly old: MatrixId
  readonly next: MatrixId
}

/** A motion's number as people write it: `M7` in public, `R7` in the moderators' room (§2.8). */
export const numbered = (number: number, series: Series = "public"): MotionId =>
  motionId(`${series === "public" ? "M" : "R"}${number}`)

/** The series and the number in a text such as `M7`; null if the text is not a motion's number. */
export function seriesOf(id: string): { readonly series: Series; readonly number: number } | null {
  const [, letter, number] = /^([MR])([1-9]\d{0,8})$/.exec(id) ?? []
  return letter === undefined ? null : { series: letter === "M" ? "public" : "moderators", number: Number(number) }
}
