/** How those who are elected to a council get its seats, at once or when the term ends (§12.3, §13), and how the term of a council ends. */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { nameOf } from "../../kernel/views/people.ts"
import { sayVacancies } from "../../standing/acts/vacancy.ts"
import { putTerm } from "../../standing/changes.ts"
import { type KeptTerm, termOfSeat, termsOfOffice } from "../../standing/reads.ts"
import { type CouncilOffice, councilEnd, type Place, placesOf, termOfCouncil } from "../rules/councils.ts"
import { hasTerm, lastDay, newTerm, termEnd } from "../rules/terms.ts"
import { councilOf, type Filled } from "./councils.ts"
import { endOffice, takeSeat } from "./offices.ts"
import { isReady, putNewTerm } from "./terms.ts"

/** What became of an election: from when the elected hold the seats, until when, and for whom no seat was left. */
export interface Seated {
  /** Null: they hold them now. */
  readonly from: Instant | null
  /** The end of their term. Null: the council has no term. */
  readonly until: Instant | null
  readonly without: readonly MatrixId[]
}

/** Seats those who are elected. While a term runs, a new council waits for its end, and only vacant seats are taken at once. */
export async function seatCouncil(
  act: Act,
  office: CouncilOffice,
  elected: readonly MatrixId[],
  which: Filled,
): Promise<Seated> {
  const { work, coop } = act
  const council = await councilOf(act, office.key)
  const places = placesOf(office, council, elected, which)
  const without = elected.filter((person) => places.every((place) => place.person !== person))
  const end = councilEnd(council)
  const isRunning = hasTerm(office) && end !== null && end > work.now
  if (which === "vacant") {
    // If nobody holds a seat any more, all seats have one term, of which they serve the rest.
    const given = hasTerm(office) ? newTerm(office, termOfCouncil(office, council), work.now, coop.zone) : undefined
    const rest = isRunning ? { endsAt: end, whole: false } : given
    for (const { person, seat } of places)
      await takeSeat(act, office.key, person, null, { seat, ...(rest && { term: rest }) })
    return { from: null, until: isRunning ? end : await endOf(act, office), without }
  }
  if (isRunning) {
    for (const place of places) await waitFor(act, office, place, end)
    return { from: end, until: hasTerm(office) ? termEnd(lastDay(end), office.term, coop.zone) : null, without }
  }
  await replace(act, office, places)
  return { from: null, until: await endOf(act, office), without }
}

const endOf = async (act: Act, { key }: CouncilOffice) => councilEnd(await councilOf(act, key))

/** The winner of a seat waits until the term ends. If nobody holds the seat, they take it at once, and serve the rest of this term first. */
async function waitFor(act: Act, office: CouncilOffice, { person, seat, holder }: Place, end: Instant): Promise<void> {
  if (holder === null) await takeSeat(act, office.key, person, null, { seat, term: { endsAt: end, whole: false } })
  await electForSeat(act, office, seat, person)
}

/** Writes who has been elected to a seat for the time after its term. */
export async function electForSeat(
  { work, coop }: Act,
  { key: office }: CouncilOffice,
  seat: number,
  person: MatrixId,
): Promise<void> {
  const term = await termOfSeat(work, coop.key, { office, seat })
  if (!term || term.endsAt === null) return
  await putTerm(work, coop.key, { ...term, successor: person })
  const details = { office, seat, person, from: term.endsAt }
  await addRecord(work, coop.key, { actor: null, act: "successor-elected", details })
}

/** The new council takes the seats at once. Everybody who is not elected again loses theirs. */
async function replace(act: Act, office: CouncilOffice, places: readonly Place[]): Promise<void> {
  const { work, coop } = act
  const before = await councilOf(act, office.key)
  const term = hasTerm(office) ? newTerm(office, termOfCouncil(office, before), work.now, coop.zone) : null
  for (const { person } of before.held)
    if (places.every((place) => place.person !== person))
      await endOffice(act, office.key, person, "beaten", { successor: "waits" })
  for (const { person, seat, holder } of places) {
    if (holder !== person) await takeSeat(act, office.key, person, null, { seat, ...(term && { term }) })
    else if (term) await nextTerm(act, office, { person, seat }, term.endsAt)
  }
}

