/** Who may come and go, and who may do what about tasks (§1, §9.1). */

import { moves } from "../../../src/composed.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, eventId, type MatrixId, roomId } from "../../../src/kernel/rules/types.ts"
import { resign } from "../../../src/offices/acts/offices.ts"
import { approveIdentity } from "../../../src/people/acts/approval.ts"
import { readGuide } from "../../../src/people/acts/guides.ts"
import * as membership from "../../../src/people/acts/members.ts"
import { saidByNew, saidByOld } from "../../../src/people/acts/moved.ts"
import { readMember, readMembers } from "../../../src/people/acts/reading.ts"
import { askBack, ownRooms } from "../../../src/rooms/acts/own-rooms.ts"
import * as negotiating from "../../../src/tasks/acts/negotiating.ts"
import { ownNegotiations } from "../../../src/tasks/acts/rooms.ts"
import * as tasks from "../../../src/tasks/acts/tasks.ts"
import * as working from "../../../src/tasks/acts/working.ts"
import { addTaskRoom } from "../../../src/tasks/store/rooms.ts"
import { eur } from "../bank-files.ts"
import { keyOf, person } from "../bot.ts"
import { taskAct } from "../everybody.ts"
import { anyone, byPower, type Case, M, members, O, pia, shown, wording } from "./case.ts"

const said = (by: { readonly old: MatrixId; readonly next: MatrixId; readonly speaker: MatrixId }, act: Act) => ({
  ...({ old: by.old, next: by.next, encrypted: true, device: "signed", identity: keyOf(by.speaker) } as const),
  ...{ sentAt: act.work.now, event: eventId("$said") },
})
const elsewhere = person("@pia:new.example")

export const comingAndGoing: readonly Case[] = [
  { act: "invite", ...byPower("invite"), run: (act, by) => membership.invite(act, by, person("fay")) },
  { act: "uninvite", ...byPower("invite"), run: (act, by) => membership.uninvite(act, by, person("ivo")) },
  { act: "leave", may: members, run: (act, by) => membership.leave(act, by) },
  { act: "resign", may: O, run: (act, by) => resign(act, by, null) },
  {
    act: "approveIdentity",
    about: "their own",
    may: anyone,
    run: (act, by) => approveIdentity(act, by, { encrypted: true, device: "signed", identity: "another key" }),
  },
  {
    act: "saidByOld",
    about: "of themselves",
    may: members,
    run: (act, by) =>
      saidByOld(act, by, said({ old: by.person, next: person("@new:new.example"), speaker: by.person }, act), moves),
  },
  {
    act: "saidByOld",
    about: "of a permanent member",
    may: ["permanent member"],
    run: (act, by) => saidByOld(act, by, said({ old: pia, next: elsewhere, speaker: pia }, act), moves),
  },
  {
    act: "saidByNew",
    about: "of a stranger's account",
    may: ["stranger"],
    run: ({ work, coop }, by) => {
      const next = person("zoe")
      return saidByNew({ work, coops: [coop] }, by, said({ old: pia, next, speaker: next }, { work, coop }), moves)
    },
  },
]

export const aboutPeople: readonly Case[] = [
  { act: "readMembers", may: members, run: (act, by) => readMembers(act, by) },
  { act: "readMember", may: members, run: (act, by) => readMember(act, by, pia) },
  { act: "readGuide", may: anyone, run: (act, by) => readGuide(act, by, null) },
  {
    act: "readGuide",
    about: "for officers",
    may: members,
    run: async (act, by) => shown([await readGuide(act, by, "moderator")].filter((text) => text.includes("!remove"))),
  },
  { act: "askBack", may: anyone, run: (act, by) => askBack(act, by) },
  { act: "ownRooms", may: anyone, run: (act, by) => ownRooms(act, by) },
  { act: "ownRooms", about: "and has some", may: members, run: async (act, by) => shown(await ownRooms(act, by)) },
  {
    act: "ownRooms",
    about: "and has the moderators'",
    may: M,
    run: async (act, by) => shown((await ownRooms(act, by)).filter(({ role }) => role === "moderators")),
  },
  { act: "ownNegotiations", may: anyone, run: (act, by) => ownNegotiations(act, by) },
  {
    act: "ownNegotiations",
    about: "and has one",
    may: ["customer", "permanent member"],
    prepare: ({ work }, _, { offered }) => addTaskRoom(work, coopKey("hive"), offered, roomId("!offered:hive.example")),
    run: async (act, by) => shown(await ownNegotiations(act, by)),
  },
]

export const aboutTasks: readonly Case[] = [
  { act: "submitTask", may: anyone, run: (act, by) => tasks.submitTask(taskAct(act), by, wording) },
  {
    act: "evaluateTask",
    may: members,
    run: (act, by, { submitted }) => negotiating.evaluateTask(taskAct(act), by, submitted),
  },
  {
    act: "offerTask",
    may: ["permanent member"],
    run: (act, by, { offered }) =>
      negotiating.offerTask(taskAct(act), by, offered, { price: eur(9_000), date: "2027-01-20", text: "" }),
  },
  {
    act: "agreeToTask",
    may: ["customer"],
    run: (act, by, { offered }) => negotiating.agreeToTask(taskAct(act), by, offered, 1),
  },
  {
    act: "declineTask",
    may: ["customer", "permanent member"],
    run: (act, by, { offered }) => negotiating.declineTask(taskAct(act), by, offered, ""),
  },
  {
    act: "joinTask",
    // The permanent member and the absent member already work on this task, so they cannot join it again.
    may: members.filter((who) => who !== "permanent member" && who !== "absent member"),
    run: (act, by, { accepted }) => working.joinTask(taskAct(act), by, accepted),
  },
  {
    act: "quitTask",
    may: ["permanent member", "absent member"],
    run: (act, by, { accepted }) => working.quitTask(taskAct(act), by, accepted),
  },
  {
    act: "shareTask",
    may: ["permanent member", "absent member"],
    run: (act, by, { accepted }) => {
      const parts = [[person("abe"), 1] as const, [pia, 2] as const]
      return working.shareTask(taskAct(act), by, accepted, { role: "workers", parts })
    },
  },
  {
    act: "finishTask",
    may: ["permanent member", "absent member"],
    run: (act, by, { accepted }) => working.finishTask(taskAct(act), by, accepted),
  },
  {
    act: "cancelTask",
    power: "moderate",
    may: ["customer", "permanent member", "absent member", ...byPower("moderate").may],
    run: (act, by, { accepted }) => working.cancelTask(taskAct(act), by, accepted, ""),
  },
  {
    act: "taskStory",
    may: ["customer", ...members],
    run: (act, by, { accepted }) => tasks.taskStory(act, by, accepted),
  },
  { act: "taskList", may: anyone, run: (act, by) => tasks.taskList(act, by, { all: true, before: undefined }) },
]
