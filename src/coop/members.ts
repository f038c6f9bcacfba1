/** People who come and go (§1): invitations, joining, becoming permanent, leaving, and what ends with a membership. */
import { belongs } from "../rules/franchise.ts"
import { matters } from "../rules/kinds.ts"
import type { MatrixId, Standing } from "../rules/types.ts"
import { rollOf, strike } from "../store/ballots.ts"
import { dropInvitation, putInvitation } from "../store/invitations.ts"
import { putMember, standingOf } from "../store/members.ts"
import { addRecord } from "../store/minutes.ts"
import { type KeptMotion, motionsIn } from "../store/motions.ts"
import { seatsOf } from "../store/offices.ts"
import { plainName } from "../views/people.ts"
import type { Act } from "./context.ts"
import { endCandidacies } from "./elections.ts"
import { endOffices } from "./offices.ts"
import { openMotion, type Typed } from "./open-motion.ts"
import { refuse } from "./refusal.ts"
import { endVoting, showTurnout } from "./turnout.ts"

/** §1.4: moderators invite; while there is none, any permanent member. */
export async function mayInvite({ work, coop }: Act, by: Standing): Promise<boolean> {
  if (!belongs(by)) return false
  if (by.offices.includes("moderator")) return true
  const moderated = (await seatsOf(work, coop.key)).some(({ office }) => office === "moderator")
  return !moderated && by.status === "permanent"
}

/** Invites somebody; who accepts by joining the members' room becomes a trial member. @throws Refusal */
export async function invite(act: Act, by: Standing, person: MatrixId): Promise<void> {
  const { work, coop } = act
  if (!(await mayInvite(act, by))) refuse("may-not-invite")
  if (person === coop.bot) refuse("invites-bot")
  if (belongs(await standingOf(work, coop.key, person))) refuse("is-member", { person: plainName(person, coop.server) })
  await putInvitation(work, coop.key, person, by.person)
  await addRecord(work, coop.key, { actor: by.person, act: "member-invited", details: { person } })
}

/** Somebody who was invited has joined the members' room: a trial member from now on. Returns whether there was an invitation. */
export async function accept({ work, coop }: Act, person: MatrixId): Promise<boolean> {
  if (!(await dropInvitation(work, coop.key, person))) return false
  if (belongs(await standingOf(work, coop.key, person))) return false
  await putMember(work, coop.key, person, "trial")
  await addRecord(work, coop.key, { actor: person, act: "member-joined", details: { person } })
  return true
}

/** Opens the vote on whether a trial member becomes permanent (§4). @throws Refusal */
export async function openMembership(act: Act, by: Standing, person: MatrixId, typed: Typed): Promise<KeptMotion> {
  const { work, coop } = act
  const { words } = coop
  const name = plainName(person, coop.server)
  const { status } = await standingOf(work, coop.key, person)
  if (status !== "trial") refuse(status === "permanent" ? "permanent-already" : "not-on-trial", { person: name })
  return openMotion(act, {
    kind: "membership",
    by,
    title: words.t("motion-membership", { person: name }),
    subject: person,
    matter: matters.membership(person),
    options: [
      { title: words.t("option-accept"), text: "", author: by.person, keeps: false, role: "accept" },
      { title: words.t("option-reject"), text: "", author: null, keeps: true, role: "reject" },
    ],
    typed,
  })
}

/** A trial member becomes permanent. */
export async function admit({ work, coop }: Act, person: MatrixId): Promise<void> {
  await putMember(work, coop.key, person, "permanent")
  await addRecord(work, coop.key, { actor: null, act: "member-admitted", details: { person } })
}

/** Somebody leaves (§1.6): offices and candidacies end at once; a ballot already cast stays counted. @throws Refusal */
export async function leave(act: Act, by: Standing): Promise<void> {
  if (!belongs(by)) refuse("not-a-member")
  await endOffices(act, by.person, "left")
  await endCandidacies(act, by.person)
  await putMember(act.work, act.coop.key, by.person, "former")
  await addRecord(act.work, act.coop.key, { actor: by.person, act: "member-left", details: { person: by.person } })
}

/** Somebody is removed by vote (§6): offices and candidacies end, and they are struck from open rolls with their ballots (§2.4). */
export async function remove(act: Act, person: MatrixId, motion: string): Promise<void> {
  const { work, coop } = act
  await endOffices(act, person, "removed")
  await endCandidacies(act, person)
  await dropInvitation(work, coop.key, person)
  await putMember(work, coop.key, person, "former", { removed: true })
  await addRecord(work, coop.key, { actor: null, act: "member-removed", details: { person, motion } })
  await strikeFromRolls(act, person)
}

async function strikeFromRolls(act: Act, person: MatrixId): Promise<void> {
  const { work, coop } = act
  const series = ["public", "moderators"] as const
  for (const motion of await motionsIn(work, coop.key, ["voting"], { limit: 1000, series })) {
    if (!(await strike(work, motion.row, person))) continue
    await addRecord(
      work,
      coop.key,
      { actor: null, act: "voter-struck", details: { motion: motion.id, person } },
      motion.series,
    )
    await showTurnout(act, motion)
    const roll = await rollOf(work, motion.row)
    if (motion.terms.closeWhenAllVoted && roll.every(({ voted }) => voted)) await endVoting(act, motion)
  }
}
