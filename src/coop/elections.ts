/** Elections (§4.2): standing for an office, stepping back, and who is on the ballot unasked. */
import { matters } from "../rules/kinds.ts"
import { inProposalStage } from "../rules/motions.ts"
import { isRefused, type MatrixId, type MotionId, type Office, type Standing } from "../rules/types.ts"
import {
  changeKeeps,
  type KeptMotion,
  type KeptOption,
  motionsIn,
  type NewOption,
  openOnMatter,
} from "../store/motions.ts"
import { seatOf, seatsOf, treasurerOf } from "../store/offices.ts"
import { plainName } from "../views/people.ts"
import type { Act, CoopContext } from "./context.ts"
import { openMotion, type SeeingAct, type Typed, theMotion } from "./open-motion.ts"
import { addAlternative, takeBack } from "./propose.ts"
import { orRefuse, refuse } from "./refusal.ts"

/** What somebody stands for: an office; with `against`, the seat of that sitting moderator. */
export interface Candidacy {
  readonly office: Office
  readonly against: MatrixId | null
  /** May be empty. */
  readonly statement: string
}

/** Stands for an office: joins the election that is open for it, or opens one. @throws Refusal */
export async function stand(
  act: Act,
  by: Standing,
  { office, against, statement }: Candidacy,
  typed: Typed,
): Promise<{ motion: KeptMotion; opened: boolean }> {
  const { work, coop } = act
  const candidate = {
    title: plainName(by.person, coop.server),
    text: statement,
    role: "candidate",
    person: by.person,
  } as const
  if (by.offices.includes(office)) refuse("holds-already", { office })
  const apart = keptApart(coop, by, office)
  if (apart) refuse("offices-apart", { office, held: apart })
  const sitting = await sittingIn(act, office, against)
  const matter = office === "treasurer" ? matters.treasurer : matters.seat(against)
  const open = await openOnMatter(work, coop.key, matter)
  if (open?.options.some(({ role, person }) => role === "candidate" && person === by.person))
    refuse("already-standing", { motion: open.id })
  if (open) return { motion: await addAlternative(act, by, open.id, candidate, typed), opened: false }
  const motion = await openMotion(act, {
    kind: office,
    by,
    title: titleOf(act, office, against),
    ...(sitting !== null && { subject: sitting }),
    matter,
    options: [{ ...candidate, author: by.person, keeps: false }, ...unasked(act, office, sitting)],
    typed,
  })
  return { motion, opened: true }
}

/** The office that this person would have to give up first, where the co-op keeps the two apart (§4.3); null: none. */
export function keptApart(coop: CoopContext, person: Standing, office: Office): Office | null {
  const pair = coop.config.separateOffices.find(
    (two) => two.includes(office) && two.some((one) => person.offices.includes(one) && one !== office),
  )
  return pair?.find((one) => one !== office) ?? null
}

/** Who holds the seat that is contested; null: nobody, or it does not exist yet. @throws Refusal where `against` is no moderator */
async function sittingIn({ work, coop }: Act, office: Office, against: MatrixId | null): Promise<MatrixId | null> {
  if (office === "treasurer") return (await treasurerOf(work, coop.key))?.person ?? null
  if (against === null) return null
  if (await seatOf(work, coop.key, "moderator", against)) return against
  const moderators = (await seatsOf(work, coop.key)).filter((seat) => seat.office === "moderator")
  return refuse("not-a-moderator", {
    person: plainName(against, coop.server),
    moderators: moderators.map(({ person }) => plainName(person, coop.server)),
  })
}

/** Who and what is on the ballot by rule: the sitting officer, and "No winner" in a moderator's election. */
function unasked({ coop }: Act, office: Office, sitting: MatrixId | null): NewOption[] {
  const byRule = { text: "", author: null } as const
  const holder =
    sitting &&
    ({ ...byRule, title: plainName(sitting, coop.server), keeps: true, role: "sitting", person: sitting } as const)
  // §3.6: it leaves things as they are where the seat does not exist yet.
  const nobody = {
    ...byRule,
    title: coop.words.t("option-no-winner"),
    keeps: sitting === null,
    role: "no-winner",
  } as const
  return [...(holder ? [holder] : []), ...(office === "moderator" ? [nobody] : [])]
}

function titleOf({ coop }: Act, office: Office, against: MatrixId | null): string {
  if (office === "treasurer") return coop.words.t("election-treasurer")
  if (against === null) return coop.words.t("election-moderator")
  return coop.words.t("election-moderator-against", { person: plainName(against, coop.server) })
}

/** Open elections with this person on the ballot, in one of these roles. */
export async function electionsOf(
  { work, coop }: Act,
  person: MatrixId,
  roles: readonly KeptOption["role"][] = ["candidate", "sitting"],
): Promise<{ motion: KeptMotion; option: KeptOption }[]> {
  const open = await motionsIn(work, coop.key, ["proposal", "voting"], { limit: 1000 })
  return open.flatMap((motion) => {
    const option = motion.options.find((one) => one.person === person && roles.includes(one.role))
    return option ? [{ motion, option }] : []
  })
}

/** Steps back from an election, also as the sitting officer; without a number from the only one. @throws Refusal */
export async function stepBack(act: SeeingAct, by: MatrixId, id: MotionId | null, typed: Typed): Promise<KeptMotion> {
  const mine = await electionsOf(act, by)
  if (id !== null) await theMotion(act, id)
  const meant = id === null ? mine : mine.filter(({ motion }) => motion.id === id)
  const early = meant.filter(({ motion }) => !isRefused(inProposalStage(motion, typed.sentAt)))
  const [only, ...others] = early.length > 0 ? early : meant
  if (!only) return refuse(id === null ? "not-standing" : "not-standing-there", { motion: id })
  if (others.length > 0 && id === null) refuse("which-election", { motions: early.map(({ motion }) => motion.id) })
  orRefuse(inProposalStage(only.motion, typed.sentAt))
  return takeBack(act, only.motion, only.option, by)
}

/** Ends a person's candidacies in the proposal stage: they leave, or are removed (§1.6). Once voting has begun the ballot stays as it is (§4.5). */
export async function endCandidacies(act: Act, person: MatrixId): Promise<void> {
  for (const { motion, option } of await electionsOf(act, person, ["candidate"]))
    if (motion.stage === "proposal") await takeBack(act, motion, option, null)
}

/** A seat that was contested is empty now: who held it is no longer on the ballot by rule, and "No winner" leaves things as they are. */
export async function endSitting(act: Act, office: Office, person: MatrixId): Promise<void> {
  for (const { motion, option } of await electionsOf(act, person, ["sitting"])) {
    if (motion.stage !== "proposal" || motion.kind !== office) continue
    const left = await takeBack(act, motion, option, null)
    const nobody = left.options.find(({ role }) => role === "no-winner")
    if (nobody) await changeKeeps(act.work, motion.row, nobody.seq, true)
  }
}
