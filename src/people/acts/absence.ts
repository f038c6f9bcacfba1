/**
 * Members who have left all rooms without a word (§1.7). The bot tells the moderators once, and leaves these members off new rolls. Such a
 * member is back as soon as they come into a room or write to the bot.
 */

import { type Act, type CoopContext, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due, DueItem } from "../../kernel/acts/due.ts"
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { dropAbsence, putAbsent, putOut } from "../../standing/changes.ts"
import { absencesIn, absencesOf, coopsWithMissing, standings } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { stageEnd } from "../../votes/rules/motions.ts"
import { absentCard } from "../views/members.ts"

/** Whether somebody left all rooms or came back, and the bot has not noted it yet. */
export async function presenceIsStale(act: Act, presence: Presence): Promise<boolean> {
  const { gone, back } = await changes(act, presence)
  return gone.length + back.length > 0
}

interface Presence {
  /** The people who are in at least one room of the co-op. */
  readonly here: ReadonlySet<MatrixId>
  /** The people who left on purpose and are in no room of the co-op. */
  readonly out: ReadonlySet<MatrixId>
}

async function changes({ work, coop }: Act, { here, out }: Presence) {
  const noted = new Map((await absencesIn(work, coop.key)).map((absence) => [absence.person, absence]))
  const people = await standings(work, coop.config)
  const belonging = new Set(people.filter(belongs).map(({ person }) => person))
  return {
    gone: [...out].filter((person) => belonging.has(person) && !noted.has(person)).sort(),
    back: [...noted.values()].filter(({ person }) => here.has(person) || !belonging.has(person)),
  }
}

/**
 * Notes who has left all rooms and who is back. An absence counts from the moment at which the bot sees it. So a homeserver cannot get
 * anybody off a roll by claiming that they left earlier.
 */
export async function followPresence(act: Act, presence: Presence): Promise<void> {
  const { gone, back } = await changes(act, presence)
  for (const person of gone) await putOut(act.work, act.coop.key, person)
  for (const { person, absentAt } of back) await comeBack(act, person, absentAt)
}

async function comeBack({ work, coop }: Act, person: MatrixId, absentAt: Instant | null): Promise<void> {
  await dropAbsence(work, coop.key, person)
  if (absentAt !== null) await addRecord(work, coop.key, { actor: person, act: "member-back", details: { person } })
}

/** Ends the absence of a person who wrote to the bot. A message that they sent before they left the rooms changes nothing. */
export async function wrote(
  work: Act["work"],
  coops: readonly CoopContext[],
  { sender, sentAt }: { readonly sender: MatrixId; readonly sentAt: Instant },
): Promise<void> {
  for (const { coop: key, outAt, absentAt } of await absencesOf(work, sender)) {
    const coop = coops.find((one) => one.key === key)
    if (!coop || sentAt < outAt) continue
    await comeBack({ work, coop }, sender, absentAt)
    // The person is still out of the rooms. So the time until they count as absent begins again now.
    await putOut(work, key, sender)
  }
}

/** Counts members as absent when they have been out of all rooms for long enough (§1.7). */
export const absencesDue: Due = {
  name: "absences",
  turn: "notice",
  async past(work, look) {
    const coops = (await coopsWithMissing(work)).flatMap((key) => look.coop(key) ?? [])
    const due: DueItem[] = []
    for (const coop of coops)
      if ((await newlyAbsent({ work, coop }, look.until)).length > 0) due.push({ coop: coop.key })
    return due
  },
  async act(act, _, { until }) {
    await noteAbsent(act, until)
    return false
  },
}

/** The members who have been out for long enough at `until`, but do not count as absent yet. */
async function newlyAbsent({ work, coop }: Act, until: Instant) {
  const missing = (await absencesIn(work, coop.key)).filter(({ absentAt }) => absentAt === null)
  return missing.filter(({ outAt }) => stageEnd(outAt, coop.config.absentAfter, coop.zone) <= until)
}

/** Counts these members as absent from now on. The moderators are told once. If all moderators are absent, everybody is told. */
async function noteAbsent(act: Act, until: Instant): Promise<void> {
  const { work, coop } = act
  const gone = await newlyAbsent(act, until)
  if (gone.length === 0) return
  for (const { person, outAt } of gone) {
    await putAbsent(work, coop.key, person)
    await addRecord(work, coop.key, { actor: null, act: "member-absent", details: { person, since: outAt } })
  }
  const moderated = (await standings(work, coop.config)).some(
    (one) => belongs(one) && one.absentAt === null && one.powers.has("start-removal"),
  )
  const room = moderated && coop.rooms.moderators ? { room: coop.rooms.moderators } : membersRoom(act)
  const about = { server: coop.server, prefix: coop.config.prefix, moderated }
  await say(act, room, absentCard(coop.words, gone, about))
}
