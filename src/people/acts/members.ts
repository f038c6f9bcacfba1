/** How people come and go (§1): invitations, joining, becoming permanent, leaving, and everything that ends with a membership. */

import { endClockOf } from "../../hours/acts/clock.ts"
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { differenceOf } from "../../kernel/rules/look-alike.ts"
import type { Instant, LookedUp, MatrixId, MotionId, OfficeKey } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { plainName } from "../../kernel/views/people.ts"
import { endOffices } from "../../offices/acts/offices.ts"
import { shareToEnd } from "../../ownership/acts/contributions.ts"
import { endShare, issueShare } from "../../ownership/acts/shares.ts"
import { mayIssueOne } from "../../ownership/acts/terms.ts"
import { endReviewsOf } from "../../reviews/acts/leaving.ts"
import { endRolesOf } from "../../roles/acts/holders.ts"
import { calledApart, peopleLike } from "../../standing/acts/look-alike-people.ts"
import { sayVacancies } from "../../standing/acts/vacancy.ts"
import { dropInvitation, putInvitation, putMember } from "../../standing/changes.ts"
import {
  type Invitation,
  invitationOf,
  type Member,
  presentIds,
  seatsWith,
  standingOf,
  standings,
} from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { endTaskRoles } from "../../tasks/acts/leaving.ts"
import { lookAgainAfter } from "../../tasks/changes.ts"
import { countingFrom } from "../../treasury/acts/counting.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { changesWithout, endForGone } from "../../votes/acts/ends.ts"
import { openMotion, type Typed } from "../../votes/acts/open-motion.ts"
import { endProxiesOf } from "../../votes/acts/proxies.ts"
import { endVoting, showTurnout } from "../../votes/acts/turnout.ts"
import { strike } from "../../votes/changes.ts"
import { type KeptMotion, motionsIn, rollEntryOf, rollOf } from "../../votes/reads.ts"
import { askBack } from "../store/lost-people.ts"
import { leftCard } from "../views/members.ts"
import { mustInvite } from "./invitation-limits.ts"

/** Whether a person may invite (§1.4). Members with the power `invite` may. While nobody has that power, any permanent member may. */
export async function mayInvite({ work, coop }: Act, by: LookedUp): Promise<boolean> {
  if (!belongs(by)) return false
  if (by.powers.has("invite")) return true
  // Members who are absent (§1.7) invite nobody, so their powers do not count here.
  const others = (await standings(work, coop.config)).some((one) => one.absentAt === null && one.powers.has("invite"))
  return !others && by.status === "permanent"
}

/**
 * Refuses an invitation, and says who may invite.
 * @throws Refusal always
 */
async function refuseInviting({ work, coop }: Act): Promise<never> {
  const seats = await seatsWith(work, coop.config, "invite")
  const moderators = seats.map(({ person }) => plainName(person, coop.server))
  return refuse("may-not-invite", { count: moderators.length, moderators })
}

/**
 * Refuses to invite an ID that its owner gave up (§1.2). Under the old ID the owner would be a second member, and could vote a second time.
 * The reversal of an old entry would also be booked for that second member.
 * @throws Refusal always
 */
async function refuseMoved({ work, coop }: Act, person: MatrixId): Promise<never> {
  const next = (await presentIds(work, coop.key)).get(person) ?? person
  const inside = belongs(await standingOf(work, coop.config, next))
  const inviteCopy = `${coop.config.prefix}invite ${next}`
  const called = { person: plainName(person, coop.server), next: plainName(next, coop.server) }
  return refuse("moved-away", { ...called, inside, inviteCopy })
}

/** A person's standing before they were invited. `earlier`: the invitation that was waiting already, or null. */
export interface Invited {
  readonly before: Member
  readonly earlier: Invitation | null
  /** Set if they are a member whom the bot had put out before a restore, and now asks back. */
  readonly back?: true
}

/**
 * Invites a person, or invites them again. They accept by joining the members' room, and become a trial member. If their ID looks like
 * another person's, the inviter must say that they are sure (§1.8).
 * @throws Refusal if the inviter may not invite, or the person cannot be invited
 */
