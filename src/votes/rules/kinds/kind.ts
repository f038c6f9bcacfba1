/**
 * The declaration of a kind of motion (§4). It has everything except the effects of an outcome, which are in acts/kinds. ../kinds.ts
 * lists all kinds.
 */

import type { MinutesSubject } from "../../../kernel/rules/minuted/subjects.ts"
import type { OfficeKey, OptionRole, Series, Terms } from "../../../kernel/rules/types.ts"
import type { Offices } from "../../../standing/rules/offices.ts"
import { type Asks, canObject, type Suggestion } from "./duties.ts"

/** The cells of §4's table that a co-op can configure (§4.1). The lengths of the stages are among them (§2.2). */
export interface KindRules
  extends Pick<Terms, "threshold" | "quorum" | "proposalStage" | "votingStage" | "earlyNotice" | "closeWhenAllVoted"> {
  /** `consent`: such motions are held by consent, and the threshold is not used (§3.9). Kinds that take no consent leave it out. */
  readonly method?: "count" | "consent" | undefined
  /** With how many objections a motion held by consent is still carried. */
  readonly objections?: number | undefined
  /**
   * How an open vote can be cancelled (§2.7c): by a carried motion, also by whoever presides over the conference that holds it, or not at
   * all. Kinds whose votes are never cancelled leave it out.
   */
  readonly cancel?: "motion" | "presider" | "none" | undefined
  readonly start: Terms["franchise"]["start"]
  readonly vote: Terms["franchise"]["vote"]
}

/**
 * If two motions have the same matter, they decide the same thing, so only one of them can be open (§4.4). Null: the motion clashes with no
 * other.
 */
export type Matter = string | null

/** The facts from which a matter is made. */
export interface Deciding {
  /** The person whom the motion is about. */
  readonly subject: string | null
  readonly year: number | null
  /** The office that the motion itself names. */
  readonly office: OfficeKey | null
  /** Whether the motion fills only one of the office's seats, with "No winner" on the ballot. */
  readonly bySeat: boolean
  /** The document's key, or the number of the motion that it would cancel. */
  readonly key?: string | null
}

/** A title that the bot gives to a motion or an option. It consists of a key in the locales, and the variable that the text needs. */
export interface Title {
  readonly key: string
  readonly names: "nothing" | "person" | "year" | "motion"
}

/** How events outside a motion of this kind can change the motion or end it. */
export interface Ends {
  /**
   * The consequence for a motion when somebody leaves or is removed (§1.6).
   * - `goes-on`: nothing changes
   * - `ends`: a motion about this person ends without a result
   * - `off-ballot`: the person's candidacy is withdrawn, if the stage still allows that
   */
  readonly whenGone: "goes-on" | "ends" | "off-ballot"
  /**
   * The consequence for a motion when the person whom it is about loses the kind's `office`. `seat-empties`: the motion goes on about an
   * empty seat. `ends`: it ends without a result. For kinds without an office this never happens.
   */
  readonly whenOfficeEnds: "goes-on" | "ends" | "seat-empties"
}

