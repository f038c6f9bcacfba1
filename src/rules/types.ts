/** The words of the domain as types. Everything here is a plain value: no I/O, no clock. */
import type { OfficeKey, OfficeRoom, Power } from "./offices/table.ts"

export type { OfficeKey } from "./offices/table.ts"

declare const brand: unique symbol
type Brand<T, B extends string> = T & { readonly [brand]: B }

/** A full Matrix user ID, such as `@ana:example.org`: the identity of a person (§1.2), never the display name. */
export type MatrixId = Brand<string, "MatrixId">
export type RoomId = Brand<string, "RoomId">
export type EventId = Brand<string, "EventId">
/** The key of a co-op in the configuration, such as `hive`; never shown where only one co-op is served. */
export type CoopKey = Brand<string, "CoopKey">
/** A motion's number as people write it: `M1`, `M2`, … per co-op in public, `R1`, … in the moderators' room (§2.8). */
export type MotionId = Brand<string, "MotionId">
/** Milliseconds since the epoch, UTC. The only form in which time is stored. */
export type Instant = Brand<number, "Instant">

export const matrixId = (text: string): MatrixId => text as MatrixId
export const roomId = (text: string): RoomId => text as RoomId
export const eventId = (text: string): EventId => text as EventId
export const coopKey = (text: string): CoopKey => text as CoopKey
export const motionId = (text: string): MotionId => text as MotionId
export const instant = (milliseconds: number): Instant => milliseconds as Instant

/** §1.2: what a person is to the co-op. */
export type MemberStatus = "trial" | "permanent" | "former"
/** A person as the rules see them: their status (null: never a member), the offices they hold, and what these give them (§12.2). */
export interface Standing {
  readonly person: MatrixId
  readonly status: MemberStatus | null
  readonly offices: readonly OfficeKey[]
  readonly powers: ReadonlySet<Power>
  /** The private rooms of their offices. */
  readonly rooms: ReadonlySet<OfficeRoom>
}

/** A set of people that a rule names: permanent and trial members, officers, moderators (§4's P, T, O, M), or the person that a motion is about. */
export type FranchisePart = "permanent" | "trial" | "officers" | "moderators" | "concerned"
export type Franchise = readonly FranchisePart[]

/** §4: the names of the kinds of motion that kinds.ts lists. */
export type { MotionKind } from "./kinds.ts"
export type MotionStage = "proposal" | "voting" | "closed"

/** §2.8, §11: what everybody may see, or what is confined to the moderators' room. Numbers and minutes of each are its own. */
export type Series = "public" | "moderators"

/** §3.5: what the winning option needs of the valid ballots. A fraction is written `"2/3"` and means at least. */
export type Threshold = "majority" | "consensus" | "plurality-of-continuing" | `${number}/${number}`

/** §5.5: how much of the count is published. */
export type Publication = "with-receipts" | "ballots" | "shared" | "rounds"

/** The rules a motion is held under. Taken from the configuration when it is opened and never changed after. */
export interface Terms {
  readonly franchise: { readonly start: Franchise; readonly vote: Franchise }
  readonly threshold: Threshold
  /** Share of the roll's weight that must have cast a ballot, `"1/2"` (§3.4). */
  readonly quorum: `${number}/${number}`
  /** ISO 8601 durations (§2.2). */
  readonly proposalStage: string
  readonly votingStage: string
  /** ISO 8601 duration of the notice before an early end of the proposal stage (§2.3). */
  readonly earlyNotice: string
  /** §2.5: close as soon as everybody on the roll has cast a ballot. */
  readonly closeWhenAllVoted: boolean
  readonly publication: Publication
  /** With fewer on the roll than this, `rounds` alone is published (§5.5). */
  readonly smallRoll: number
  /** §5.1 */
  readonly signedDevices: boolean
  /** §2.7 */
  readonly showWhoVoted: boolean
}

/**
 * What an option would do. `text` and `budget`: what is proposed; `candidate` stands for an office, `sitting` holds it, `no-winner`
 * leaves a seat empty; `accept`, `impeach`, `remove` act on the person concerned; `keep`, `reject`, `stop` leave things as they are.
 */
export type OptionRole =
  | "text"
  | "budget"
  | "candidate"
  | "sitting"
  | "no-winner"
  | "accept"
  | "reject"
  | "impeach"
  | "remove"
  | "stop"
  | "keep"

/** What a count needs to know of an option. `number` is what people type on their ballot, from 1. */
export interface CountedOption {
  readonly number: number
  readonly title: string
  /** §3.6: leaves things as they are, so it needs no threshold. */
  readonly keeps: boolean
}

/** One option of a motion. */
/** How an option was worded until it was reworded at `until` (§2.7a). */
export interface EarlierWording {
  readonly title: string
  readonly text: string
  readonly until: Instant
}

export interface Option extends CountedOption {
  readonly text: string
  /** The latest last; left out where it was never reworded. */
  readonly earlier?: readonly EarlierWording[]
  /** null: the bot's own, such as "leave things as they are". */
  readonly author: MatrixId | null
  readonly role: OptionRole
  /** Who stands, or holds the office; null where the option is no person. */
  readonly person: MatrixId | null
  /** The budget of a `budget`; null for all others. */
  readonly budget: Budget | null
}

/** An amount in whole minor units (cents) of a currency (ISO 4217, or `POINTS`). */
export interface Money {
  readonly minor: bigint
  readonly currency: string
}

/** §8.1. Shares are percentages with exact decimals, such as `"33.3"`; together at most 100. */
export interface Budget {
  readonly year: number
  readonly monthly: Money
  readonly workers: string
  readonly evaluators: string
}

/** A ranking: option numbers, first choice first, none twice. Empty: an abstention. */
export type Ranking = readonly number[]

/** An exact weight, `"1"` or `"1/3"` (§3.7): never floating point. */
export type Weight = string

/** A ballot as it is counted. */
export interface Ballot {
  readonly ranking: Ranking
  readonly weight: Weight
}

/** One round of an instant-runoff count. Votes are exact fractions written as `"7"` or `"7/2"`. */
export interface Round {
  /** Votes by option number, only of the continuing options. */
  readonly tally: ReadonlyMap<number, Weight>
  /** Weight of valid ballots that rank no continuing option. */
  readonly exhausted: Weight
  /** The option that this round puts out; empty in the last round (two options, or one). */
  readonly eliminated: readonly number[]
}

/** A step on the way to settle a tie of three or more: in round `earlier` only `left` of them had the fewest votes. */
export interface Narrowing {
  readonly earlier: number
  readonly left: readonly number[]
}

/** How a tie was settled (§3.3). `round` is the round it arose in, from 1. `narrowed`: the steps before the one that settled it. */
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
  /** Weight of ballots with a ranking (abstentions excluded, exhausted ones included): what §3.5 calls valid. */
  readonly valid: Weight
  readonly abstained: Weight
}

/** §2.1. `winner` is an option number. */
export type Outcome =
  | { readonly result: "carried"; readonly winner: number; readonly byLot: boolean }
  | { readonly result: "rejected"; readonly winner: number; readonly byLot: boolean }
  | { readonly result: "no-quorum"; readonly winner: number | null }
  | { readonly result: "withdrawn" }

/** What a rule answers when it says no: a reason (stable, the locale key is `refused-<reason>`) and its details. */
export interface Refused {
  readonly refused: string
  readonly [detail: string]: unknown
}
export const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === "object" && answer !== null && typeof (answer as { refused?: unknown }).refused === "string"
