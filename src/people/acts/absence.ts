/**
 * Members who are gone without a word (§1.7): the bot notices, says so once and leaves them off new rolls. They are back as soon as they
 * come or write.
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

/** Whether the rooms show a change that is not noted yet. */
export async function presenceIsStale(act: Act, presence: Presence): Promise<boolean> {
  const { gone, back } = await changes(act, presence)
  return gone.length + back.length > 0
}

interface Presence {
  /** The people in any room of the co-op. */
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

/** Follows what the rooms show. The time runs from when the bot sees it: a homeserver that claims an earlier day gets nobody off a roll. */
export async function followPresence(act: Act, presence: Presence): Promise<void> {
  const { gone, back } = await changes(act, presence)
  for (const person of gone) await putOut(act.work, act.coop.key, person)
  for (const { person, absentAt } of back) await comeBack(act, person, absentAt)
}

async function comeBack({ work, coop }: Act, person: MatrixId, absentAt: Instant | null): Promise<void> {
  await dropAbsence(work, coop.key, person)
  if (absentAt !== null) await addRecord(work, coop.key, { actor: person, act: "member-back", details: { person } })
}

/** Notes that a person wrote to the bot at that moment. */
export async function wrote(
  work: Act["work"],
  coops: readonly CoopContext[],
  { sender, sentAt }: { readonly sender: MatrixId; readonly sentAt: Instant },
): Promise<void> {
  for (const { coop: key, outAt, absentAt } of await absencesOf(work, sender)) {
    const coop = coops.find((one) => one.key === key)
    if (!coop || sentAt < outAt) continue
    await comeBack({ work, coop }, sender, absentAt)
    // They are still out of the rooms, so the time starts again from here.
    await putOut(work, key, sender)
  }
}

/** Members who have been out of all rooms for long enough (§1.7). */
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

/** The members who are to count as absent by `until`. */
async function newlyAbsent({ work, coop }: Act, until: Instant) {
  const missing = (await absencesIn(work, coop.key)).filter(({ absentAt }) => absentAt === null)
  return missing.filter(({ outAt }) => stageEnd(outAt, coop.config.absentAfter, coop.zone) <= until)
}

/** Counts them as absent from now on. Moderators are told once; if no moderator is left, all members are. */
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
