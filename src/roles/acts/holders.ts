/** Appointing people to roles, accepting and declining, and how somebody stops holding a role (§14.2). */
import { DateTime } from "luxon"
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { Refusal, refuse } from "../../kernel/acts/refusal.ts"
import { findComingDay } from "../../kernel/rules/coming-day.ts"
import { type Instant, instant, type MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { calledName, plainName } from "../../kernel/views/people.ts"
import { standingOf } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { EndOfHolding } from "../rules/minuted.ts"
import { mayTake, roleId } from "../rules/tree.ts"
import {
  acceptHolder,
  dropHolder,
  expectationsOf,
  type KeptHolder,
  type KeptRole,
  putHolder,
  rolesIn,
} from "../store/roles.ts"
import { answeredCard, askCard, endLine, lostCard, mentionOf, takenCard } from "../views/roles.ts"
import { type KeptTree, mustGovern, named, readTree, someNamed, theRole } from "./finding.ts"
import { endOffer, endStaleOffers, offerStands, settleRoles } from "./settled.ts"

/** An appointment. `accepted`: somebody appointed themselves, so there is nobody to ask. */
export interface Appointment {
  readonly role: KeptRole
  readonly person: MatrixId
  readonly until: Instant | null
  readonly accepted: boolean
}

/**
 * Asks a person to take a role. They hold it once they accept. Whoever appoints themselves holds it at once.
 * @param typedUntil the last day, as typed; null: the appointment has no end
 * @throws Refusal
 */
export const appoint = askedBy(
  "member",
  async (act: Act, by, person: MatrixId, typed: string, typedUntil: string | null): Promise<Appointment> => {
    const { work, coop } = act
    const before = await readTree(act)
    if (typed === "") whichToFill(act, before, person)
    const found = theRole(before, typed)
    await mustGovern(act, by, before, found.under, found)
    // An offer can have lost its ground with the office of the person who made it. It takes no seat.
    await endStaleOffers(act, before)
    const role = theRole(await readTree(act), roleId(found.number))
    const about = { role: named(role), id: roleId(role.number), person: plainName(person, coop.server) }
    const endCopy = endLine(coop, role, person)
    if (!belongs(await standingOf(work, coop.config, person))) refuse("role-not-member", { person: about.person })
    const no = mayTake(role, person)
    if (no === "holds") refuse("role-holds", { ...about, self: person === by.person, endCopy })
    if (no === "asked") refuse("role-asked", { ...about, endCopy })
    if (no !== null) throw new Refusal({ ...no, role: named(role) })
    const until = typedUntil === null ? null : lastMoment(act, typedUntil, roleId(role.number))
    const accepted = person === by.person
    await putHolder(work, role, { person, askedBy: by.person, until, accepted })
    if (accepted) await hold(act, role, { person, askedBy: by.person, until })
    else {
      const expected = (await expectationsOf(work, role)).at(-1)?.text ?? null
      await say(act, { person }, askCard(coop, role, { by: by.person, until, expected }))
    }
    return { role, person, until, accepted }
  },
)

/** @throws Refusal that asks which role the person is to take */
function whichToFill({ coop }: Act, tree: KeptTree, person: MatrixId): never {
  const [first] = tree.values()
  if (!first) return refuse("no-roles-yet")
  const copy = `${coop.config.prefix}appoint ${mentionOf(person, coop.server)} ${roleId(first.number)}`
  return refuse("role-which", { roles: someNamed(tree), copy })
}

/** Records that somebody holds a role from now on. */
async function hold(
  act: Act,
  { number }: KeptRole,
  { person, askedBy: by, until }: Pick<KeptHolder, "person" | "askedBy" | "until">,
): Promise<void> {
  const { work, coop } = act
  const details = { role: roleId(number), person, by, ...(until !== null && { until }) }
  await addRecord(work, coop.key, { actor: person, act: "role-taken", details })
  await settleRoles(act)
}

/** The end of the day that was typed. @throws Refusal */
function lastMoment({ work, coop }: Act, typed: string, id: string): Instant {
  const { zone } = coop
  const today = DateTime.fromMillis(work.now, { zone }).toISODate() ?? ""
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : findComingDay(typed, today, coop.words.typed)?.day
  const end = DateTime.fromISO(day ?? "", { zone })
    .endOf("day")
    .startOf("minute")
  if (!end.isValid) return refuse("role-until", { typed, id })
  if (end.toMillis() < work.now) return refuse("role-until-past", { id })
  return instant(end.toMillis())
}

/** The role for which the person is asked: the one that was typed, or the only one. @throws Refusal */
async function askedFor(act: Act, person: MatrixId, typed: string | null, deed: "accept" | "decline") {
  const tree = await readTree(act)
  const asked = (role: KeptRole) => role.holders.find((one) => one.person === person && !one.accepted)
  const all = [...tree.values()].filter(asked)
  const [only, other] = typed === null ? all : [theRole(tree, typed)]
  const holder = only && asked(only)
  if (!only || !holder) return refuse("role-not-asked")
  if (other) return which(act, all, deed)
  return { tree, role: only, holder }
}

function which({ coop }: Act, roles: readonly KeptRole[], deed: "accept" | "decline" | "resign"): never {
  const { typed, language } = coop.words
  const word = typed.spellings("hierarchy", deed, language)[0] ?? deed
  const copy = `${coop.config.prefix}role ${word} ${roleId(roles[0]?.number ?? 1)}`
  return refuse("role-which", { roles: roles.map(named), copy })
}

/** An offer that ended before it was answered, with what the person must hear. */
export interface OverOffer {
  readonly over: string
}

/**
 * Accepts an appointment. All members are told, and so is whoever asked. If that person may not appoint there any more, the offer ends
 * (§14.2).
 * @throws Refusal
 */
export const acceptRole = askedBy(
  "member",
  async (act: Act, by, typed: string | null): Promise<Appointment | OverOffer> => {
    const { work, coop } = act
    const { tree, role, holder } = await askedFor(act, by.person, typed, "accept")
    if (!(await offerStands(act, tree, role, holder))) return { over: await endOffer(act, tree, role, holder) }
    // The day can have passed while nobody answered.
    if (holder.until !== null && holder.until < work.now) refuse("role-not-asked")
    await acceptHolder(work, holder)
    await hold(act, role, holder)
    const taken = { role, person: by.person, until: holder.until, accepted: true }
    if (holder.askedBy !== by.person) await say(act, { person: holder.askedBy }, takenCard(coop, taken))
    return taken
  },
)

/** Declines an appointment. Only whoever asked is told, and nothing is written into the minutes. @throws Refusal */
export const declineRole = askedBy("member", async (act: Act, by, typed: string | null): Promise<KeptRole> => {
  const { work, coop } = act
  const { role, holder } = await askedFor(act, by.person, typed, "decline")
  await dropHolder(work, holder)
  await say(act, { person: holder.askedBy }, answeredCard(coop, role, { person: by.person }))
  return role
})

/** Gives a role up, once the person has said that they are sure. @throws Refusal */
export const resignRole = askedBy(
  "member",
  async (act: Act, by, typed: string | null, { sure }: { readonly sure: boolean }): Promise<KeptRole> => {
    const tree = await readTree(act)
    const held = [...tree.values()].filter((role) => holdingOf(role, by.person))
    const [only, other] = typed === null ? held : [theRole(tree, typed)]
    const holder = only && holdingOf(only, by.person)
    const roles = held.map(named)
    if (!only || !holder)
      return refuse("role-not-held", { role: only ? named(only) : "", roles, some: held.length > 0 })
    if (other) return which(act, held, "resign")
    if (!sure) refuse("sure-to-leave-role", { role: roleId(only.number), name: only.name })
    await endHolding(act, only, holder, "resigned", by.person)
    await settleRoles(act)
    return only
  },
)

/** Takes a role from somebody, or takes back that they were asked. They are told. @throws Refusal */
export const dismiss = askedBy(
  "member",
  async (
    act: Act,
    by,
    typed: string,
    person: MatrixId,
  ): Promise<{ readonly role: KeptRole; readonly held: boolean }> => {
    const { coop } = act
    const tree = await readTree(act)
    const role = theRole(tree, typed)
    await mustGovern(act, by, tree, role.under, role)
    const holder = role.holders.find((one) => one.person === person)
    if (!holder) return refuse("role-not-theirs", { role: named(role), person: plainName(person, coop.server) })
    await endHolding(act, role, holder, "ended", by.person)
    await settleRoles(act)
    if (person !== by.person)
      await say(act, { person }, lostCard(coop, role, { why: "ended", held: holder.accepted, by: by.person }))
    return { role, held: holder.accepted }
  },
)

const holdingOf = (role: KeptRole, person: MatrixId): KeptHolder | undefined =>
  role.holders.find((holder) => holder.accepted && holder.person === person)

/** Ends an appointment. The minutes tell of it if the person had accepted. */
export async function endHolding(
  { work, coop }: Act,
  role: KeptRole,
  holder: KeptHolder,
  why: EndOfHolding,
  actor: MatrixId | null = null,
): Promise<void> {
  await dropHolder(work, holder)
  if (!holder.accepted) return
  const details = { role: roleId(role.number), person: holder.person, why }
  await addRecord(work, coop.key, { actor, act: "role-left", details })
}

/**
 * Ends all that a person holds or was asked to take, because they leave or are removed. The members' room hears which roles are vacant.
 * What they have appointed others to stays (§14.3).
 */
export async function endRolesOf(act: Act, person: MatrixId, why: "left" | "removed"): Promise<void> {
  const { work, coop } = act
  const vacant: KeptRole[] = []
  for (const role of await rolesIn(work, coop.key)) {
    const holder = role.holders.find((one) => one.person === person)
    if (!holder) continue
    await endHolding(act, role, holder, why, why === "left" ? person : null)
    if (holder.accepted) vacant.push(role)
  }
  await settleRoles(act)
  if (vacant.length === 0) return
  const roles = coop.words.list(vacant.map(named))
  const about = { person: calledName(person, coop.server), roles, count: vacant.length, prefix: coop.config.prefix }
  await say(act, membersRoom(act), coop.words.t("roles-vacant", about))
}
