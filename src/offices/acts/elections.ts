/** Elections (§4.2): how people stand for an office and step back, and who is on the ballot by rule. */

import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { isRefused, type MatrixId, type MotionId, type OfficeKey } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { plainName } from "../../kernel/views/people.ts"
import { calledApart } from "../../standing/acts/look-alike-people.ts"
import { type Seat, seatOf, seatsOf, termOf } from "../../standing/reads.ts"
import { isUsual } from "../../standing/rules/offices.ts"
import { inTheWay, officeIn } from "../../standing/rules/rights.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { openMotion, type SeeingAct, type Typed, theMotion } from "../../votes/acts/open-motion.ts"
import { addOption, takeBack } from "../../votes/acts/propose.ts"
import { insertOption } from "../../votes/changes.ts"
import {
  type KeptMotion,
  type KeptOption,
  motionByRow,
  motionsIn,
  type NewOption,
  openOnMatter,
} from "../../votes/reads.ts"
import { contestOf, kinds, type Matter, matterOf, officeOf } from "../../votes/rules/kinds.ts"
import { inProposalStage } from "../../votes/rules/motions.ts"
import { isCouncil } from "../rules/councils.ts"
import { hasTerm, isRunning, lastDay, mayServe, opensAt } from "../rules/terms.ts"
import { councilOf, mayServeAgain, sittingOption, standForCouncil } from "./councils.ts"

/** A candidacy for an office. `against`: the holder of the seat; null if it is a new seat, or the office's only seat. */
export interface Candidacy {
  readonly office: OfficeKey
  readonly against: MatrixId | null
  /** The candidate's statement, which may be empty. */
  readonly statement: string
}

/**
 * How a person came onto a ballot.
 * - `opened`: they opened the election
 * - `joined`: they joined it
 * - `returned`: they hold the office, had stepped back, and stand again
 */
export type Stood = "opened" | "joined" | "returned"

/**
 * Stands for an office: joins the election that is open for it, or opens one.
 * @throws Refusal if the person cannot stand
 */
export const stand = askedBy(
  "member",
  async (
    act: Act,
    by,
    { office, against, statement }: Candidacy,
    typed: Typed,
  ): Promise<{ motion: KeptMotion; stood: Stood }> => {
    const { coop } = act
    const candidate = {
      title: await calledApart(act, by.person),
      text: statement,
      role: "candidate",
      person: by.person,
    } as const
    if (by.offices.includes(office)) return sitAgain(act, by.person, { office, against, statement }, typed)
    mustSay(act, office, statement)
    const apart = inTheWay(coop.config.offices, by, office)
    if (apart) refuse("offices-apart", { held: apart })
    const row = officeIn(coop.config.offices, office)
    if (isCouncil(row))
      return standForCouncil(act, { by, office: row, candidate, typed }, (motion) => tooLate(act, motion))
    await mustServe(act, office, by.person)
    const open = await openFor(act, office, against)
    if (open?.options.some(({ role, person }) => role === "candidate" && person === by.person))
      refuse("already-standing", { motion: open.id })
    if (open?.stage === "voting") tooLate(act, open)
    if (open) return { motion: await addOption(act, by, open.id, candidate, typed), stood: "joined" }
    await mustBeOpen(act, office)
    const sitting = await sittingIn(act, office, against)
    const motion = await openMotion(act, {
      ...electionOf(act, office),
      by,
      title: await titleOf(act, office, against),
      ...(sitting !== null && { subject: sitting }),
      options: [{ ...candidate, author: by.person, keeps: false }, ...(await byRule(act, office, sitting))],
      typed,
    })
    return { motion, stood: "opened" }
  },
)

/** The kind of motion that fills an office. The office is named if the kind does not tell it. */
export const electionOf = ({ coop }: Act, office: OfficeKey) => {
  const { kind } = officeIn(coop.config.offices, office)
  return { kind, ...(kinds[kind].office === "named" && { office }) }
}

/** @throws Refusal if the office asks for a statement or a plan, and the candidate gave none (§12.1) */
function mustSay({ coop }: Act, office: OfficeKey, statement: string): void {
  const { candidacy } = officeIn(coop.config.offices, office)
  if (candidacy !== "nothing" && statement.trim() === "") refuse("candidacy-needs", { office, needs: candidacy })
}

/** @throws Refusal if the person has served as many whole terms in a row as the rules allow (§12.3) */
async function mustServe({ work, coop }: Act, office: OfficeKey, person: MatrixId): Promise<void> {
  const row = officeIn(coop.config.offices, office)
  if (row.term === null || mayServe(row, await termOf(work, coop.key, office), person)) return
  refuse("terms-served", { office, count: row.maxTerms ?? 0 })
}

