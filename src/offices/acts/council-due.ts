/** What falls due with the term of a council (§12.3, §12.4): it begins, ends, or its election opens. */
import type { Act, CoopContext } from "../../kernel/acts/context.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type KeptMotion, lastClosedOn, openOnMatter } from "../../votes/reads.ts"
import { type CouncilOffice, electable, freeSeats, termOfCouncil, vacantSince } from "../rules/councils.ts"
import { isOver, opensAt, type Termed } from "../rules/terms.ts"
import { beginFirstCouncil, endCouncil } from "./council-seats.ts"
import { councilMatter, councilOf, type Filled } from "./councils.ts"
import { holdCountback } from "./countback.ts"
import { openCouncilElection } from "./term-elections.ts"

/**
 * - `begin`: the rules now give the council a term, and holders have none yet
 * - `end`: the term is over
 * - `open`: it is time for the election of all seats
 * - `fill`: seats are vacant while the term runs
 */
export type CouncilStep = "begin" | "end" | "open" | "fill"
type TermedCouncil = CouncilOffice & Termed

/** The step that a council needs now. Null: none. */
export async function councilStep(
  work: Work,
  coop: CoopContext,
  office: TermedCouncil,
  now: Instant,
): Promise<CouncilStep | null> {
  const council = await councilOf({ work, coop }, office.key)
  const isServed = (seat: number) => council.terms.some((term) => term.seat === seat && term.vacantSince === null)
  if (council.held.some(({ seat }) => !isServed(seat))) return "begin"
  const term = termOfCouncil(office, council)
  if (term === null) return null
  if (isOver(term, now)) return "end"
  const lastClosed = (which: Filled) => lastClosedOn(work, coop.key, councilMatter(office, which))
  const isOpen = async (which: Filled) => (await openOnMatter(work, coop.key, councilMatter(office, which))) !== null
  const opens = opensAt(office, term, (await lastClosed("all"))?.closedAt ?? null, coop.zone)
  const fillsSome = await isOpen("vacant")
  // The last holder can go while an election of some vacant seats is open. It goes on, and what it leaves vacant is elected afterwards.
  const isEmptied = council.held.length === 0 && fillsSome
  if (opens !== null && opens <= now && !isEmptied && !(await isOpen("all"))) return "open"
  if (electable(office, council, now, coop.zone) !== "vacant" || fillsSome) return null
  const since = vacantSince(office, council)
  const free = freeSeats(office, council).length
  if (since === null || free === 0) return null
  const last = await lastClosed("vacant")
  const fills = opensAt(
    office,
    { ...term, vacantSince: since, beganAt: since, successor: null },
    // Seats that the last election was not about are elected at once.
    last !== null && free <= seatsLeftBy(last) ? last.closedAt : null,
    coop.zone,
  )
  return fills !== null && fills <= now ? "fill" : null
}

/** How many of the seats that an election was about it left vacant. */
const seatsLeftBy = ({ terms, outcome }: KeptMotion): number =>
  (terms.council?.seats ?? 0) - (outcome?.result === "elected" ? outcome.elected.length : 0)

export async function takeCouncilStep(act: Act, office: TermedCouncil, step: CouncilStep): Promise<void> {
  switch (step) {
    case "begin":
      return beginFirstCouncil(act, office)
    case "end":
      return endCouncil(act, office)
    case "open":
      return openCouncilElection(act, office, "all")
    case "fill": {
      const why = office.vacancy === "countback" ? await holdCountback(act, office) : "by-election"
      return why === null ? undefined : openCouncilElection(act, office, "vacant", why)
    }
  }
}
