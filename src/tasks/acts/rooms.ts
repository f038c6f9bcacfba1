/** The room in which a task is negotiated (§9.1): who is in it, and the bot's first and last message in it. */
import { DateTime } from "luxon"
import { type Act, say } from "../../kernel/acts/context.ts"
import { type MatrixId, type RoomId, taskId } from "../../kernel/rules/types.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import type { MadeRoom, Roomless, SmallRoom } from "../../rooms/acts/small-rooms.ts"
import { noteFaultsTold } from "../../rooms/changes.ts"
import { standings } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { type NegotiationEnd, negotiationEnd, partyOf, unfitForTask } from "../rules/rooms.ts"
import { isNegotiated, peopleIn, type Task } from "../rules/tasks.ts"
import { addTaskRoom, changeTaskRoom, type TaskRoom, taskRoomsOf } from "../store/rooms.ts"
import { tasksIn } from "../store/tasks.ts"
import { negotiationEndCard, negotiationHelloCard, roomlessCard } from "../views/negotiation.ts"

/** A task that should have a room, or whose room must still be closed. */
export interface NegotiationRoom {
  readonly task: number
  readonly title: string
  readonly customer: MatrixId
  readonly evaluators: readonly MatrixId[]
  /** Null while the negotiation goes on. */
  readonly end: NegotiationEnd | null
  /** Null if the room does not exist yet. */
  readonly room: TaskRoom | null
}

/** The rooms that the co-op's tasks should have, and the rooms that must still be closed. */
export async function negotiationRooms({ work, coop }: Act): Promise<NegotiationRoom[]> {
  const rooms = await taskRoomsOf(work, coop.key)
  const open = await tasksIn(work, coop.key, { states: ["submitted", "offered"] })
  const known = new Set(open.map(({ number }) => number))
  const others = [...rooms.keys()].filter((number) => !known.has(number))
  const over = others.length === 0 ? [] : await tasksIn(work, coop.key, { numbers: others })
  return [...open.filter((task) => rooms.has(task.number) || isNegotiated(task)), ...over].map((task) =>
    negotiationRoom(task, rooms.get(task.number) ?? null),
  )
}

const negotiationRoom = (task: Task, room: TaskRoom | null): NegotiationRoom => ({
  task: task.number,
  title: task.title,
  customer: task.customer,
  evaluators: peopleIn(task, "evaluators").map(({ person }) => person),
  end: negotiationEnd(task.state),
  room,
})

/** The negotiation rooms as the room keeper sees them. */
export async function roomsForTasks(act: Act): Promise<SmallRoom[]> {
  return (await negotiationRooms(act)).map((negotiation) => {
    const { task, room } = negotiation
    const greeted = room?.greeted ?? new Set<MatrixId>()
    return {
      ...{ role: "task", place: { place: "task", task }, over: negotiation.end !== null },
      secret: false,
      ...{ name: negotiationName(negotiation), topic: negotiationTopic(act.coop, negotiation) },
      told: { faults: taskRoomKey(task), roomless: roomlessKey(task) },
      made: room && madeRoom(negotiation, room),
      party: (known) => partyOf({ ...negotiation, known }),
      unfit: (person, known) => unfitForTask(person, { ...negotiation, known, greeted }),
      noteMade: (now, made) => openTaskRoom(now, task, made),
      tellRoomless: (now, roomless) => tellRoomless(now, task, roomless),
    }
  })
}

const madeRoom = (negotiation: NegotiationRoom, room: TaskRoom): MadeRoom => ({
  ...{ id: room.room, greeted: room.greeted, ended: room.state !== "open" },
  greet: (act, here) => greetTaskRoom(act, negotiation, room, here),
  keepGreeted: ({ work }, greeted) => changeTaskRoom(work, room, { greeted }),
  end: (act) => (negotiation.end === null ? Promise.resolve() : endTaskRoom(act, negotiation, room, negotiation.end)),
  close: (act) => closeTaskRoom(act, room),
})

