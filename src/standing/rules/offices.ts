/**
 * The offices of a co-op as a table (§12.1), and the values that its columns can have. All other code asks which office has a power, a seat
 * or a room. It does not ask for an office by name.
 */
import type { Threshold } from "../../kernel/rules/types.ts"

/**
 * A power that an office gives its holders (§12.2). The code checks exactly these powers.
 * - `invite`: invite people into the co-op; if no office has this power, permanent members may (§1.4)
 * - `moderate`: have a moderator's power level in the co-op's rooms, and cancel any task (§9.1)
 * - `start-removal`: start the first vote of a removal, and vote in it (§6); §4's franchises call these people `moderators`
 * - `hold-treasury`: record money, pay people, and read each person's dues and payments (§7.2)
 * - `confirm-payments`: confirm or dispute what the treasurer paid to themselves (§8.7)
 * - `call-conference`: call the general conference, move it and cancel it (§16.1)
 * - `preside`: open the general conference, lead it and close it (§16.3)
 * - `keep-minutes`: add notes to the minutes of the general conference (§16.5)
 * - `mediate`: be offered as mediator to people who ask for a mediation (§17.3); both parties still have to accept them
 * - `appoint`: make, change and end the roles that hang from the office, and appoint people to them (§14.2)
 * - `approve-hours`: approve and contest the hours of the people over whom they have it (§18.2)
 * - `set-rates`: set the rates of pay of the people over whom they have it (§14.4, §18.1)
 * - `spend`: approve expenses, up to a voted amount for each
 */
export const powers = [
  ...(["invite", "moderate", "start-removal", "hold-treasury", "confirm-payments"] as const),
  ...(["call-conference", "preside", "keep-minutes", "mediate", "appoint"] as const),
  ...(["approve-hours", "set-rates", "spend"] as const),
] as const
export type Power = (typeof powers)[number]

/** The private rooms that come with a power: of those who may start removals (§6), and of those who keep the treasury (§7.3). */
export const powerRooms = ["moderators", "treasury"] as const
export type PowerRoom = (typeof powerRooms)[number]

/** The private room of one office alone (§12.1), such as `office:board`. Two offices never share one. */
export type OwnOfficeRoom = `office:${string}`
export type OfficeRoom = PowerRoom | OwnOfficeRoom

export const isOwnOfficeRoom = (role: string): role is OwnOfficeRoom => role.startsWith("office:")

/** The office to which a private room of its own belongs. */
export const officeOfRoom = (room: OwnOfficeRoom): OfficeKey => officeKey(room.slice("office:".length))

/** The private room that only this office has. */
export const ownRoomOf = (office: OfficeKey): OwnOfficeRoom => `office:${office}`

/** What somebody must say when they stand for an office (§12.1). */
export const candidacies = ["nothing", "statement", "plan"] as const
export type CandidacyNeeds = (typeof candidacies)[number]

interface Row {
  /** The office's name in the database, the minutes and the configuration. */
  readonly key: string
  /** The office's names, if a co-op defines it itself. Otherwise it is empty, and the names are in the locales. */
  readonly names: Readonly<Record<string, string>>
  /** How many people can hold the office at once. Null: any number. */
  readonly seats: number | null
  /**
   * How the office is filled. `contest`: an election fills one seat, which is new or has a holder, and "No winner" is always on the ballot.
   * `single`: there is one seat, and its holder is on the ballot. `council`: one election fills all seats at once (§13). §12.1 has one more
   * way, which is not built yet.
   */
  readonly fill: "contest" | "single" | "council"
  /**
   * The kind of motion that fills the office. The moderators' and the treasurer's elections are kinds of their own, because databases and
   * minutes have named them so since the first release. Every other office is filled by an `election` or, if it is a council, by a
   * `council`. Both name their office.
   */
  readonly kind: "moderator" | "treasurer" | "election" | "council"
  /** For a council: after how many decimals the value of a moved ballot is cut (§13.1). Null: values are exact fractions. */
  readonly decimals: number | null
  /** Whether "Re-open nominations" is on a council's ballot (§13.4). */
  readonly reopen: boolean
  /**
   * For a council: how a seat is filled that falls vacant before its term is over (§12.4). `countback`: by the ballots of the council's
   * election; if they give it to nobody, by a by-election.
   */
  readonly vacancy: "by-election" | "countback"
  readonly candidacy: CandidacyNeeds
  /** The length of a term (§12.3), as an ISO 8601 duration. Null: only a vote or the holder ends the time in office. */
  readonly term: string | null
  /** How long before the end of a term the bot opens the election, as an ISO 8601 duration. */
  readonly lead: string
  /** How many whole terms in a row somebody can serve. Null: any number. */
  readonly maxTerms: number | null
  /** What holds after a term until a successor takes the office: its holder stays, or the office is vacant. */
  readonly afterTerm: "holdover" | "vacancy"
  readonly powers: readonly Power[]
  readonly room: OfficeRoom | null
  /** The offices that nobody can hold together with this one (§4.3). */
  readonly apartFrom: readonly string[]
  /**
   * The kind of motion that takes the office from its holder at once (§12.4), or null. If the treasurer loses the office like this, the
   * treasury is frozen (§7.3).
   */
  readonly recall: "impeachment" | "recall" | null
  /** `threshold`: the default threshold of the election. `about`: the description that editors show beside the configuration file. */
  readonly election: { readonly threshold: Threshold; readonly about: string }
}

