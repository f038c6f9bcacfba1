/** Opening a general conference, who is there, and who presides (§16.3). */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { calledName, nameOf } from "../../kernel/views/people.ts"
import { seatsWith } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { firstLookAtOpen, mayOpen } from "../rules/conference.ts"
import { type Conference, changeConference } from "../store/conferences.ts"
import { putGone, putPresent, speakersOf } from "../store/meeting.ts"
import { openedCard } from "../views/meeting.ts"
import { endSpeech } from "./speaking.ts"
import { mustPreside, type Quorum, quorumAt, theCalled, theOpen, thosePresent, votersIn } from "./state.ts"
import { waysNow } from "./telling.ts"

/** @throws Refusal if this person may not lead the conference now (§16.3) */
async function mayLead(act: Act, by: LookedUp, { startsAt }: Conference): Promise<void> {
  const { work, coop } = act
  const votes = (await votersIn(act)).some(({ person }) => person === by.person)
  const inOffice = (await seatsWith(work, coop.config, "preside")).length > 0
  const { offices } = coop.config
  orRefuse(mayOpen(by, { now: work.now, startsAt, zone: coop.zone, offices, inOffice, votes }))
}

/** Opens the conference. Whoever opens it presides, and is there (§16.3). @throws Refusal */
export const openConference = askedBy("member", async (act: Act, by): Promise<Conference> => {
  const { work, coop } = act
  const called = await theCalled(act)
  await mayLead(act, by, called)
  const opened = await changeConference(work, called.row, {
    ...{
      stage: "open",
      presider: by.person,
      opened_at: work.now,
      look_at: firstLookAtOpen(called, work.now, coop.zone),
    },
  })
  await putPresent(work, opened.row, by.person)
  const details = { conference: opened.id, presider: by.person }
  await addRecord(work, coop.key, { actor: by.person, act: "conference-opened", details })
  const quorum = await quorumAt(act, opened)
  const way = waysNow(act, opened).room
  const card = openedCard(coop.words, opened, quorum, { server: coop.server, prefix: coop.config.prefix, way })
  await say(act, membersRoom(act), card, { alert: true })
  return opened
})

/** `again`: they were there already. */
export interface Came {
  readonly conference: Conference
  readonly quorum: Quorum
  readonly again: boolean
}

/** Somebody is there. @throws Refusal if no conference is open */
export const comeIn = askedBy("member", async (act: Act, by): Promise<Came> => {
  const conference = await theOpen(act)
  const again = !(await putPresent(act.work, conference.row, by.person))
  return { conference, quorum: await quorumAt(act, conference), again }
})

/** Somebody goes. Their place on the list of speakers is free then. @throws Refusal if they are not there */
export const goOut = askedBy("member", async (act: Act, by): Promise<Came> => {
  const conference = await theOpen(act)
  if (!(await putGone(act.work, conference.row, by.person))) refuse("conference-not-here")
  for (const speech of await speakersOf(act.work, conference.row))
    if (speech.person === by.person) await endSpeech(act, conference, speech)
  return { conference, quorum: await quorumAt(act, conference), again: false }
})

/**
 * Hands the chair to somebody else who is there. If whoever presided has gone, those who could open the conference can take the chair.
 * @param to null: the person takes the chair. @throws Refusal
 */
export const handOver = askedBy("member", async (act: Act, by, to: MatrixId | null): Promise<Conference> => {
  const { work, coop } = act
  const conference = await theOpen(act)
  const there = await thosePresent(act, conference)
  const gone = conference.presider === null || !there.has(conference.presider)
  if (to === null && gone) await mayLead(act, by, conference)
  else mustPreside(act, by, conference)
  const next = to ?? by.person
  if (!there.has(next)) refuse("conference-not-here-yet", { person: calledName(next, coop.server) })
  const changed = await changeConference(work, conference.row, { presider: next })
  const details = { conference: conference.id, presider: next }
  await addRecord(work, coop.key, { actor: by.person, act: "conference-chaired", details })
  // Those who are there must hear it, wherever it was typed.
  await say(act, membersRoom(act), coop.words.t("conference-chaired", { person: nameOf(next, coop.server) }))
  return changed
})