/** @throws Refusal if the holder's term runs and the bot has not opened its election yet, or somebody has been elected for the next term */
async function mustBeOpen({ work, coop }: Act, office: OfficeKey): Promise<void> {
  const row = officeIn(coop.config.offices, office)
  const term = hasTerm(row) ? await termOf(work, coop.key, office) : null
  if (!term || !hasTerm(row) || term.endsAt === null || !isRunning(term, work.now)) return
  const person = plainName(term.person, coop.server)
  const next = term.successor === null ? "" : plainName(term.successor, coop.server)
  const opens = opensAt(row, term, null, coop.zone) ?? term.endsAt
  if (next === "" && opens <= work.now) return
  const until = coop.words.date(lastDay(term.endsAt))
  refuse("term-runs", { office, person, until, next, opens: coop.words.date(opens), elected: next !== "" })
}

/** Puts an office's holder back onto the ballot. By rule a holder is on it already, unless they stepped back. */
async function sitAgain(
  act: Act,
  person: MatrixId,
  { office, against, statement }: Candidacy,
  typed: Typed,
): Promise<{ motion: KeptMotion; stood: Stood }> {
  const { work, coop } = act
  const motion = against === null || against === person ? await openFor(act, office, person) : null
  const row = officeIn(coop.config.offices, office)
  if (!motion || !(isCouncil(row) || (await contestedSeat(act, motion)))) return refuse("holds-already", { office })
  if (motion.options.some(({ role, person: sits }) => role === "sitting" && sits === person))
    refuse("sits-already", { motion: motion.id })
  if (motion.stage === "voting") tooLate(act, motion)
  orRefuse(inProposalStage(motion, typed.sentAt))
  mustSay(act, office, statement)
  if (isCouncil(row) && !mayServeAgain(row, await councilOf(act, office), person))
    refuse("terms-served", { office, count: row.maxTerms ?? 0 })
  await mustServe(act, office, person)
  const option = { ...(await sittingOption(act, person)), text: statement }
  const { seq, commitment } = await insertOption(work, motion.row, option)
  const details = { motion: motion.id, option: seq, role: option.role, person, wording: commitment }
  await addRecord(work, coop.key, { actor: person, act: "alternative-added", details })
  return { motion: await motionByRow(work, motion.row), stood: "returned" }
}

/**
 * Refuses a new candidate because voting has begun. They must wait for the next election of this kind.
 * @throws Refusal always
 */
function tooLate({ coop }: Act, motion: KeptMotion): never {
  const { id, subject, votingEndsAt: endsAt } = motion
  const person = subject === null ? "" : plainName(subject, coop.server)
  const office = officeOf(motion) ?? "none"
  return refuse("stands-too-late", { motion: id, contest: contestOf(motion), office, person, endsAt })
}

/**
 * The open election for an office. If the office has several seats, it is the election for the seat of `holder`, or for a new seat if
 * `holder` is null.
 */
const openFor = (act: Act, office: OfficeKey, holder: MatrixId | null): Promise<KeptMotion | null> =>
  openOnMatter(act.work, act.coop.key, electionMatter(act, office, holder))

/** The matter of an office's election: at most one election with the same matter can be open (§4.4). */
export const electionMatter = (act: Act, office: OfficeKey, holder: MatrixId | null = null): Matter =>
  matterOf(electionOf(act, office).kind, { subject: holder, office, bySeat: isBySeat(act, office) })

/** Whether elections fill the seats of an office one by one. Then somebody can stand against a holder. */
export const isBySeat = ({ coop }: Act, office: OfficeKey): boolean =>
  officeIn(coop.config.offices, office).fill === "contest"

/**
 * The seat that an election is about. Null if the election is for a new seat, or if its holder has lost the seat since the election opened.
 * If the same person has won a seat again since then, it counts as another seat.
 */
export async function contestedSeat({ work, coop }: Act, motion: KeptMotion): Promise<Seat | null> {
  const office = officeOf(motion)
  if (office === null || motion.subject === null) return null
  const seat = await seatOf(work, coop.key, office, motion.subject)
  return seat && seat.since <= motion.openedAt ? seat : null
}

/**
 * The seat that the winner of an election takes over. If the office has only one seat, it is that seat, even if somebody else holds it now.
 * Otherwise it is the contested seat. Null if the seat is empty or new.
 */
