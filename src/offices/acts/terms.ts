/** How terms begin and end (§12.3), and how a successor takes the office. */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Instant, MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { nameOf } from "../../kernel/views/people.ts"
import { sayVacancies } from "../../standing/acts/vacancy.ts"
import { putTerm } from "../../standing/changes.ts"
import { type KeptTerm, seatsOf, standingOf, termOf, termsIn } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { inTheWay } from "../../standing/rules/rights.ts"
import { isCouncil } from "../rules/councils.ts"
import { isRunning, lastDay, newTerm, type Termed, termEnd } from "../rules/terms.ts"
import { electForSeat } from "./council-seats.ts"
import { endOffice, takeSeat } from "./offices.ts"

/** Begins the term of somebody who took the office before the co-op's rules gave it one. It runs from now. */
export async function beginFirstTerm(act: Act, office: Termed): Promise<void> {
  const seat = (await seatsOf(act.work, act.coop.key)).find((one) => one.office === office.key)
  if (!seat) return
  const { endsAt } = newTerm(office, null, act.work.now, act.coop.zone)
  await putNewTerm(act, { office: office.key, seat: seat.seat, person: seat.person }, endsAt, 1)
  await sayTerm(act, "term-begins-now", office.key, seat.person, endsAt)
}

/** Writes that an office with a term is vacant from now on. */
export async function putVacancy(
  { work, coop }: Act,
  { office, seat, person, inRow, endsAt }: KeptTerm,
): Promise<void> {
  const until = endsAt !== null && endsAt > work.now ? endsAt : null
  const vacant = { vacantSince: work.now, lapsed: false, successor: null }
  await putTerm(work, coop.key, { office, seat, person, inRow, beganAt: work.now, endsAt: until, ...vacant })
  const details = { office, seat, person, inRow, ...(until !== null && { until }) }
  await addRecord(work, coop.key, { actor: null, act: "vacancy-begun", details })
}

/** Writes the term of somebody who holds the office, from now until `endsAt`. */
export async function putNewTerm(
  { work, coop }: Act,
  { office, seat, person }: Pick<KeptTerm, "office" | "seat" | "person">,
  endsAt: Instant,
  inRow: number,
): Promise<void> {
  const rest = { lapsed: false, vacantSince: null, successor: null }
  await putTerm(work, coop.key, { office, seat, person, inRow, beganAt: work.now, endsAt, ...rest })
  const details = { office, seat, person, until: endsAt, inRow }
  await addRecord(work, coop.key, { actor: null, act: "term-begun", details })
}

/**
 * Ends a term that is over. The successor takes the office, and their term runs from the end of this one. If nobody has been elected, the
 * holder stays or the office is vacant, as the rules say.
 */
export async function endTerm(act: Act, office: Termed): Promise<void> {
  const { work, coop } = act
  const term = await termOf(work, coop.key, office.key)
  if (!term || term.endsAt === null) return
  const { seat, person, successor, endsAt } = term
  if (successor !== null && (await isReady(act, office.key, person, successor)))
    return succeed(act, office, term, successor, lastDay(endsAt))
  if (successor !== null) await loseSuccessor(act, term)
  if (office.afterTerm === "vacancy") {
    await endOffice(act, office.key, person, "term-over")
    await sayTerm(act, "term-over-vacant", office.key, person, endsAt)
    return sayVacancies(act, [office.key])
  }
  await putTerm(work, coop.key, { ...term, successor: null, lapsed: true })
  await addRecord(work, coop.key, { actor: null, act: "term-over", details: { office: office.key, seat, person } })
  await sayTerm(act, "term-over-stays", office.key, person, endsAt)
}

/** Whether the person who was elected can still take the office. */
export async function isReady(act: Act, office: OfficeKey, holder: MatrixId, successor: MatrixId): Promise<boolean> {
  const standing = await standingOf(act.work, act.coop.config, successor)
  return belongs(standing) && (successor === holder || inTheWay(act.coop.config.offices, standing, office) === null)
}

