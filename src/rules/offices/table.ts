/** The offices of a co-op as data (§12.1), and the closed lists that a row is made of. All other code asks for a power, a seat or a room. */
import type { Threshold } from "../types.ts"

/**
 * What an office lets its holders do (§12.2); the code checks these and no others.
 * - `invite`: ask people into the co-op; while nobody has it, permanent members do (§1.4)
 * - `moderate`: a moderator's level in the co-op's rooms, and cancelling any task (§9.1)
 * - `start-removal`: start and vote on the first vote of a removal (§6); §4's franchises call these people `moderators`
 * - `hold-treasury`: record and pay, and see what concerns each person (§7.2)
 * - `confirm-payments`: confirm or dispute what the treasurer paid to themselves (§8.7)
 */
export type Power = "invite" | "moderate" | "start-removal" | "hold-treasury" | "confirm-payments"

/** A private room that comes with an office. */
export const officeRooms = ["moderators", "treasury"] as const
export type OfficeRoom = (typeof officeRooms)[number]

interface Row {
  /** As it stands in the database, in the minutes and in the configuration; also the kind of motion by which it is filled. */
  readonly key: string
  /** How many people can hold it at once; null: any number. */
  readonly seats: number | null
  /**
   * `contest`: seat by seat, for a new one or against a holder, with "No winner" on each ballot; `single`: one seat, for which the holder stands
   * again. §12.1 has two more.
   */
  readonly fill: "contest" | "single"
  /** Nothing ends a holder's time yet but a vote or their own will (§12.3). */
  readonly term: null
  readonly powers: readonly Power[]
  readonly room: OfficeRoom | null
  /** Offices that nobody can hold beside this one (§4.3). */
  readonly apartFrom: readonly string[]
  /** The kind of motion that takes it from its holder at once (§12.4); null: there is none. A treasury that nobody holds then is frozen (§7.3). */
  readonly recall: "impeachment" | null
  /** Its election by default, with what editors show of it beside the configuration file. */
  readonly election: { readonly threshold: Threshold; readonly about: string }
}

/** All offices that this program knows, in the order in which people read them. A new office is a row here, and its words in the locales. */
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

/** The offices of one co-op: no key twice. */
export type Offices = readonly Office[]

/** As every co-op has them, but for what its configuration says. */
export const usualOffices: Offices = declared

export const officeKeys: readonly OfficeKey[] = declared.map(({ key }) => key)