export const invite = askedBy(
  "member",
  async (act: Act, by, person: MatrixId, { sure }: { readonly sure: boolean } = { sure: true }): Promise<Invited> => {
    const { work, coop } = act
    if (!(await mayInvite(act, by))) await refuseInviting(act)
    if (person === coop.bot) refuse("invites-bot")
    const called = { person: plainName(person, coop.server) }
    if (coop.config.guests.includes(person)) refuse("is-guest", called)
    const before = await standingOf(work, coop.config, person)
    if (belongs(before) && (await askBack(work, coop.key, person))) return { before, earlier: null, back: true }
    if (belongs(before)) refuse("is-member", called)
    if (before.movedTo !== null) await refuseMoved(act, person)
    const earlier = await invitationOf(work, coop.key, person)
    if (earlier?.founder) refuse("founder-awaited", called)
    if (!earlier) await mustInvite(act, by.person)
    const [other] = earlier || sure ? [] : await peopleLike(act, person)
    if (other !== undefined) {
      const sureCopy = `${coop.config.prefix}invite ${person} --sure`
      refuse("invites-look-alike", { person, other, ...differenceOf(person, other), sureCopy })
    }
    await putInvitation(work, coop.key, person, by.person)
    await addRecord(work, coop.key, { actor: by.person, act: "member-invited", details: { person } })
    return { before, earlier }
  },
)

/**
 * Withdraws an invitation that the person has not accepted yet.
 * @throws Refusal if there is no such invitation, or it cannot be withdrawn
 */
export const uninvite = askedBy("member", async (act: Act, by, person: MatrixId): Promise<void> => {
  const { work, coop } = act
  if (!(await mayInvite(act, by))) await refuseInviting(act)
  const called = { person: plainName(person, coop.server) }
  if (belongs(await standingOf(work, coop.config, person))) refuse("has-joined", called)
  const invitation = await invitationOf(work, coop.key, person)
  if (!invitation) refuse("not-invited", called)
  if (invitation.founder) refuse("founder-named", called)
  await dropInvitation(work, coop.key, person)
  await addRecord(work, coop.key, { actor: by.person, act: "invitation-withdrawn", details: { person } })
})

/**
 * Makes a person who joined the members' room a trial member, if they were invited. Returns whether they became a trial member.
 * @param joinedAt when they joined, as their homeserver says. A false time does little harm, because the membership never begins before the
 * invitation, nor in a closed month
 */
export async function accept(act: Act, person: MatrixId, joinedAt: Instant = act.work.now): Promise<boolean> {
  const { work, coop } = act
  const invitation = await invitationOf(work, coop.key, person)
  if (!invitation) return false
  await dropInvitation(work, coop.key, person)
  const before = await standingOf(work, coop.config, person)
  if (belongs(before) || before.movedTo !== null) return false
  const at = await countingFrom(act, joinedAt, invitation.at)
  const since = await putMember(work, coop.key, person, "trial", { at })
  await addRecord(work, coop.key, { actor: person, act: "member-joined", details: { person, since } })
  return true
}

/**
 * Opens the vote on whether a trial member becomes permanent (§4).
 * @throws Refusal if the person is not on trial, or the vote cannot be opened
 */
export const openMembership = askedBy(
  "member",
  async (act: Act, by, person: MatrixId, typed: Typed): Promise<KeptMotion> => {
    const { work, coop } = act
    const { words } = coop
    const name = await calledApart(act, person)
    const { status } = await standingOf(work, coop.config, person)
    if (status !== "trial") refuse(status === "permanent" ? "permanent-already" : "not-on-trial", { person: name })
    if (!(await mayIssueOne(act))) {
      const { authorised } = coop.config.ownership
      refuse("shares-all-issued", { person: name, authorised, more: authorised + 1 })
    }
    return openMotion(act, {
      kind: "membership",
      by,
      title: words.t("motion-membership", { person: name }),
      subject: person,
      options: [
        { title: words.t("option-accept"), text: "", author: by.person, keeps: false, role: "accept" },
        { title: words.t("option-reject"), text: "", author: null, keeps: true, role: "reject" },
      ],
      typed,
    })
  },
)

/** Makes a trial member permanent. */
export async function admit(act: Act, person: MatrixId): Promise<void> {
  const { work, coop } = act
  const since = await putMember(work, coop.key, person, "permanent")
  await addRecord(work, coop.key, { actor: null, act: "member-admitted", details: { person, since } })
  await issueShare(act, person)
}

