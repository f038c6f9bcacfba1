/** Rules that follow from the table of offices: who may do what, who is in a private room, and which offices nobody may combine. */
import type { MatrixId, Standing } from "../../kernel/rules/types.ts"
import {
  isOwnOfficeRoom,
  type Office,
  type OfficeKey,
  type OfficeRoom,
  type Offices,
  type OwnOfficeRoom,
  type Power,
} from "./offices.ts"

/** The part of a person's standing that comes from their offices. */
export type Rights = Pick<Standing, "offices" | "powers" | "rooms">

/** A power that somebody has through a role which hangs from an office (§14.2). */
export interface Granted {
  readonly office: OfficeKey
  readonly power: Power
}

export interface GrantedPower extends Granted {
  readonly person: MatrixId
}

/**
 * The rights that these offices and roles give together. An office that the co-op does not have any more gives no rights. A role gives only
 * powers that its office has.
 */
export function rightsOf(offices: Offices, held: readonly OfficeKey[], granted: readonly Granted[] = []): Rights {
  const rows = offices.filter(({ key }) => held.includes(key))
  const through = granted.filter(({ office, power }) =>
    offices.some(({ key, powers }) => key === office && powers.includes(power)),
  )
  return {
    offices: held,
    powers: new Set([...rows.flatMap(({ powers }) => powers), ...through.map(({ power }) => power)]),
    rooms: new Set(rows.flatMap(({ room }) => room ?? [])),
  }
}

/** The rights of a person without an office. */
export const noRights: Rights = rightsOf([], [])

/**
 * The row of an office.
 * @throws Error if the co-op has no such office; the caller must have checked the name
 */
export function officeIn(offices: Offices, key: OfficeKey): Office {
  const found = offices.find((office) => office.key === key)
  if (!found) throw new Error(`no office ${key}`)
  return found
}

/** The offices that have this power, in the order of the table. */
export const officesWith = (offices: Offices, power: Power): Offices =>
  offices.filter(({ powers }) => powers.includes(power))

/** The offices whose holders are in this private room. */
export const officesOfRoom = (offices: Offices, room: OfficeRoom): Offices =>
  offices.filter((office) => office.room === room)

/** The private rooms that single offices have, in the order of the table. */
export const ownRoomsOf = (offices: Offices): OwnOfficeRoom[] =>
  offices.flatMap(({ room }) => (room !== null && isOwnOfficeRoom(room) ? [room] : []))

/** The same offices, where `apartFrom` of each names the offices that nobody may hold together with it in this co-op (§4.3). */
export const keptApart = (offices: Offices, pairs: readonly (readonly [OfficeKey, OfficeKey])[]): Offices =>
  offices.map((office) => ({
    ...office,
    apartFrom: pairs
      .filter((pair) => pair.includes(office.key))
      .flatMap((pair) => pair.filter((key) => key !== office.key)),
  }))

/** The office that this person would have to give up before they can hold `office` (§4.3). Null if there is none. */
export const inTheWay = (
  offices: Offices,
  { offices: held }: Pick<Standing, "offices">,
  office: OfficeKey,
): OfficeKey | null => officeIn(offices, office).apartFrom.find((other) => held.includes(other)) ?? null
