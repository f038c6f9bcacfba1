/** Who may open a general conference and lead it (§16.3, §16.4): whoever presides, and nobody else who is there. */
import * as closing from "../../../src/conference/acts/closing.ts"
import * as hands from "../../../src/conference/acts/hands.ts"
import * as items from "../../../src/conference/acts/items.ts"
import * as opening from "../../../src/conference/acts/opening.ts"
import * as speaking from "../../../src/conference/acts/speaking.ts"
import { changeConference } from "../../../src/conference/store/conferences.ts"
import {
  askToSpeak,
  changeSpeech,
  insertShow,
  putGone,
  putPresent,
  speakersOf,
} from "../../../src/conference/store/meeting.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { instant, type MatrixId } from "../../../src/kernel/rules/types.ts"
import { resign } from "../../../src/offices/acts/offices.ts"
import { person } from "../bot.ts"
import { attendedBy, conferenceOf, hour, minute, presidedBy } from "../conferences.ts"
import { askerOf, people, type Standing } from "../everybody.ts"
import { ana, byPower, type Case, eli, members, O, P } from "./case.ts"

/** Those who may vote on decisions and are not absent. */
const voters = [...P, ...O].filter((one) => one !== "absent member")

/** A called conference that should have begun so many minutes ago. */
const late = (minutes: number) => (act: Act) =>
  conferenceOf(act, "called", ana, instant(act.work.now - minutes * minute))

const emptyChair = async (act: Act) => resign(act, await askerOf(act, person(people.president)), null)

/** Who may take the chair so many minutes after the time that was named, if somebody presides by their office. */
const byTime: readonly (readonly [number, Pick<Case, "may" | "power">])[] = [
  [-16, { may: [] }],
  [-15, byPower("preside")],
  [14, byPower("preside")],
  [15, { may: O }],
  [29, { may: O }],
  [30, { may: voters }],
]
const without = (all: readonly Standing[], one: Standing) => all.filter((who) => who !== one)

/** An open conference whose presider has gone. This person is there. */
async function leaderless(act: Act, who: MatrixId, minutes: number): Promise<void> {
  const startsAt = instant(act.work.now - minutes * minute)
  const { row } = await conferenceOf(act, "open", ana, startsAt)
  await changeConference(act.work, row, { presider: eli, opened_at: act.work.now })
  await putPresent(act.work, row, eli)
  await putGone(act.work, row, eli)
  await putPresent(act.work, row, who)
}

export const openings: readonly Case[] = [
  ...byTime.map(
    ([minutes, may]): Case => ({
      ...{ act: "openConference", about: `${minutes} minutes after its time`, ...may },
      prepare: late(minutes),
      run: (act, by) => opening.openConference(act, by),
    }),
  ),
  {
    act: "openConference",
    about: "while nobody presides by their office",
    may: without(voters, "president"),
    prepare: async (act) => {
      await emptyChair(act)
      await late(0)(act)
    },
    run: (act, by) => opening.openConference(act, by),
  },
  ...byTime.slice(1).map(
    ([minutes, may]): Case => ({
      ...{ act: "handOver", about: `takes an empty chair ${minutes} minutes after the beginning`, ...may },
      prepare: (act, who) => leaderless(act, who, minutes),
      run: (act, by) => opening.handOver(act, by, null),
    }),
  ),
]

const show = { item: null, about: "procedure", question: "A break?", takesUp: null, author: ana } as const

/** What whoever presides can do. `set`: what there must be at the conference. */
const led: readonly (Pick<Case, "act" | "run" | "otherwise"> & {
  readonly set?: (act: Act, row: number) => Promise<unknown>
})[] = [
  { act: "handOver", run: (act, by) => opening.handOver(act, by, by.person) },
  // Some of these people do not vote, so they alone are no quorum.
  { act: "callNext", otherwise: "conference-few", run: (act, by) => items.callNext(act, by) },
  {
    act: "finishSpeech",
    set: async ({ work }, row) => {
      await askToSpeak(work, row, null, ana)
      for (const speech of await speakersOf(work, row)) await changeSpeech(work, speech.row, { began_at: work.now })
    },
    run: (act, by) => speaking.finishSpeech(act, by),
  },
  { act: "askHands", run: (act, by) => hands.askHands(act, by, "A break?") },
  {
    act: "finishHands",
    set: ({ work }, row) => insertShow(work, row, { ...show, endsAt: instant(work.now + hour) }),
    run: (act, by) => hands.finishHands(act, by),
  },
  { act: "adjournConference", run: (act, by) => closing.adjournConference(act, by, "") },
  { act: "closeConference", run: (act, by) => closing.closeConference(act, by) },
]

export const leading: readonly Case[] = led.flatMap(({ set, ...one }): Case[] => [
  {
    ...{ ...one, about: "presiding", may: members },
    prepare: async (act, who) => {
      const { row } = await presidedBy(act, who)
      await set?.(act, row)
    },
  },
  {
    ...{ ...one, about: "while somebody else presides", may: [] },
    prepare: async (act, who) => {
      const { row } = await attendedBy(act, who)
      await set?.(act, row)
    },
  },
])

const note: Pick<Case, "act" | "run"> = {
  act: "noteAtConference",
  run: (act, by) => closing.noteAtConference(act, by, "So."),
}

export const there: readonly Case[] = [
  { ...note, about: "presiding", may: members, prepare: presidedBy },
  { ...note, about: "while somebody else presides", ...byPower("keep-minutes"), prepare: attendedBy },
  { ...note, about: "without being there", may: [], prepare: (act) => presidedBy(act, eli) },
  {
    act: "finishSpeech",
    about: "their own",
    may: members,
    prepare: async (act, who) => askToSpeak(act.work, (await attendedBy(act, who)).row, null, who),
    run: (act, by) => speaking.finishSpeech(act, by),
  },
  {
    act: "showHand",
    may: members,
    prepare: async (act, who) => {
      const { row } = await attendedBy(act, who)
      await insertShow(act.work, row, { ...show, endsAt: instant(act.work.now + hour) })
    },
    run: (act, by) => hands.showHand(act, by, true),
  },
]
