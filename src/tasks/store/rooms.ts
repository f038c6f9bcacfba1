/** The negotiation room of each task (§9.1). */

import type { Knex } from "knex"
import type { CoopKey, MatrixId, RoomId } from "../../kernel/rules/types.ts"
import { fromJson, peopleShape } from "../../kernel/store/json.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"

/**
 * `ended`: the bot has said in the room how the negotiation ended. `closed`: nobody can write there any more, and the bot leaves the room
 * alone.
 */
export type TaskRoomState = "open" | "ended" | "closed"

export interface TaskRoom {
  readonly coop: CoopKey
  readonly task: number
  readonly room: RoomId
  readonly state: TaskRoomState
  /** The people in the room who have been told what it is for. */
  readonly greeted: ReadonlySet<MatrixId>
}

/** All rooms for tasks, in all co-ops and states. */
export async function allTaskRooms(knex: Knex): Promise<TaskRoom[]> {
  const rows = await knex("task_rooms").orderBy(["coop", "task"])
  return rows.map(read)
}

/** A co-op's rooms that are not closed yet, by the task's number. */
export async function taskRoomsOf({ trx }: Work, coop: CoopKey): Promise<ReadonlyMap<number, TaskRoom>> {
  const rows = await trx("task_rooms").where({ coop }).whereNot({ state: "closed" }).orderBy("task")
  return new Map(rows.map((row) => [row.task, read(row)]))
}

/** The room of a task. Null if it has none. */
export async function taskRoomOf({ trx }: Work, coop: CoopKey, task: number): Promise<TaskRoom | null> {
  const row = await trx("task_rooms").where({ coop, task }).first()
  return row ? read(row) : null
}

/** Remembers the room that was made for a task. */
export async function addTaskRoom({ trx }: Work, coop: CoopKey, task: number, room: RoomId): Promise<void> {
  await trx("task_rooms").insert({ coop, task, room_id: room, state: "open", greeted: "[]" })
}

export async function changeTaskRoom(
  { trx }: Work,
  { coop, task }: Pick<TaskRoom, "coop" | "task">,
  change: { readonly state: TaskRoomState } | { readonly greeted: ReadonlySet<MatrixId> },
): Promise<void> {
  const columns = "state" in change ? { state: change.state } : { greeted: JSON.stringify([...change.greeted].sort()) }
  await trx("task_rooms").where({ coop, task }).update(columns)
}

/**
 * Makes the room keeper look again at closed rooms in which the person was. A person who was removed from the co-op must leave these rooms
 * too (§6).
 */
export async function lookAgainAfter({ trx }: Work, coop: CoopKey, person: MatrixId): Promise<void> {
  const rows = await trx("task_rooms").where({ coop, state: "closed" })
  const tasks = rows.map(read).filter(({ greeted }) => greeted.has(person))
  for (const { task } of tasks) await trx("task_rooms").where({ coop, task }).update({ state: "ended" })
}

const read = ({ coop, task, room_id, state, greeted }: Row<"task_rooms">): TaskRoom => ({
  coop,
  task,
  room: room_id,
  state,
  greeted: new Set(fromJson(peopleShape, greeted, { table: "task_rooms", row: `${coop} T${task}` })),
})
