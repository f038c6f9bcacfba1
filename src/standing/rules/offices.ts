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
 */
export type Power = "invite" | "moderate" | "start-removal" | "hold-treasury" | "confirm-payments"

/** The private rooms that come with an office. */
export const officeRooms = ["moderators", "treasury"] as const
export type OfficeRoom = (typeof officeRooms)[number]

interface Row {
  /** The office's name in the database, the minutes and the configuration. The kind of motion that fills the office has the same name. */
  readonly key: string
  /** How many people can hold the office at once. Null: any number. */
  readonly seats: number | null
  /**
   * How the office is filled. `contest`: an election fills one seat, which is new or has a holder, and "No winner" is always on the ballot.
   * `single`: there is one seat, and its holder is on the ballot. §12.1 has two more ways, which are not built yet.
   */
  readonly fill: "contest" | "single"
  /** The length of a term. So far it is always null: only a vote or the holder ends the time in office (§12.3). */
  readonly term: null
  readonly powers: readonly Power[]
  readonly room: OfficeRoom | null
  /** The offices that nobody can hold together with this one (§4.3). */
  readonly apartFrom: readonly string[]
  /**
   * The kind of motion that takes the office from its holder at once (§12.4), or null. If the treasurer loses the office like this, the
   * treasury is frozen (§7.3).
   */
  readonly recall: "impeachment" | null
  /** `threshold`: the default threshold of the election. `about`: the description that editors show beside the configuration file. */
  readonly election: { readonly threshold: Threshold; readonly about: string }
}

/**
 * All offices that this program knows, in the order in which people read them. A new office needs a row here and its texts in the locales.
 */
const declared = [
  {
    key: "moderator",
    seats: null,
    fill: "contest",
    term: null,
    powers: ["invite", "moderate", "start-removal", "confirm-payments"],
    room: "moderators",
    apartFrom: [],
    recall: null,
    election: {
      threshold: "majority",
      about: "The election of a moderator, for a new seat or against a sitting one.",
    },
  },
  {
    key: "treasurer",
    seats: 1,
    fill: "single",
    term: null,
    powers: ["hold-treasury", "confirm-payments"],
    room: "treasury",
    apartFrom: [],
    recall: "impeachment",
    election: { threshold: "plurality-of-continuing", about: "The election of the treasurer." },
  },
] as const satisfies readonly Row[]

export type OfficeKey = (typeof declared)[number]["key"]

export interface Office extends Row {
  readonly key: OfficeKey
  readonly apartFrom: readonly OfficeKey[]
}

/** The offices of one co-op. No key appears twice. */
export type Offices = readonly Office[]

/** The offices of a co-op whose configuration changes nothing. */
export const usualOffices: Offices = declared

/** The keys of all offices, in the order of the table (§12.2). */
export const officeKeys: readonly OfficeKey[] = declared.map(({ key }) => key)
