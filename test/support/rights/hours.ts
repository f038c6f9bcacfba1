/** Who may enter, read, approve and contest hours (§18.2): each their own, and whoever is over somebody theirs. */
import * as approving from "../../../src/hours/acts/approving.ts"
import * as clock from "../../../src/hours/acts/clock.ts"
import { importHours } from "../../../src/hours/acts/importing.ts"
import * as reading from "../../../src/hours/acts/reading.ts"
import * as recording from "../../../src/hours/acts/recording.ts"
import { enterLines } from "../../../src/hours/acts/writing.ts"
import type { TypedHours } from "../../../src/hours/rules/asked.ts"
import { putClock } from "../../../src/hours/store/clocks.ts"
import { hoursOf } from "../../../src/hours/store/hours.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { monthOf } from "../../../src/kernel/rules/months.ts"
import { instant, type MatrixId } from "../../../src/kernel/rules/types.ts"
import type { Standing } from "../everybody.ts"
import { ana, byPower, type Case, concerned, members } from "./case.ts"

const typed: TypedHours = { minutes: 90, amount: "1:30", day: null, kind: null, task: null, text: "" }
const bare: TypedHours = { ...typed, minutes: null, amount: "" }

const said = (act: Act) =>
  ({ day: recording.todayIn(act), minutes: 60, kind: "worked", task: null, text: "oven" }) as const
/** This person has entered an hour. */
const own = (act: Act, who: MatrixId) => enterLines(act, who, [said(act)])
/** Ana has entered an hour. */
const anas = (act: Act) => enterLines(act, ana, [said(act)])
/** The newest line. */
async function newest(act: Act): Promise<number> {
  return Math.max(...(await hoursOf(act.work, act.coop.key)).map(({ number }) => number))
}
/** This person's clock has run for an hour. */
const ticking = ({ work, coop }: Act, person: MatrixId) =>
  putClock(work, {
    ...{ coop: coop.key, person, startedAt: instant(work.now - 3_600_000), task: null, text: "" },
    lookAt: null,
  })
/** The treasurer reads all hours, and whoever may approve them those. */
const readers: readonly Standing[] = ["treasurer", ...byPower("approve-hours").may]
const monthNow = ({ work, coop }: Act) => monthOf(work.now, coop.zone)

export const hours: readonly Case[] = [
  { act: "enterHours", may: members, run: (act, by) => recording.enterHours(act, by, typed) },
  {
    act: "changeHours",
    may: concerned,
    prepare: own,
    run: async (act, by) => recording.changeHours(act, by, await newest(act), typed),
  },
  {
    act: "changeHours",
    about: "somebody else's",
    may: [],
    prepare: anas,
    run: async (act, by) => recording.changeHours(act, by, await newest(act), typed),
  },
  {
    act: "dropHours",
    may: concerned,
    prepare: own,
    run: async (act, by) => recording.dropHours(act, by, [await newest(act)]),
  },
  { act: "forgetTexts", may: concerned, prepare: own, run: (act, by) => recording.forgetTexts(act, by) },
  {
    act: "importHours",
    may: members,
    run: (act, by) =>
      importHours(act, by, Buffer.from(`Date,Duration,Project\n${recording.todayIn(act)},1.50,Oven\n`), ""),
  },
  { act: "startClock", may: members, run: (act, by) => clock.startClock(act, by, bare) },
  {
    act: "stopClock",
    may: concerned,
    prepare: ticking,
    run: (act, by) => clock.stopClock(act, by, { ...bare, minutes: 30, amount: "0:30" }),
  },
  { act: "forgetClock", may: concerned, prepare: ticking, run: (act, by) => clock.forgetClock(act, by) },
  { act: "readOwnHours", may: concerned, run: (act, by) => reading.readOwnHours(act, by, null) },
  {
    act: "readStatementHours",
    may: readers,
    prepare: anas,
    run: (act, by) => reading.readStatementHours(act, by, ana, monthNow(act)),
  },
  { act: "readHoursOf", may: readers, prepare: anas, run: (act, by) => reading.readHoursOf(act, by, ana, null) },
  {
    act: "readLine",
    may: readers,
    prepare: anas,
    run: async (act, by) => reading.readLine(act, by, await newest(act)),
  },
  {
    act: "exportHours",
    may: readers,
    prepare: anas,
    run: (act, by) => reading.exportHours(act, by, { month: monthNow(act), of: ana }),
  },
  {
    act: "exportHours",
    about: "all that one may read",
    may: readers,
    prepare: anas,
    run: (act, by) => reading.exportHours(act, by, { month: monthNow(act), of: "all" }),
  },
  {
    act: "approvePeoplesHours",
    ...byPower("approve-hours"),
    prepare: anas,
    run: async (act, by) =>
      approving.approvePeoplesHours(act, by, { numbers: [await newest(act)], people: [], seen: null, sure: false }),
  },
  {
    act: "approvePeoplesHours",
    about: "all that wait",
    ...byPower("approve-hours"),
    prepare: anas,
    run: (act, by) => approving.approvePeoplesHours(act, by, { numbers: [], people: [], seen: null, sure: true }),
  },
  {
    act: "approvePeoplesHours",
    about: "one's own",
    may: [],
    prepare: own,
    run: async (act, by) =>
      approving.approvePeoplesHours(act, by, { numbers: [await newest(act)], people: [], seen: null, sure: true }),
  },
  {
    act: "contestPeoplesHours",
    ...byPower("approve-hours"),
    prepare: anas,
    run: async (act, by) => approving.contestPeoplesHours(act, by, await newest(act), "no"),
  },
]
