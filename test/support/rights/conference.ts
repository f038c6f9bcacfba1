/** Who may call a general conference, change its agenda, meet, and object to its minutes (§16). */

import * as agenda from "../../../src/conference/acts/agenda.ts"
import * as calling from "../../../src/conference/acts/calling.ts"
import * as closing from "../../../src/conference/acts/closing.ts"
import * as hands from "../../../src/conference/acts/hands.ts"
import * as items from "../../../src/conference/acts/items.ts"
import * as opening from "../../../src/conference/acts/opening.ts"
import * as reading from "../../../src/conference/acts/reading.ts"
import * as speaking from "../../../src/conference/acts/speaking.ts"
import { addItem } from "../../../src/conference/store/agenda.ts"
import { changeConference, insertConference } from "../../../src/conference/store/conferences.ts"
import { askToSpeak, insertShow, putPresent } from "../../../src/conference/store/meeting.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, instant, type MatrixId } from "../../../src/kernel/rules/types.ts"
import { ana, type Case, members, O, P } from "./case.ts"

const hive = coopKey("hive")
const hour = 3_600_000
const month = 30 * 24 * hour
/** Those who may vote on decisions and are not absent. */
const voters = [...P, ...O].filter((one) => one !== "absent member")

/** Makes a conference in this stage, with this person as its caller. */
async function make({ work }: Act, stage: "asked" | "called" | "open" | "closed", caller: MatrixId = ana) {
  const startsAt = instant(work.now + (stage === "asked" || stage === "called" ? month : 0))
  const times = { startsAt, endsAt: instant(startsAt + hour), agendaUntil: startsAt }
  const made = { ...times, stage, caller, place: "", title: "", withoutQuorum: true, follows: null, lookAt: startsAt }
  return insertConference(work, hive, made)
}

/** An open conference, over which this person presides and at which they are present. */
async function presided(act: Act, person: MatrixId) {
  const conference = await make(act, "open")
  await changeConference(act.work, conference.row, { presider: person, opened_at: act.work.now })
  await putPresent(act.work, conference.row, person)
  return conference
}

const item = { kind: "discussion", text: "Bikes", motion: null, office: null, about: null, minutes: null } as const
const show = { item: null, about: "procedure", question: "A break?", takesUp: null, author: ana } as const
const inAMonth = "in one month 18:00"

export const callings: readonly Case[] = [
  { act: "callConference", may: voters, run: (act, by) => calling.callConference(act, by, inAMonth) },
  {
    act: "supportConference",
    may: voters,
    prepare: (act) => make(act, "asked"),
    run: (act, by) => calling.supportConference(act, by),
  },
  {
    act: "moveConference",
    may: members,
    prepare: (act, who) => make(act, "called", who),
    run: (act, by) => calling.moveConference(act, by, inAMonth),
  },
  {
    act: "moveConference",
    about: "somebody else’s",
    may: [],
    prepare: (act) => make(act, "called", "@nobody:hive.example" as MatrixId),
    run: (act, by) => calling.moveConference(act, by, inAMonth),
  },
  {
    act: "cancelConference",
    may: members,
    prepare: (act, who) => make(act, "called", who),
    run: (act, by) => calling.cancelConference(act, by),
  },
  {
    act: "askForCalendar",
    may: members,
    prepare: (act) => make(act, "called"),
    run: (act, by) => reading.askForCalendar(act, by, { person: by.person }),
  },
  { act: "readConference", may: members, run: (act, by) => reading.readConference(act, by) },
]

export const agendas: readonly Case[] = [
  {
    act: "readAgenda",
    may: members,
    prepare: (act) => make(act, "called"),
    run: (act, by) => agenda.readAgenda(act, by),
  },
  {
    act: "addToAgenda",
    may: members,
    prepare: (act) => make(act, "called"),
    run: (act, by) => agenda.addToAgenda(act, by, { kind: "report", text: "Bikes", minutes: null }),
  },
  {
    act: "removeFromAgenda",
    may: members,
    prepare: async (act, who) => addItem(act.work, (await make(act, "called")).row, { ...item, author: who }),
    run: (act, by) => agenda.removeFromAgenda(act, by, 1),
  },
  {
    act: "moveOnAgenda",
    may: members,
    prepare: async (act, who) => addItem(act.work, (await make(act, "called")).row, { ...item, author: who }),
    run: (act, by) => agenda.moveOnAgenda(act, by, 1, 1),
  },
]

export const meetings: readonly Case[] = [
  {
    act: "openConference",
    may: voters,
    prepare: async (act) => {
      const { row } = await make(act, "called")
      await changeConference(act.work, row, { starts_at: act.work.now })
    },
    run: (act, by) => opening.openConference(act, by),
  },
  { act: "comeIn", may: members, prepare: (act) => make(act, "open"), run: (act, by) => opening.comeIn(act, by) },
  { act: "goOut", may: members, prepare: presided, run: (act, by) => opening.goOut(act, by) },
  { act: "handOver", may: members, prepare: presided, run: (act, by) => opening.handOver(act, by, by.person) },
  // A trial member may preside, but is no quorum.
  {
    act: "callNext",
    may: members,
    otherwise: "conference-few",
    prepare: presided,
    run: (act, by) => items.callNext(act, by),
  },
  { act: "askToSpeak", may: members, prepare: presided, run: (act, by) => speaking.askToSpeak(act, by) },
  { act: "readSpeakers", may: members, prepare: presided, run: (act, by) => speaking.readSpeakers(act, by) },
  {
    act: "finishSpeech",
    may: members,
    prepare: async (act, who) => askToSpeak(act.work, (await presided(act, who)).row, null, who),
    run: (act, by) => speaking.finishSpeech(act, by),
  },
  { act: "askHands", may: members, prepare: presided, run: (act, by) => hands.askHands(act, by, "A break?") },
  {
    act: "showHand",
    may: members,
    prepare: async (act, who) =>
      insertShow(act.work, (await presided(act, who)).row, { ...show, endsAt: instant(act.work.now + hour) }),
    run: (act, by) => hands.showHand(act, by, true),
  },
  {
    act: "finishHands",
    may: members,
    prepare: async (act, who) =>
      insertShow(act.work, (await presided(act, who)).row, { ...show, endsAt: instant(act.work.now + hour) }),
    run: (act, by) => hands.finishHands(act, by),
  },
  {
    act: "noteAtConference",
    may: members,
    prepare: presided,
    run: (act, by) => closing.noteAtConference(act, by, "So."),
  },
  {
    act: "adjournConference",
    may: members,
    prepare: presided,
    run: (act, by) => closing.adjournConference(act, by, ""),
  },
  { act: "closeConference", may: members, prepare: presided, run: (act, by) => closing.closeConference(act, by) },
  {
    act: "closeConference",
    about: "over which somebody else presides",
    may: [],
    prepare: (act) => presided(act, "@nobody:hive.example" as MatrixId),
    run: (act, by) => closing.closeConference(act, by),
  },
]

/** A closed conference, whose minutes can be read and objected to. */
async function closed(act: Act) {
  const { row } = await make(act, "closed")
  const until = instant(act.work.now + hour)
  await changeConference(act.work, row, {
    draft: "Minutes",
    draft_hash: "x",
    closed_at: act.work.now,
    object_until: until,
  })
}

export const minutesOfMeetings: readonly Case[] = [
  { act: "objectToMinutes", may: members, prepare: closed, run: (act, by) => closing.objectToMinutes(act, by, "No.") },
  { act: "readMinutesOf", may: members, prepare: closed, run: (act, by) => closing.readMinutesOf(act, by) },
]
