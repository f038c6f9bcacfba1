/** The seats of a council (§13): which are free, who gets which, and which election can be held now (§12.3, §12.4). */
import { DateTime, Duration } from "luxon"
import { type Instant, instant, type MatrixId } from "../../kernel/rules/types.ts"
import type { Office } from "../../standing/rules/offices.ts"
import type { Term } from "./terms.ts"

/** A council: its seats that somebody holds, and the terms of its seats. A seat that nobody holds can have a term, which is its vacancy. */
export interface Council {
  readonly held: readonly { readonly seat: number; readonly person: MatrixId }[]
  readonly terms: readonly (Term & { readonly seat: number })[]
}

/** An office whose seats are all filled at once. */
export type CouncilOffice = Office & { readonly fill: "council" }

export const isCouncil = (office: Office): office is CouncilOffice => office.fill === "council"

/** The terms of seats that somebody holds. */
const servedIn = ({ held, terms }: Council): Council["terms"] =>
  terms.filter(({ seat, vacantSince }) => vacantSince === null && held.some((one) => one.seat === seat))

/** The end of the term that the council serves, or has served. Null: nobody holds a seat, or the council has no term. */
export function councilEnd(council: Council): Instant | null {
  const ends = servedIn(council).flatMap(({ endsAt }) => endsAt ?? [])
  return ends.length === 0 ? null : instant(Math.max(...ends))
}

/** When the council's term began. Null as of `councilEnd`. */
function councilBegin(council: Council): Instant | null {
  const begins = servedIn(council).map(({ beganAt }) => beganAt)
  return begins.length === 0 ? null : instant(Math.max(...begins))
}

/** The numbers of the council's seats that nobody holds. */
export function freeSeats({ seats }: Pick<Office, "seats">, { held }: Council): number[] {
  const all = Array.from({ length: seats ?? 0 }, (_, index) => index + 1)
  const taken = new Set(held.map(({ seat }) => seat))
  return all.filter((seat) => !taken.has(seat)).slice(0, Math.max(0, (seats ?? 0) - held.length))
}

/** Since when seats have been vacant: the newest vacancy. A seat that nobody ever held has been vacant since the council's term began. */
export function vacantSince(office: Pick<Office, "seats">, council: Council): Instant | null {
  const since = freeSeats(office, council).flatMap(
    (free) => council.terms.find(({ seat }) => seat === free)?.vacantSince ?? councilBegin(council) ?? [],
  )
  return since.length === 0 ? null : instant(Math.max(...since))
}

/** The whole council as one term, by which the bot opens its election. Null: the council has no term, or nobody has ever held a seat. */
export function termOfCouncil(office: Pick<Office, "seats">, council: Council): Term | null {
  const served = servedIn(council)
  const [first] = served.length > 0 ? served : council.terms.toSorted((one, other) => other.beganAt - one.beganAt)
  if (!first) return null
  return {
    ...{ person: first.person, inRow: first.inRow },
    beganAt: councilBegin(council) ?? first.beganAt,
    endsAt: councilEnd(council) ?? first.endsAt,
    lapsed: served.length > 0 && served.every(({ lapsed }) => lapsed),
    vacantSince: council.held.length > 0 ? null : (vacantSince(office, council) ?? first.vacantSince),
    successor: council.terms.find(({ successor }) => successor !== null)?.successor ?? null,
  }
}

/**
 * Which seats an election could fill now. `all`: a new council is elected. `vacant`: the term runs, and only vacant seats are filled for the
 * rest of it. Null: no election can be held now, because no seat is vacant while the term runs, or the next council is elected already.
 */
export function electable(
  office: Pick<Office, "seats" | "term" | "lead">,
  council: Council,
  now: Instant,
  zone: string,
): "all" | "vacant" | null {
  const free = freeSeats(office, council).length
  if (council.held.length === 0) return "all"
  const end = councilEnd(council)
  if (office.term === null || end === null) return free > 0 ? "vacant" : "all"
  if (leadBegins(end, office.lead, zone) > now) return free > 0 ? "vacant" : null
  return council.terms.some(({ successor }) => successor !== null) ? null : "all"
}

const leadBegins = (end: Instant, lead: string, zone: string): number =>
  DateTime.fromMillis(end, { zone }).minus(Duration.fromISO(lead)).toMillis()

/** Who gets which seat. `holder`: who holds it until then, which can be the same person. */
export interface Place {
  readonly person: MatrixId
  readonly seat: number
  readonly holder: MatrixId | null
}

/**
 * The seats of those who are elected. Holders who are elected again keep theirs. The others get free seats first, if possible one that they
 * held last, then those of holders who are not elected again. If only vacant seats are filled, somebody for whom none is left gets none.
 */
export function placesOf(
  office: Pick<Office, "seats">,
  council: Council,
  elected: readonly MatrixId[],
  which: "all" | "vacant",
): Place[] {
  const places: Place[] = []
  const free = freeSeats(office, council)
  const losing = council.held.filter(({ person }) => !elected.includes(person)).map(({ seat }) => seat)
  for (const person of elected) {
    const own = council.held.find((one) => one.person === person)
    if (own) {
      places.push({ person, seat: own.seat, holder: person })
      continue
    }
    const last = free.find((one) => council.terms.some((term) => term.seat === one && term.person === person))
    const seat = last ?? free[0] ?? (which === "all" ? losing[0] : undefined)
    if (seat === undefined) continue
    const list = free.includes(seat) ? free : losing
    list.splice(list.indexOf(seat), 1)
    places.push({ person, seat, holder: council.held.find((one) => one.seat === seat)?.person ?? null })
  }
  return places
}