/** Everything that ends with a membership. */
export interface Ends {
  readonly offices: readonly OfficeKey[]
  /** Motions in the proposal stage. Each of them ends, or goes on without this person on its ballot. */
  readonly motions: readonly KeptMotion[]
  /** Open public votes on whose roll the person stays (§2.4). */
  readonly votes: readonly KeptMotion[]
  /** Their ownership share, and what they have paid in for it (§19.3). Null: they hold none. */
  readonly share: Awaited<ReturnType<typeof shareToEnd>>
}

/** The open public motions that are about this person, or have them on the ballot. Motions of the moderators are never among them (§6). */
export async function motionsAbout({ work, coop }: Act, person: MatrixId): Promise<KeptMotion[]> {
  const open = await motionsIn(work, coop.key, ["proposal", "voting"])
  return open.filter(({ subject, options }) => subject === person || options.some((one) => one.person === person))
}

/** Everything that would end if this person left now. */
export async function endsOf(act: Act, { person, offices }: LookedUp): Promise<Ends> {
  const { work, coop } = act
  const motions = (await motionsAbout(act, person)).filter(
    (motion) => motion.stage === "proposal" && changesWithout(motion, person),
  )
  const votes: KeptMotion[] = []
  for (const motion of await motionsIn(work, coop.key, ["voting"]))
    if ((await rollEntryOf(work, motion.row, person)) !== null) votes.push(motion)
  return { offices, motions, votes, share: await shareToEnd(act, person) }
}

/**
 * A member leaves (§1.6). Their offices and candidacies end at once. A ballot that they have cast stays counted. The members' room is told,
 * and hears which offices are vacant now.
 * @param saidAt when they said that they leave. They belonged to the co-op until then. If a homeserver gives a time that is too early, only
 * people with an account on that homeserver lose some days of membership
 * @throws Refusal if they do not belong to the co-op
 */
export const leave = askedBy("member", async (act: Act, by, saidAt: Instant = act.work.now): Promise<Ends> => {
  const { work, coop } = act
  const { person } = by
  const ends = await endsOf(act, by)
  await endOffices(act, person, "left")
  await endForGone(act, person)
  await endProxiesOf(act, person)
  const since = await putMember(work, coop.key, person, "former", { at: await countingFrom(act, saidAt) })
  await addRecord(work, coop.key, { actor: person, act: "member-left", details: { person, since } })
  await say(act, membersRoom(act), leftCard(coop.words, person, ends, coop.server))
  await endTaskRoles(act, person)
  await endRolesOf(act, person, "left")
  await endReviewsOf(act, person, "left")
  await endShare(act, person, "left")
  await endClockOf(act, person)
  await sayVacancies(act, ends.offices)
  return ends
})

/**
 * Removes a person after the vote (§6). Their offices and candidacies end. They are struck from open rolls, with their ballots (§2.4).
 * @param endedAt when the vote ended. They belonged to the co-op until then
 */
export async function remove(
  act: Act,
  person: MatrixId,
  motion: MotionId,
  endedAt: Instant = act.work.now,
): Promise<void> {
  const { work, coop } = act
  await endOffices(act, person, "removed")
  await endForGone(act, person)
  await endProxiesOf(act, person)
  await dropInvitation(work, coop.key, person)
  const at = await countingFrom(act, endedAt)
  const since = await putMember(work, coop.key, person, "former", { removed: true, at })
  await lookAgainAfter(work, coop.key, person)
  await addRecord(work, coop.key, { actor: null, act: "member-removed", details: { person, motion, since } })
  await endTaskRoles(act, person)
  await endRolesOf(act, person, "removed")
  await endReviewsOf(act, person, "removed")
  await endShare(act, person, "removed")
  await endClockOf(act, person)
  await strikeFromRolls(act, person)
}

async function strikeFromRolls(act: Act, person: MatrixId): Promise<void> {
  const { work, coop } = act
  const series = ["public", "moderators"] as const
  for (const motion of await motionsIn(work, coop.key, ["voting"], { series })) {
    const weight = await strike(work, motion.row, person)
    if (weight === null) continue
    await addRecord(
      work,
      coop.key,
      { actor: null, act: "voter-struck", details: { motion: motion.id, person, weight } },
      motion.series,
    )
    await showTurnout(act, motion)
    const roll = await rollOf(work, motion.row)
    if (motion.terms.closeWhenAllVoted && roll.every(({ voted }) => voted)) await endVoting(act, motion)
  }
}