/** The next term begins at `from`, with the person who was elected for it. */
async function succeed(act: Act, office: Termed, term: KeptTerm, successor: MatrixId, from: Instant): Promise<void> {
  const { person, seat } = term
  const endsAt = termEnd(from, office.term, act.coop.zone)
  if (successor === person) await putNewTerm(act, { office: office.key, seat, person }, endsAt, term.inRow + 1)
  else {
    await endOffice(act, office.key, person, "term-over", { successor: "waits" })
    await takeSeat(act, office.key, successor, null, { term: { endsAt, whole: true } })
  }
  await sayTerm(act, successor === person ? "term-begins-anew" : "term-begins", office.key, successor, endsAt)
}

/**
 * What happens to a newly elected holder's term: they wait until the present term ends, or begin at once. Returns the moment from which they
 * hold the office if they must wait, otherwise null.
 */
export async function electForNext(act: Act, office: OfficeKey, person: MatrixId): Promise<Instant | null> {
  const { work, coop } = act
  const term = await termOf(work, coop.key, office)
  if (!term || term.endsAt === null || !isRunning(term, work.now)) return null
  const { seat, endsAt } = term
  await putTerm(work, coop.key, { ...term, successor: person })
  const details = { office, seat, person, from: endsAt }
  await addRecord(work, coop.key, { actor: null, act: "successor-elected", details })
  return endsAt
}

/** Begins the next term of a holder who was elected again after their term was over. Returns its end. */
export async function beginNext(act: Act, office: Termed): Promise<Instant | null> {
  const term = await termOf(act.work, act.coop.key, office.key)
  if (!term) return null
  const endsAt = termEnd(act.work.now, office.term, act.coop.zone)
  await putNewTerm(act, term, endsAt, term.inRow + 1)
  return endsAt
}

/**
 * The elected successor takes an office that has fallen vacant before the term was over. In a council all terms end together: there the
 * successor serves the rest of this term first. `vacated`: the term of the seat as it was.
 */
export async function succeedEarly(act: Act, office: Termed, successor: MatrixId, vacated: KeptTerm): Promise<void> {
  if (!(await isReady(act, office.key, successor, successor))) return
  const { seat, endsAt: end } = vacated
  if (isCouncil(office) && end !== null) {
    await takeSeat(act, office.key, successor, null, { seat, term: { endsAt: end, whole: false } })
    await electForSeat(act, office, seat, successor)
    return sayTerm(act, "term-begins", office.key, successor, end)
  }
  const endsAt = termEnd(act.work.now, office.term, act.coop.zone)
  await takeSeat(act, office.key, successor, null, { term: { endsAt, whole: true } })
  await sayTerm(act, "term-begins", office.key, successor, endsAt)
}

async function loseSuccessor({ work, coop }: Act, term: KeptTerm): Promise<void> {
  const { office, seat, successor } = term
  if (successor === null) return
  await putTerm(work, coop.key, { ...term, successor: null })
  const details = { office, seat, person: successor }
  await addRecord(work, coop.key, { actor: null, act: "successor-lost", details })
}

/** Somebody leaves, or is removed: they do not take any office to which they were elected. The bot then opens its election again. */
export async function endSuccessions(act: Act, person: MatrixId): Promise<void> {
  for (const term of await termsIn(act.work, act.coop.key))
    if (term.successor === person) await loseSuccessor(act, term)
}

/** The co-op no longer has the office: nobody takes it when the present term ends. */
export async function endSuccession(act: Act, office: OfficeKey): Promise<void> {
  for (const term of await termsIn(act.work, act.coop.key))
    if (term.office === office && term.successor !== null) await loseSuccessor(act, term)
}

async function sayTerm(act: Act, key: string, office: OfficeKey, person: MatrixId, endsAt: Instant): Promise<void> {
  const { words, server, config } = act.coop
  const about = { office, person: nameOf(person, server), until: words.date(lastDay(endsAt)), prefix: config.prefix }
  await say(act, membersRoom(act), words.t(key, about))
}