export interface Kind {
  /** The defaults of the kind's row in §4's table. The configuration can change them. */
  readonly rules: KindRules
  /** The description of the kind in the configuration's schema, in English. */
  readonly setting: string
  /** Where the vote takes place: in public, or only in the moderators' room (§6). */
  readonly series: Series
  /** Whether only the bot can open such a motion. */
  readonly byBot: boolean
  /**
   * The stage before the vote.
   * - `proposals`: people add options
   * - `talk`: people only discuss, because the answer can only be yes or no
   * - `hearing`: people discuss, the person concerned answers, and nobody can shorten the stage (§6)
   */
  readonly firstStage: "proposals" | "talk" | "hearing"
  /**
   * The office for which people stand in such a motion, or which the motion takes from its holder. `named`: each motion names its office.
   * Null: it concerns no office.
   */
  readonly office: OfficeKey | "named" | null
  /**
   * The person whom such a motion is about.
   * - `applicant`: they ask for something, and may start the motion
   * - `holder`: they hold the office, if anybody does
   * - `accused`: they would lose something, and must not be able to prevent that alone
   */
  readonly about: "nobody" | "applicant" | "holder" | "accused"
  /** Whether the person concerned is left off the roll (§6). */
  readonly withoutConcerned: boolean
  /** The role of the options that people propose. Options of all other roles are on the ballot by rule. */
  readonly proposed: OptionRole
  /**
   * Every role that options of such a motion can have, with the titles that the bot may give to an option of that role. An empty list:
   * people write the title, or it is a person's name.
   */
  readonly options: Readonly<Partial<Record<OptionRole, readonly Title[]>>>
  /** Present only if such a motion fills several seats at once, by single transferable vote (§13). Its threshold is not used. */
  readonly fills?: "several-seats"
  /** Present only if not every co-op has such motions: whether one with these offices has. */
  readonly only?: (offices: Offices) => boolean
  /** Present only if such a motion ends the open vote on another one (§2.7c). */
  readonly cancels?: true
  /** Present only if such motions are held only in co-ops that have ownership shares (§19). */
  readonly onlyWith?: "shares"
  /** The titles that the bot may give to the motion. An empty list: the motion has the name of its first option. */
  readonly titles: readonly Title[]
  /** The matter that a motion of this kind decides (§4.4). */
  readonly matter: (deciding: Deciding) => Matter
  /**
   * The duties that `!todo` names in the first stage, in order. Each has a text `todo-<name>` in the locales, and a rule that tells for
   * whom it is a duty.
   */
  readonly todo: Readonly<Record<string, Asks>>
  /** When `!todo` suggests opening such a motion. Null: never. */
  readonly suggested: Suggestion | null
  readonly ends: Ends
  /**
   * Whether the effect can change what the co-op owes people. If it can, a month is closed only after all such votes that ended in it are
   * closed (§8.3).
   */
  readonly changesDues: boolean
  /** The words of `!minutes` that find records of such motions. The word `motions` always finds them too. */
  readonly minutes: readonly MinutesSubject[]
}

/** The default rules that most kinds share. */
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

/** What kinds have in common whose motions are about a text or a rule, and about no person and no office. */
export const aboutNobody = {
  series: "public",
  byBot: false,
  office: null,
  about: "nobody",
  withoutConcerned: false,
  todo: { "early-end": canObject },
  suggested: null,
  ends: { whenGone: "goes-on", whenOfficeEnds: "goes-on" },
  changesDues: false,
} as const satisfies Partial<Kind>

/** A title that names neither a person nor a year. */
export const title = (key: string): Title => ({ key, names: "nothing" })
/** A title that names a person. */
export const titleWithPerson = (key: string): Title => ({ key, names: "person" })
/** A title that names a year. */
export const titleWithYear = (key: string): Title => ({ key, names: "year" })

/** A title that names another motion. */
export const titleWithMotion = (key: string): Title => ({ key, names: "motion" })

type MatterOf = Kind["matter"]
/** Any number of such motions can be open at once. */
export const noMatter: MatterOf = () => null
/** At most one such motion can be open in the whole co-op. */
export const oneAtATime =
  (name: string): MatterOf =>
  () =>
    name
/** At most one such motion can be open about each person. */
export const onePerPerson =
  (name: string): MatterOf =>
  ({ subject }) =>
    `${name}:${subject}`
/** At most one such motion can be open for each seat. A motion about a person is for that person's seat, any other for a new seat. */
export const onePerSeat =
  (name: string): MatterOf =>
  ({ subject }) =>
    `${name}:${subject ?? "new"}`
/** At most one such motion can be open for each office, or for each seat of an office whose seats are filled one by one. */
export const onePerOffice =
  (name: string): MatterOf =>
  ({ office, subject, bySeat }) =>
    [name, office, ...(bySeat ? [subject ?? "new"] : [])].join(":")
/** At most one such motion can be open for each year. */
export const onePerYear =
  (name: string): MatterOf =>
  ({ year }) =>
    `${name}:${year}`
/** At most one such motion can be open for each document. */
export const onePerDocument =
  (name: string): MatterOf =>
  ({ key }) =>
    `${name}:${key ?? ""}`
/** At most one such motion can be open against each other motion. */
export const onePerMotion: (name: string) => MatterOf = onePerDocument