/** A holder who was elected again begins the next term. */
async function nextTerm(
  act: Act,
  { key: office }: CouncilOffice,
  { person, seat }: Pick<KeptTerm, "person" | "seat">,
  endsAt: Instant,
): Promise<void> {
  const old = await termOfSeat(act.work, act.coop.key, { office, seat })
  await putNewTerm(act, { office, seat, person }, endsAt, (old?.inRow ?? 0) + 1)
}

/**
 * Ends a council's term that is over. Those who have been elected take the seats, and everybody else loses theirs. If nobody has been elected,
 * the holders stay or the seats are vacant, as the rules say.
 */
export async function endCouncil(act: Act, office: CouncilOffice & { readonly term: string }): Promise<void> {
  const { work, coop } = act
  const { key } = office
  const council = await councilOf(act, key)
  const end = councilEnd(council)
  if (end === null) return
  const places: Place[] = []
  for (const { seat, person: holder, successor } of await termsOfOffice(work, coop.key, key)) {
    if (successor === null) continue
    if (await isReady(act, key, holder, successor)) places.push({ seat, holder, person: successor })
    else await loseSeat(act, office, seat, successor)
  }
  if (places.length === 0) return stayOrGo(act, office, end)
  const endsAt = termEnd(lastDay(end), office.term, coop.zone)
  for (const { person } of council.held)
    if (places.every((place) => place.person !== person || place.holder !== person))
      await endOffice(act, key, person, "term-over", { successor: "waits" })
  for (const { person, seat, holder } of places)
    if (holder === person) await nextTerm(act, office, { person, seat }, endsAt)
    else await takeSeat(act, key, person, null, { seat, term: { endsAt, whole: true } })
  await sayCouncil(
    act,
    "council-begins",
    office,
    places.map(({ person }) => person),
    endsAt,
  )
}

async function stayOrGo(act: Act, office: CouncilOffice, end: Instant): Promise<void> {
  const { work, coop } = act
  const { held, terms } = await councilOf(act, office.key)
  const people = held.map(({ person }) => person)
  if (office.afterTerm === "vacancy") {
    for (const person of people) await endOffice(act, office.key, person, "term-over")
    await sayCouncil(act, "council-over-vacant", office, people, end)
    return sayVacancies(act, [office.key])
  }
  for (const { seat, person } of held) {
    const term = terms.find((one) => one.seat === seat)
    if (!term || term.lapsed) continue
    await putTerm(work, coop.key, { ...term, office: office.key, successor: null, lapsed: true })
    await addRecord(work, coop.key, { actor: null, act: "term-over", details: { office: office.key, seat, person } })
  }
  await sayCouncil(act, "council-over-stays", office, people, end)
}

async function loseSeat(
  { work, coop }: Act,
  { key: office }: CouncilOffice,
  seat: number,
  person: MatrixId,
): Promise<void> {
  const term = await termOfSeat(work, coop.key, { office, seat })
  if (!term) return
  await putTerm(work, coop.key, { ...term, successor: null })
  await addRecord(work, coop.key, { actor: null, act: "successor-lost", details: { office, seat, person } })
}

/** Begins the term of a council whose people took their seats before the co-op's rules gave it one. It runs from now, or ends with the others. */
export async function beginFirstCouncil(act: Act, office: CouncilOffice & { readonly term: string }): Promise<void> {
  const { work, coop } = act
  const council = await councilOf(act, office.key)
  const running = councilEnd(council)
  const isRunning = running !== null && running > work.now
  const endsAt = isRunning ? running : newTerm(office, null, work.now, coop.zone).endsAt
  for (const { seat, person } of council.held)
    if (!council.terms.some((term) => term.seat === seat && term.vacantSince === null))
      await putNewTerm(act, { office: office.key, seat, person }, endsAt, 1)
  await sayCouncil(
    act,
    "council-begins-now",
    office,
    council.held.map(({ person }) => person),
    endsAt,
  )
}

async function sayCouncil(
  act: Act,
  key: string,
  { key: office }: CouncilOffice,
  people: readonly MatrixId[],
  endsAt: Instant,
): Promise<void> {
  const { words, server, config } = act.coop
  const named = words.list(people.map((person) => nameOf(person, server)))
  const about = {
    office,
    people: named,
    count: people.length,
    until: words.date(lastDay(endsAt)),
    prefix: config.prefix,
  }
  await say(act, membersRoom(act), words.t(key, about))
}