const untermed = { term: null, lead: "P30D", maxTerms: null, afterTerm: "holdover" } as const
const counted = { decimals: null, reopen: false, vacancy: "by-election" } as const
const common = { ...untermed, ...counted, names: {}, candidacy: "nothing", apartFrom: [] } as const
const byElection = { kind: "election", fill: "single", seats: 1, room: null, recall: "recall" } as const
const council = { ...byElection, kind: "council", fill: "council" } as const
const majority = { threshold: "majority", about: "" } as const

/** The offices that every co-op has, in the order in which people read them. */
const declared = [
  {
    ...common,
    key: "moderator",
    seats: null,
    fill: "contest",
    kind: "moderator",
    powers: ["invite", "moderate", "start-removal", "confirm-payments"],
    room: "moderators",
    recall: null,
    election: {
      threshold: "majority",
      about: "The election of a moderator, for a new seat or against a sitting one.",
    },
  },
  {
    ...common,
    key: "treasurer",
    seats: 1,
    fill: "single",
    kind: "treasurer",
    powers: ["hold-treasury", "confirm-payments"],
    room: "treasury",
    recall: "impeachment",
    election: { threshold: "plurality-of-continuing", about: "The election of the treasurer." },
  },
] as const satisfies readonly Row[]

/** The key of an office that every co-op has. Its election is a kind of motion with the same name. */
export type UsualOffice = (typeof declared)[number]["key"]

declare const own: unique symbol
/** The key of an office that only some co-ops have. Their presets or configurations name it. */
export type FurtherOffice = string & { readonly [own]: true }
export type OfficeKey = UsualOffice | FurtherOffice

/** The text as the key of an office, unchecked. The configuration names all keys. */
export const officeKey = (text: string): OfficeKey => text as OfficeKey

export interface Office extends Row {
  readonly key: OfficeKey
  readonly apartFrom: readonly OfficeKey[]
}

/** The row of an office that every co-op has. */
export type UsualRow = Omit<Office, "key"> & { readonly key: UsualOffice }

/** The offices of one co-op. No key appears twice. */
export type Offices = readonly Office[]

/** The offices of a co-op whose configuration changes nothing. */
export const usualOffices: readonly UsualRow[] = declared

/** The keys of the usual offices, in the order of the table (§12.2). */
export const officeKeys: readonly UsualOffice[] = declared.map(({ key }) => key)

/** Whether every co-op has this office. The locales have sentences of their own about such an office. */
export const isUsual = (office: string): office is UsualOffice => officeKeys.some((key) => key === office)

/** The offices for which the program has names in every language. A preset or a configuration switches them on (§12.1). */
const offered = [
  {
    ...common,
    ...byElection,
    key: "president",
    candidacy: "statement",
    powers: ["invite", "confirm-payments", "call-conference", "preside"],
  },
  { ...common, ...byElection, key: "chief-executive", candidacy: "plan", powers: ["invite", "appoint"] },
  { ...common, ...byElection, key: "secretary", powers: ["keep-minutes"] },
  { ...common, ...council, key: "board", seats: 3, powers: ["confirm-payments"] },
] as const

/** The keys of the offices that the program offers. */
export const offeredKeys: readonly OfficeKey[] = offered.map(({ key }) => officeKey(key))

/** The keys of all offices for which the locales have names. */
export const namedKeys: readonly OfficeKey[] = [...officeKeys, ...offeredKeys]

/** An office that a co-op switches on or defines, with the values that it has before the preset and the configuration change them. */
export function furtherOffice(key: string): Office {
  const row = offered.find((one) => one.key === key)
  return { ...common, ...byElection, powers: [], election: majority, ...row, key: officeKey(key) }
}
