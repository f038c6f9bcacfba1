/** What follows from the table of offices: who may do what, which office an election fills, and which must be kept apart. */
import type { Standing } from "../types.ts"
import type { Office, OfficeKey, OfficeRoom, Offices, Power } from "./table.ts"

/** The part of a standing that follows from the offices held. */
export type Rights = Pick<Standing, "offices" | "powers" | "rooms">

/** The rights of somebody who holds these offices. An office that the co-op does not have any more gives none. */
export function rightsOf(offices: Offices, held: readonly OfficeKey[]): Rights {
  const rows = offices.filter(({ key }) => held.includes(key))
  return {
    offices: held,
    powers: new Set(rows.flatMap(({ powers }) => powers)),
    rooms: new Set(rows.flatMap(({ room }) => room ?? [])),
  }
}

/** Those of somebody who holds no office. */
export const noRights: Rights = rightsOf([], [])

/** @throws where the co-op has no such office: what names one was checked before */
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

/** The offices of a co-op that keeps these pairs apart (§4.3). */
export const keptApart = (offices: Offices, pairs: readonly (readonly [OfficeKey, OfficeKey])[]): Offices =>
  offices.map((office) => ({
    ...office,
    apartFrom: pairs
      .filter((pair) => pair.includes(office.key))
      .flatMap((pair) => pair.filter((key) => key !== office.key)),
  }))

/** The office that this person would have to give up before they can hold another one (§4.3); null: none. */
export const inTheWay = (
  offices: Offices,
  { offices: held }: Pick<Standing, "offices">,
  office: OfficeKey,
): OfficeKey | null => officeIn(offices, office).apartFrom.find((other) => held.includes(other)) ?? null
