/** What a kind of motion declares (§4): all of it that is no act. The list of them is in ../kinds.ts; what they do when carried, in src/coop/kinds. */

import type { OfficeKey, OptionRole, Series, Terms } from "../types.ts"
import type { Asks, Suggestion } from "./duties.ts"

/** The cells that the configuration can change per co-op (§4.1), with the lengths of the stages (§2.2). */
export interface KindRules
  extends Pick<Terms, "threshold" | "quorum" | "proposalStage" | "votingStage" | "earlyNotice" | "closeWhenAllVoted"> {
  readonly start: Terms["franchise"]["start"]
  readonly vote: Terms["franchise"]["vote"]
}

/** What makes two motions decide the same thing, so that they are not open together (§4.4). Null: nothing does. */
export type Matter = string | null

/** What a motion's matter is made of: whom it is about, and for which year. */
export interface Deciding {
  readonly subject: string | null
  readonly year: number | null
}

/** A title that the bot gives a motion or an option: its key in the locales, and the one thing that it names. */
export interface Title {
  readonly key: string
  readonly names: "nothing" | "person" | "year"
}

/** How a motion of the kind ends before its vote, because of something outside it. */
export interface Ends {
  /**
   * Somebody leaves or is removed (§1.6). `goes-on`: their going changes nothing; `ends`: a motion about them ends without a result;
   * `off-ballot`: their own candidacy is taken back while that is possible.
   */
  readonly whenGone: "goes-on" | "ends" | "off-ballot"
  /**
   * The person whom it is about loses the kind's `office`. `seat-empties`: the motion goes on about an empty seat; `ends`: it ends
   * without a result. Of a kind without an office this never happens.
   */
  readonly whenOfficeEnds: "goes-on" | "ends" | "seat-empties"
}

export interface Kind {
  /** Its row in the table of §4, as the configuration finds it. */
  readonly rules: KindRules
  /** What the configuration's own help says that it decides, in English. */
  readonly setting: string
  /** Where it is held: before everybody, or in the moderators' room alone (§6). */
  readonly series: Series
  /** Whether only the bot opens it. */
  readonly byBot: boolean
  /**
   * What people do before the vote: `proposals`: add more options; `talk`: only discuss, since yes or no is the question; `hearing`:
   * the same, and the person concerned answers, so that nobody can shorten it (§6).
   */
  readonly firstStage: "proposals" | "talk" | "hearing"
  /** The office that it fills, where people stand for it (`candidate`), or else the office that it takes from its holder. Null: it is about no office. */
  readonly office: OfficeKey | null
  /**
   * Whom it is about. `applicant`: somebody who asks for something and may start it; `holder`: who holds the office, if anybody does;
   * `accused`: somebody who would lose something, and who must not be able to prevent that alone.
   */
  readonly about: "nobody" | "applicant" | "holder" | "accused"
  /** Whether the person it is about is left off the roll (§6). */
  readonly withoutConcerned: boolean
  /** What people propose in it. All other options stand there by rule. */
  readonly proposed: OptionRole
  /** All that can stand on its ballot, each with the titles that the bot may give it. None: people word it, or it is somebody's name. */
  readonly options: Readonly<Partial<Record<OptionRole, readonly Title[]>>>
  /** The titles that the bot may give the motion. None: it is called by its first option. */
  readonly titles: readonly Title[]
  /** Which motion decides the same thing as this one (§4.4). */
  readonly matter: (deciding: Deciding) => Matter
  /** What `!todo` says of it in its first stage, in this order: `todo-<name>` in the locales, and of whom it asks that. */
  readonly todo: Readonly<Record<string, Asks>>
  /** When `!todo` suggests to open one; null: never. */
  readonly suggested: Suggestion | null
  readonly ends: Ends
  /** Whether its effect can change what falls due to people, so that a month is closed only after it (§8.3). */
  readonly changesDues: boolean
  /** By which words of `!minutes` its records are found, beside `motions`. */
  readonly minutes: readonly string[]
}

/** What most kinds have in common. */
export const usual: KindRules = {
  start: ["permanent", "officers"],
  vote: ["permanent", "officers"],
  threshold: "majority",
  quorum: "1/2",
  proposalStage: "P3D",
  votingStage: "P4D",
  earlyNotice: "PT24H",
  closeWhenAllVoted: true,
}

export const title = (key: string): Title => ({ key, names: "nothing" })
export const titleWithPerson = (key: string): Title => ({ key, names: "person" })
export const titleWithYear = (key: string): Title => ({ key, names: "year" })

type MatterOf = Kind["matter"]
/** Any number of them are open at once. */
export const noMatter: MatterOf = () => null
/** One at a time in the whole co-op. */
export const oneAtATime =
  (name: string): MatterOf =>
  () =>
    name
/** One at a time about each person. */
export const onePerPerson =
  (name: string): MatterOf =>
  ({ subject }) =>
    `${name}:${subject}`
/** One at a time for each seat: that of the holder whom it is about, or a new one. */
export const onePerSeat =
  (name: string): MatterOf =>
  ({ subject }) =>
    `${name}:${subject ?? "new"}`
/** One at a time for each year. */
export const onePerYear =
  (name: string): MatterOf =>
  ({ year }) =>
    `${name}:${year}`
