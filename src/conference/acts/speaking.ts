/** The list of speakers (§16.4). */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { calledName, nameOf } from "../../kernel/views/people.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { currentItem } from "../rules/agenda.ts"
import { after } from "../rules/conference.ts"
import { type Speech, speakerOf, waitingOf } from "../rules/speaking.ts"
import { agendaOf } from "../store/agenda.ts"
import type { Conference } from "../store/conferences.ts"
import { changeSpeech, askToSpeak as putSpeech, speakersOf } from "../store/meeting.ts"
import { mustBeThere, theOpen } from "./state.ts"

/** The list: who speaks, and who waits. */
export interface SpeakerList {
  readonly speaker: Speech | null
  readonly waiting: readonly Speech[]
}

const listOf = async ({ work }: Act, conference: Conference): Promise<SpeakerList> => {
  const list = await speakersOf(work, conference.row)
  return { speaker: speakerOf(list), waiting: waitingOf(list) }
}

/** Puts somebody on the list of speakers. If nobody speaks, they have the floor at once. @throws Refusal */
export const askToSpeak = askedBy("member", async (act: Act, by): Promise<SpeakerList> => {
  const { work } = act
  const conference = await theOpen(act)
  await mustBeThere(act, by, conference)
  const list = await speakersOf(work, conference.row)
  if (!list.some(({ person }) => person === by.person)) {
    const item = currentItem(await agendaOf(work, conference.row))
    await putSpeech(work, conference.row, item?.row ?? null, by.person)
    await giveFloor(act, conference)
  }
  return listOf(act, conference)
})

export const readSpeakers = askedBy(
  "member",
  async (act: Act, _by): Promise<SpeakerList> => listOf(act, await theOpen(act)),
)

/** The speaker has finished, or whoever presides ends the speech. Somebody who only waits leaves the list. @throws Refusal */
export const finishSpeech = askedBy("member", async (act: Act, by): Promise<SpeakerList> => {
  const conference = await theOpen(act)
  const list = await speakersOf(act.work, conference.row)
  const own = list.find(({ person }) => person === by.person)
  const speech = own ?? speakerOf(list)
  if (!speech) return refuse("speech-none")
  if (!own && conference.presider !== by.person)
    refuse("speech-not-yours", { person: calledName(speech.person, act.coop.server) })
  await endSpeech(act, conference, speech)
  return listOf(act, conference)
})

/** Ends a speech, or takes somebody off the list. The next one then has the floor. */
export async function endSpeech(act: Act, conference: Conference, { row }: Speech): Promise<void> {
  await changeSpeech(act.work, row, { ended_at: act.work.now, notice_at: null })
  await giveFloor(act, conference)
}

/** Empties the list, as when the next item is called. */
export async function endSpeeches({ work }: Act, conference: Conference): Promise<void> {
  for (const { row } of await speakersOf(work, conference.row))
    await changeSpeech(work, row, { ended_at: work.now, notice_at: null })
}

/** Gives the floor to the next on the list, if nobody speaks. */
async function giveFloor(act: Act, conference: Conference): Promise<void> {
  const { work, coop } = act
  const list = await speakersOf(work, conference.row)
  const [next, ...others] = waitingOf(list)
  if (speakerOf(list) !== null || !next) return
  const { speaking } = coop.config.conference
  await changeSpeech(work, next.row, { began_at: work.now, notice_at: after(work.now, speaking, coop.zone) })
  const about = {
    person: nameOf(next.person, coop.server),
    waiting: others.length,
    minutes: coop.words.duration(speaking),
  }
  await say(act, membersRoom(act), coop.words.t("speech-floor", { ...about, prefix: coop.config.prefix }), {
    mentions: [next.person],
  })
}
