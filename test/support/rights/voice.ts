/** Who may begin, endorse and read petitions, and open, answer and read polls (§17.1, §17.2). */

import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, instant } from "../../../src/kernel/rules/types.ts"
import * as mood from "../../../src/voice/acts/moods.ts"
import * as petitions from "../../../src/voice/acts/petitions.ts"
import * as polls from "../../../src/voice/acts/polls.ts"
import { insertSeries } from "../../../src/voice/store/moods.ts"
import { insertPoll } from "../../../src/voice/store/polls.ts"
import { draftsToShow, putDraft, showDraft } from "../../../src/voice/store/signers.ts"
import { ana, type Case, members, wording } from "./case.ts"

const later = ({ work }: Pick<Act, "work">) => instant(work.now + 1_000_000)

/** Opens Ana's petition A1. */
async function open({ work }: Act): Promise<void> {
  const draft = { kind: "decision", subject: null, office: null, ...wording } as const
  await putDraft(work, coopKey("hive"), ana, { ...draft, shownAt: work.now })
  const until = later({ work })
  for (const one of await draftsToShow(work, coopKey("hive"), work.now))
    await showDraft(work, coopKey("hive"), one.draft, { ...draft, needed: 3, endsAt: until, lookAgainAt: until })
}

const poll = { question: "Where do we eat?", options: ["Here", "There"], open: false, several: false }
const once = { mood: false, series: null }

/** Opens Ana's poll Q1. */
const openQ1 = (act: Act) =>
  insertPoll(act.work, coopKey("hive"), { ...poll, ...once, author: ana, endsAt: later(act) })

export const polling: readonly Case[] = [
  { act: "openPoll", may: members, run: (act, by) => polls.openPoll(act, by, { ...poll, until: null }) },
  {
    act: "answerPoll",
    may: members,
    prepare: (act) => openQ1(act),
    run: (act, by) => polls.answerPoll(act, by, 1, ["2"], { sentAt: act.work.now, alone: true }),
  },
  { act: "readPolls", may: members, run: (act, by) => polls.readPolls(act, by) },
  {
    act: "readPoll",
    may: members,
    prepare: (act) => openQ1(act),
    run: (act, by) => polls.readPoll(act, by, 1),
  },
]

export const moods: readonly Case[] = [
  { act: "openMood", may: members, run: (act, by) => mood.openMood(act, by, "How was your week?", []) },
  { act: "repeatMood", may: members, run: (act, by) => mood.repeatMood(act, by, "How was your week?", "week") },
  {
    act: "stopMoods",
    may: members,
    prepare: ({ work, coop }) =>
      insertSeries(work, { coop: coop.key, question: "How?", every: "week", nextAt: later({ work }) }),
    run: (act, by) => mood.stopMoods(act, by),
  },
  {
    act: "readOpenMood",
    may: members,
    prepare: (act) =>
      insertPoll(act.work, coopKey("hive"), { ...poll, mood: true, series: null, author: ana, endsAt: later(act) }),
    run: (act, by) => mood.readOpenMood(act, by),
  },
]

export const petitioning: readonly Case[] = [
  {
    act: "beginPetition",
    may: members,
    run: (act, by) => petitions.beginPetition(act, by, { aim: "decision", ...wording }),
  },
  { act: "withdrawPetition", may: members, run: (act, by) => petitions.withdrawPetition(act, by) },
  {
    act: "endorsePetition",
    may: members,
    prepare: open,
    run: (act, by) => petitions.endorsePetition(act, by, 1, act.work.now),
  },
  { act: "readPetitions", may: members, run: (act, by) => petitions.readPetitions(act, by) },
  { act: "readPetition", may: members, prepare: open, run: (act, by) => petitions.readPetition(act, by, 1) },
]