/** The rooms in which the person who asks negotiates a task. */
export const ownNegotiations = askedBy("anyone", async (act: Act, by) => {
  const all = await negotiationRooms(act)
  return all.flatMap(({ task, title, customer, evaluators, end, room }) => {
    const sits = customer === by.person || (belongs(by) && evaluators.includes(by.person))
    return end === null && room && sits ? [{ task, title, room: room.room }] : []
  })
})

/** `T3 · Paint the fence`, the name of the room. */
export const negotiationName = ({ task, title }: Pick<NegotiationRoom, "task" | "title">): string =>
  cleanLine(`${taskId(task)} · ${title}`, 100)

/** The topic of the room: how to use it, or how the negotiation ended. */
export function negotiationTopic({ words, config }: Act["coop"], { task, end }: Pick<NegotiationRoom, "task" | "end">) {
  const id = taskId(task)
  if (end === null) return words.t("negotiation-topic", { task: id, prefix: config.prefix })
  return words.t("negotiation-topic-over", { task: id, end })
}

/** Remembers which room was made for the task. */
export async function openTaskRoom({ work, coop }: Act, task: number, room: RoomId): Promise<void> {
  await addTaskRoom(work, coop.key, task, room)
}

/**
 * Tells everybody in the room who is in it and how to use it. Call this if somebody in the room has not been told yet. `here`: the people
 * in the room, including invited ones.
 */
export async function greetTaskRoom(
  act: Act,
  negotiation: NegotiationRoom,
  room: TaskRoom,
  here: readonly MatrixId[],
): Promise<void> {
  const { work, coop } = act
  await changeTaskRoom(work, room, { greeted: new Set(here) })
  // The example in the message fits this co-op: it is in the co-op's own currency, on a day in the future.
  const date = DateTime.fromMillis(work.now, { zone: coop.zone }).plus({ days: 30 }).toISODate() ?? ""
  const { words, config, server } = coop
  const known = new Map((await standings(work, coop.config)).map((member) => [member.person, member]))
  const party = partyOf({ ...negotiation, known })
  const evaluators = negotiation.evaluators.filter((person) => party.has(person))
  const about = { server, prefix: config.prefix, coop: config.name, currency: config.currencies[0] ?? "EUR", date }
  await say(act, { room: room.room }, negotiationHelloCard(words, { ...negotiation, evaluators }, about), {
    alert: true,
  })
}

/** Says in the room how the negotiation ended. After that the room is closed. */
export async function endTaskRoom(act: Act, negotiation: NegotiationRoom, room: TaskRoom, end: NegotiationEnd) {
  const { work, coop } = act
  await changeTaskRoom(work, room, { state: "ended" })
  await say(act, { room: room.room }, negotiationEndCard(coop.words, { ...negotiation, end }, coop.config.prefix))
}

/** Notes that the bot leaves the room alone from now on. Call this once nobody but the bot can write in the room. */
export const closeTaskRoom = ({ work }: Act, room: TaskRoom): Promise<void> =>
  changeTaskRoom(work, room, { state: "closed" })

/**
 * Says in the members' room that a task has no room. It says nothing about the negotiation. If `roomless` is null, the task has a room
 * again, and nothing is said.
 */
export async function tellRoomless(act: Act, task: number, roomless: Roomless | null): Promise<void> {
  const { work, coop } = act
  const to = coop.rooms.members
  await noteFaultsTold(work, coop.key, roomlessKey(task), roomless === null ? [] : [roomless.why])
  if (roomless === null || to === undefined) return
  await say(act, { room: to }, roomlessCard(coop.words, task, roomless, coop.config.prefix), { alert: true })
}

/** The key under which the bot remembers what it said in a task's room about that room: `task:3`. */
export const taskRoomKey = (task: number) => `task:${task}` as const
/** The key under which the bot remembers what it told the members because the task has no room: `no-room:3`. */
export const roomlessKey = (task: number) => `no-room:${task}` as const
