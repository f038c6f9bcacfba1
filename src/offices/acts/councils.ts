/** Councils (§13): standing for one, and opening the election of all its seats or of those that are vacant. */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { calledApart } from "../../standing/acts/look-alike-people.ts"
import { seatsOf, termsOfOffice } from "../../standing/reads.ts"
import { openMotion, type Typed } from "../../votes/acts/open-motion.ts"
import { addOption } from "../../votes/acts/propose.ts"
import { type KeptMotion, type KeptOption, type NewOption, openOnMatter } from "../../votes/reads.ts"
import { type Matter, matterOf } from "../../votes/rules/kinds.ts"
import { type Council, type CouncilOffice, councilEnd, electable, freeSeats, termOfCouncil } from "../rules/councils.ts"
import { hasTerm, lastDay, mayServe, opensAt } from "../rules/terms.ts"

/** Which seats an election fills: all of them, or those that are vacant during a term. */
export type Filled = "all" | "vacant"

/** The seats of a council, and their terms. */
export async function councilOf({ work, coop }: Act, office: OfficeKey): Promise<Council> {
  const held = (await seatsOf(work, coop.key)).filter((seat) => seat.office === office)
  return { held, terms: await termsOfOffice(work, coop.key, office) }
}

/** The matter of a council's election (§4.4). */
export const councilMatter = ({ key, kind }: CouncilOffice, which: Filled): Matter =>
  matterOf(kind, { office: key, bySeat: which === "vacant" })

/** Which seats an open election of a council fills. */
export const filledBy = ({ terms }: Pick<KeptMotion, "terms">): Filled => (terms.council?.vacant ? "vacant" : "all")

/** Opens the election of a council. Its holders are on the ballot unasked where all seats are filled, unless they have served all terms. */
export async function openCouncil(
  act: Act,
  office: CouncilOffice,
  which: Filled,
  { by, candidates, typed }: { by: LookedUp | null; candidates: readonly NewOption[]; typed: Typed | null },
): Promise<KeptMotion> {
  const { words } = act.coop
  const council = await councilOf(act, office.key)
  const { key, kind, decimals } = office
  const seats = which === "all" ? (office.seats ?? 1) : freeSeats(office, council).length
  const sitting = which === "all" ? council.held.filter(({ person }) => mayServeAgain(office, council, person)) : []
  const reopen: NewOption = {
    ...{ title: words.t("option-reopen"), text: "", author: null, keeps: true, role: "reopen" },
  }
  return openMotion(act, {
    ...{ kind, office: key, by, typed },
    title: words.t(which === "all" ? "council-title" : "council-title-vacant", { office: key, seats }),
    council: { seats, decimals, vacant: which === "vacant" },
    options: [
      ...candidates,
      ...(await Promise.all(sitting.map(({ person }) => sittingOption(act, person)))),
      ...(office.reopen ? [reopen] : []),
    ],
  })
}

/** The option of a holder, who is on the ballot without standing (§4.2). */
export const sittingOption = async (act: Act, person: MatrixId) =>
  ({ title: await calledApart(act, person), text: "", author: null, keeps: true, role: "sitting", person }) as const

/** Whether the person has not served all terms in a row that the rules allow (§12.3). */
export function mayServeAgain(office: CouncilOffice, { terms }: Council, person: MatrixId): boolean {
  return terms.every((term) => mayServe(office, term, person))
}

/** A candidacy for a council. */
interface Standing {
  readonly by: LookedUp
  readonly office: CouncilOffice
  readonly candidate: Omit<NewOption, "author" | "keeps">
  readonly typed: Typed
}

/**
 * Stands for a council: joins the election that is open for it, or opens one.
 * @throws Refusal if the person stands already, voting has begun, or no seat is vacant while the term runs
 */
export async function standForCouncil(
  act: Act,
  { by, office, candidate, typed }: Standing,
  tooLate: (motion: KeptMotion) => never,
): Promise<{ motion: KeptMotion; stood: "opened" | "joined" }> {
  const { work, coop } = act
  const council = await councilOf(act, office.key)
  if (!mayServeAgain(office, council, by.person))
    refuse("terms-served", { office: office.key, count: office.maxTerms ?? 0 })
  const open = await openCouncils(act, office)
  const own = open.find(({ options }) => options.some((one) => isCandidacy(one, by.person)))
  if (own) refuse("already-standing", { motion: own.id })
  const joined = open.find(({ stage }) => stage === "proposal")
  if (joined) return { motion: await addOption(act, by, joined.id, candidate, typed), stood: "joined" }
  const [voting] = open
  if (voting) tooLate(voting)
  const which = electable(office, council, work.now, coop.zone) ?? termRuns(act, office, council)
  const candidates = [{ ...candidate, author: by.person, keeps: false }]
  return { motion: await openCouncil(act, office, which, { by, candidates, typed }), stood: "opened" }
}

const isCandidacy = ({ role, person }: KeptOption, of: MatrixId): boolean => role === "candidate" && person === of

/** The open elections of a council, first the one of all seats. */
export async function openCouncils({ work, coop }: Act, office: CouncilOffice): Promise<KeptMotion[]> {
  const all = await openOnMatter(work, coop.key, councilMatter(office, "all"))
  const vacant = await openOnMatter(work, coop.key, councilMatter(office, "vacant"))
  return [all, vacant].filter((motion) => motion !== null)
}

/** @throws Refusal always: no seat is vacant while the term runs, or the next council is elected already */
function termRuns({ coop }: Act, office: CouncilOffice, council: Council): never {
  const end = councilEnd(council)
  const term = termOfCouncil(office, council)
  const next = council.terms.flatMap(({ successor }) => successor ?? [])
  if (end === null || term === null || !hasTerm(office)) throw new Error(`${office.key} has no term that runs`)
  const names = (people: readonly MatrixId[]) => coop.words.list(people.map((person) => plainName(person, coop.server)))
  return refuse("council-term-runs", {
    ...{ office: office.key, until: coop.words.date(lastDay(end)), next: names(next), elected: next.length > 0 },
    ...{ people: names(council.held.map(({ person }) => person)) },
    opens: coop.words.date(opensAt(office, term, null, coop.zone) ?? end),
  })
}
