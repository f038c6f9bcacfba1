/** Who may call a general conference, change its agenda, meet, and object to its minutes (§16). */

import * as agenda from "../../../src/conference/acts/agenda.ts"
import * as calling from "../../../src/conference/acts/calling.ts"
import * as minutesOf from "../../../src/conference/acts/minutes-of.ts"
import * as opening from "../../../src/conference/acts/opening.ts"
import * as reading from "../../../src/conference/acts/reading.ts"
import * as speaking from "../../../src/conference/acts/speaking.ts"
import { addItem } from "../../../src/conference/store/agenda.ts"
import { changeConference } from "../../../src/conference/store/conferences.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { instant } from "../../../src/kernel/rules/types.ts"
import { conferenceOf, hour, presidedBy } from "../conferences.ts"
import { ana, byPower, type Case, eli, members, O, P } from "./case.ts"

/** Those who may vote on decisions and are not absent. */
const voters = [...P, ...O].filter((one) => one !== "absent member")

const item = { kind: "discussion", text: "Bikes", motion: null, office: null, about: null, minutes: null } as const
const inAMonth = "in one month 18:00"

/** Somebody else’s conference is called, and this is on its agenda. */
const withItem = async (act: Act, author = eli) =>
  addItem(act.work, (await conferenceOf(act, "called", eli)).row, { ...item, author })

export const callings: readonly Case[] = [
  { act: "callConference", may: voters, run: (act, by) => calling.callConference(act, by, inAMonth) },
  {
    act: "callConference",
    // The call of a member waits some days for the support of others, and the notice only begins then.
    about: "for the first day that the notice allows",
    ...byPower("call-conference"),
    run: (act, by) => calling.callConference(act, by, "in 15 days 18:00"),
  },
  {
    act: "supportConference",
    may: voters,
    prepare: (act) => conferenceOf(act, "asked", ana),
    run: (act, by) => calling.supportConference(act, by),
  },
  {
    act: "moveConference",
    may: members,
    prepare: (act, who) => conferenceOf(act, "called", who),
    run: (act, by) => calling.moveConference(act, by, inAMonth),
  },
  {
    act: "moveConference",
    about: "somebody else’s",
    ...byPower("call-conference"),
    prepare: (act) => conferenceOf(act, "called", eli),
    run: (act, by) => calling.moveConference(act, by, inAMonth),
  },
  {
    act: "cancelConference",
    may: members,
    prepare: (act, who) => conferenceOf(act, "called", who),
    run: (act, by) => calling.cancelConference(act, by),
  },
  {
    act: "cancelConference",
    about: "somebody else’s",
    ...byPower("call-conference"),
    prepare: (act) => conferenceOf(act, "called", eli),
    run: (act, by) => calling.cancelConference(act, by),
  },
  {
    act: "askForCalendar",
    may: members,
    prepare: (act) => conferenceOf(act, "called", ana),
    run: (act, by) => reading.askForCalendar(act, by, { person: by.person }),
  },
  { act: "readConference", may: members, run: (act, by) => reading.readConference(act, by) },
]

export const agendas: readonly Case[] = [
  {
    act: "readAgenda",
    may: members,
    prepare: (act) => conferenceOf(act, "called", ana),
    run: (act, by) => agenda.readAgenda(act, by),
  },
  {
    act: "addToAgenda",
    may: members,
    prepare: (act) => conferenceOf(act, "called", ana),
    run: (act, by) => agenda.addToAgenda(act, by, { kind: "report", text: "Bikes", minutes: null }),
  },
  {
    act: "addToAgenda",
    about: "somebody else’s motion before its vote",
    ...byPower("call-conference"),
    prepare: (act) => conferenceOf(act, "called", eli),
    run: (act, by, { decision }) =>
      agenda.addToAgenda(act, by, { kind: "motion", motion: decision.id, text: "", minutes: null }),
  },
  {
    act: "removeFromAgenda",
    about: "an item of theirs",
    may: members,
    prepare: withItem,
    run: (act, by) => agenda.removeFromAgenda(act, by, 1),
  },
  {
    act: "removeFromAgenda",
    about: "an item of somebody else’s",
    ...byPower("call-conference"),
    prepare: (act) => withItem(act),
    run: (act, by) => agenda.removeFromAgenda(act, by, 1),
  },
  {
    act: "removeFromAgenda",
    about: "from that of a conference that they called",
    may: members,
    prepare: async (act, who) => {
      const { row } = await conferenceOf(act, "called", who)
      await addItem(act.work, row, { ...item, author: eli })
    },
    run: (act, by) => agenda.removeFromAgenda(act, by, 1),
  },
  {
    act: "moveOnAgenda",
    about: "an item of theirs",
    may: members,
    prepare: withItem,
    run: (act, by) => agenda.moveOnAgenda(act, by, 1, 1),
  },
  {
    act: "moveOnAgenda",
    about: "an item of somebody else’s",
    ...byPower("call-conference"),
    prepare: (act) => withItem(act),
    run: (act, by) => agenda.moveOnAgenda(act, by, 1, 1),
  },
]

export const meetings: readonly Case[] = [
  {
    act: "comeIn",
    may: members,
    prepare: (act) => conferenceOf(act, "open", ana),
    run: (act, by) => opening.comeIn(act, by),
  },
  { act: "goOut", may: members, prepare: presidedBy, run: (act, by) => opening.goOut(act, by) },
  { act: "askToSpeak", may: members, prepare: presidedBy, run: (act, by) => speaking.askToSpeak(act, by) },
  { act: "readSpeakers", may: members, prepare: presidedBy, run: (act, by) => speaking.readSpeakers(act, by) },
]

/** A closed conference, whose minutes can be read and objected to. */
async function closed(act: Act) {
  const { row } = await conferenceOf(act, "closed", ana)
  const until = instant(act.work.now + hour)
  await changeConference(act.work, row, {
    draft: "Minutes",
    draft_hash: "x",
    closed_at: act.work.now,
    object_until: until,
  })
}

export const minutesOfMeetings: readonly Case[] = [
  {
    act: "objectToMinutes",
    may: members,
    prepare: closed,
    run: (act, by) => minutesOf.objectToMinutes(act, by, "No.", act.work.now),
  },
  { act: "readMinutesOf", may: members, prepare: closed, run: (act, by) => minutesOf.readMinutesOf(act, by, null) },
]
