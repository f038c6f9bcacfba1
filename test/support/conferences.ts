/** General conferences in each stage, made past the acts that would lead there (§16). */
import { changeConference, insertConference } from "../../src/conference/store/conferences.ts"
import { putPresent } from "../../src/conference/store/meeting.ts"
import type { Act } from "../../src/kernel/acts/context.ts"
import { coopKey, instant, type MatrixId, matrixId } from "../../src/kernel/rules/types.ts"

export const minute = 60_000
export const hour = 60 * minute
const month = 30 * 24 * hour

/** A conference in this stage, with this person as its caller. One that people still wait for begins in a month. */
export async function conferenceOf(
  { work }: Act,
  stage: "asked" | "called" | "open" | "closed",
  caller: MatrixId,
  startsAt = instant(work.now + (stage === "asked" || stage === "called" ? month : 0)),
) {
  const times = { startsAt, endsAt: instant(startsAt + hour), agendaUntil: startsAt }
  const made = { ...times, stage, caller, place: "", title: "", withoutQuorum: true, follows: null, lookAt: startsAt }
  return insertConference(work, coopKey("hive"), made)
}

/** An open conference at which this person is present, and over which the other presides. */
async function attended(act: Act, person: MatrixId, presider: MatrixId) {
  const conference = await conferenceOf(act, "open", presider)
  await changeConference(act.work, conference.row, { presider, opened_at: act.work.now })
  for (const one of new Set([person, presider])) await putPresent(act.work, conference.row, one)
  return conference
}

/** An open conference over which this person presides. */
export const presidedBy = (act: Act, person: MatrixId) => attended(act, person, person)

/** An open conference at which this person is present, while somebody without an office presides. */
export const attendedBy = (act: Act, person: MatrixId) => attended(act, person, matrixId("@eli:hive.example"))
