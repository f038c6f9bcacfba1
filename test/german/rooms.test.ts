/** The rooms of a German co-op. Every message in them and about them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { roomId } from "../../src/kernel/rules/types.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { welcome } from "../../src/people/acts/joining.ts"
import { tellFaults } from "../../src/rooms/acts/faults.ts"
import { keepNotice } from "../../src/rooms/acts/notice.ts"
import { tellEnd } from "../../src/rooms/acts/office-rooms.ts"
import type { RoomFault } from "../../src/rooms/rules/faults.ts"
import type { Mend, Unfit } from "../../src/rooms/rules/rooms.ts"
import { officeKey, ownRoomOf } from "../../src/standing/rules/offices.ts"
import { putInvitation } from "../../src/standing/store/invitations.ts"
import { endTaskRoom, greetTaskRoom, negotiationTopic, openTaskRoom, tellRoomless } from "../../src/tasks/acts/rooms.ts"
import { taskRoomOf } from "../../src/tasks/store/rooms.ts"
import { insertTask } from "../../src/tasks/store/tasks.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { all } from "../support/rooms.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot | null = null

const board = officeKey("board")
const persons = ["invite", "kick", "unban"] as const
const others = ["encrypt", "power", "topic", "pin", "close", "open"] as const
const refused = (what: Mend["do"], who: string | null): RoomFault => ({
  lack: "refused",
  do: what,
  person: who === null ? null : person(who),
  code: "M_FORBIDDEN",
})

beforeAll(async () => {
  const settings = { offices: { board: { room: "own" } } }
  const now = await CoopBot.start({
    commands,
    members: { ana: "permanent" },
    settings,
    language: "de",
    wording: marked,
  })
  bot = now
  const act = async (deed: Parameters<CoopBot["act"]>[0]) => texts.push(...(await now.act(deed)).flatMap(textsOf))
  const say = async (place: "members" | "direct" | "task" | "office", body: string) =>
    texts.push(...(await now.say("ana", place, body)).flatMap(textsOf))
  const room = roomId("!members-hive:hive.example")
  await act(async ({ coop: { words, config } }) => {
    const name = words.office(board)
    for (const role of ["lobby", "members", "moderators", "treasury", "office", "office-over"])
      texts.push(words.t(`room-topic-${role}`, { coop: config.name, prefix: config.prefix, name }))
    for (const why of [
      "removed",
      "former",
      "stranger",
      "no-moderator",
      "no-treasurer",
      "no-holder",
      "evaluates-no-more",
      "no-party",
      "not-meant",
    ] as const satisfies Unfit[])
      texts.push(words.t(`room-reason-${why}`, { coop: config.name, name }))
  })
  await act((act) =>
    tellFaults(
      act,
      "members",
      all.map((ability) => ({ lack: "ability", ability })),
      room,
    ),
  )
  await act((act) => tellFaults(act, "treasury", [{ lack: "as-powerful", person: person("tom") }], room))
  const refusals = [...persons.map((what) => refused(what, "tom")), ...others.map((what) => refused(what, null))]
  await act((act) => tellFaults(act, "moderators", refusals, room))
  await act((act) => tellFaults(act, "lobby", [{ lack: "absent" }], room))
  const notice = () => act((act) => keepNotice(act, new Set()))
  await notice()
  for (const title of ["Umzug", "Urlaub"]) {
    await say("members", `!propose ${title}`)
    await notice()
  }
  await act(async (act) => {
    await putInvitation(act.work, act.coop.key, person("tom"), person("ana"))
    await welcome(act, person("tom"), act.work.now)
  })
  for (const over of [true, false]) await act((act) => tellEnd(act, ownRoomOf(board), room, over))
  for (const office of ["moderator", "treasurer", board] as const)
    await act((act) => takeSeat(act, office, person("ana"), null))
  await act(async (act) => {
    const about = { title: "Umzug", customer: person("zoe") }
    const { task } = await insertTask(act.work, act.coop.key, { ...about, text: "" })
    await openTaskRoom(act, task.number, roomId("!task-hive:hive.example"))
    const room = await taskRoomOf(act.work, act.coop.key, task.number)
    if (!room) throw new Error("there is no room")
    const negotiation = { ...about, task: task.number, evaluators: [], end: null, room }
    for (const evaluators of [[], [person("ana")]]) await greetTaskRoom(act, { ...negotiation, evaluators }, room, [])
    texts.push(negotiationTopic(act.coop, negotiation))
    for (const roomless of [{ why: "not-made", code: "M_FORBIDDEN" }, { why: "absent" }] as const)
      await tellRoomless(act, task.number, roomless)
  })
  await say("direct", "!help rooms")
  await say("direct", "!rooms")
  texts.push(...(await now.say("zoe", "direct", "!rooms")).flatMap(textsOf))
  await say("task", "!auftrag T2")
  await say("task", "!vote M1 1 2")
  await say("office", "!vote M1 1 2")
  await act(async (act) => {
    const room = await taskRoomOf(act.work, act.coop.key, 1)
    if (!room) throw new Error("there is no room")
    const negotiation = { task: 1, title: "Umzug", customer: person("zoe"), evaluators: [], room }
    for (const end of ["accepted", "declined", "cancelled"] as const) {
      texts.push(negotiationTopic(act.coop, { task: 1, end }))
      await endTaskRoom(act, { ...negotiation, end }, room, end)
    }
  })
})
afterAll(() => bot?.close())

describe("in a German co-op", () => {
  it("nothing that is said in and about rooms has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(20)
    const found = texts.map((text) => `${englishIn(withoutMarks(text)).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is somebody's own", () => {
    const foreign = texts.map((text) => unmarked(text).replaceAll(/(?<!\p{L})([MT]\d+|Umzug|Urlaub)(?!\p{L})/gu, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said in and about rooms was said here", () => {
    const silent = germanKeys.filter((key) => subjects.rooms.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })
})