export async function seatToFill(act: Act, motion: KeptMotion): Promise<Seat | null> {
  const office = officeOf(motion)
  if (office === null) return null
  return isSingle(act, office) ? onlySeat(act, office) : contestedSeat(act, motion)
}

/** Whether the office has only one seat. In that case nobody stands against a holder. */
export const isSingle = ({ coop }: Act, office: OfficeKey): boolean =>
  officeIn(coop.config.offices, office).fill === "single"

async function onlySeat({ work, coop }: Act, office: OfficeKey): Promise<Seat | null> {
  return (await seatsOf(work, coop.key)).find((seat) => seat.office === office) ?? null
}

/**
 * The holder of the contested seat. Null if nobody holds it, or it is a new seat.
 * @throws Refusal if `against` does not hold the office
 */
async function sittingIn(act: Act, office: OfficeKey, against: MatrixId | null): Promise<MatrixId | null> {
  const { work, coop } = act
  if (isSingle(act, office)) return (await onlySeat(act, office))?.person ?? null
  if (against === null) return null
  if (await seatOf(work, coop.key, office, against)) return against
  const holders = (await seatsOf(work, coop.key)).filter((seat) => seat.office === office)
  return refuse("not-in-that-office", {
    office,
    person: plainName(against, coop.server),
    count: holders.length,
    holders: holders.map(({ person }) => plainName(person, coop.server)),
  })
}

/** The options that are on the ballot by rule: the sitting officer, and "No winner" if elections fill the office's seats one by one. */
export async function byRule(act: Act, office: OfficeKey, sitting: MatrixId | null): Promise<NewOption[]> {
  const { coop } = act
  // For a seat that does not exist yet, "No winner" leaves things as they are (§3.6).
  const nobody: NewOption = {
    title: coop.words.t("option-no-winner"),
    text: "",
    author: null,
    keeps: sitting === null,
    role: "no-winner",
  }
  return [...(sitting === null ? [] : [await sittingOption(act, sitting)]), ...(isSingle(act, office) ? [] : [nobody])]
}

export async function titleOf(act: Act, office: OfficeKey, against: MatrixId | null): Promise<string> {
  const { words } = act.coop
  // If the office has only one seat, the title names no holder, because the holder is on the ballot anyway.
  const name = isUsual(office) ? office : "further"
  if (against === null || isSingle(act, office)) return words.t(`election-${name}`, { office })
  return words.t(`election-${name}-against`, { office, person: await calledApart(act, against) })
}

/** The open elections that have this person on the ballot in one of these roles. */
export async function electionsOf(
  act: Act,
  person: MatrixId,
  roles: readonly KeptOption["role"][] = ["candidate", "sitting"],
): Promise<{ motion: KeptMotion; option: KeptOption }[]> {
  return (await openElections(act)).flatMap((motion) => {
    const option = motion.options.find((one) => one.person === person && roles.includes(one.role))
    return option ? [{ motion, option }] : []
  })
}

/** All open elections, oldest first. */
export async function openElections({ work, coop }: Act): Promise<KeptMotion[]> {
  const open = await motionsIn(work, coop.key, ["proposal", "voting"])
  return open.filter((motion) => officeOf(motion) !== null)
}

/**
 * Steps back from an election. The sitting officer may do so too. If `id` is null, the person steps back from the only election in which
 * they can do so.
 * @throws Refusal if there is no such election, if there are several, or if voting has begun
 */
export const stepBack = askedBy(
  "member",
  async (
    act: SeeingAct,
    by,
    id: MotionId | null,
    typed: Typed,
  ): Promise<{ motion: KeptMotion; option: KeptOption }> => {
    if (id !== null) await theMotion(act, id)
    const mine = (await electionsOf(act, by.person)).filter(({ motion }) => id === null || motion.id === id)
    const early = mine.filter(({ motion }) => !isRefused(inProposalStage(motion, typed.sentAt)))
    const [only, ...others] = early.length > 0 ? early : mine.slice(0, 1)
    if (!only) return id === null ? refuse("not-standing") : refuse("not-standing-there", { motion: id })
    if (others.length > 0)
      refuse("which-election", { motions: early.map(({ motion }) => motion.id), example: only.motion.id })
    const { motion, option } = only
    if (motion.stage === "voting") refuse("steps-back-too-late", { motion: motion.id, endsAt: motion.votingEndsAt })
    orRefuse(inProposalStage(motion, typed.sentAt))
    return { motion: await takeBack(act, motion, option, by.person), option }
  },
)
