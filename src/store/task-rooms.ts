/** The negotiation room of each task (§9.1). */
import type { Knex } from "knex"
import type { CoopKey, MatrixId, RoomId } from "../rules/types.ts"
import type { Row } from "./tables.ts"
import type { Work } from "./work.ts"

/** `ended`: how the negotiation ended has been said in it; `closed`: nobody can write there any more, and it is left alone. */
export type TaskRoomState = "open" | "ended" | "closed"

export interface TaskRoom {
  readonly coop: CoopKey
  readonly task: number
  readonly room: RoomId
  readonly state: TaskRoomState
  /** Who sits there and has been told what the room is for. */
  readonly greeted: ReadonlySet<MatrixId>
}

/** All of them, of whatever co-op and state. */
export async function allTaskRooms(knex: Knex): Promise<TaskRoom[]> {
  const rows = await knex("task_rooms").orderBy(["coop", "task"])
  return rows.map(read)
}

/** Those of a co-op that are not left alone yet, by the number of the task. */
export async function taskRoomsOf({ trx }: Work, coop: CoopKey): Promise<ReadonlyMap<number, TaskRoom>> {
  const rows = await trx("task_rooms").where({ coop }).whereNot({ state: "closed" }).orderBy("task")
  return new Map(rows.map((row) => [row.task, read(row)]))
}

/** The room of a task; null: it has none. */
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

/** Closed rooms in which this person was are looked after once more: whoever is removed from the co-op goes out of them too (§6). */
export async function lookAgainAfter({ trx }: Work, coop: CoopKey, person: MatrixId): Promise<void> {
  const rows = await trx("task_rooms").where({ coop, state: "closed" })
  const tasks = rows.filter(({ greeted }) => (JSON.parse(greeted) as string[]).includes(person)).map(({ task }) => task)
  for (const task of tasks) await trx("task_rooms").where({ coop, task }).update({ state: "ended" })
}

const read = ({ coop, task, room_id, state, greeted }: Row<"task_rooms">): TaskRoom => ({
  coop,
  task,
  room: room_id,
  state,
  greeted: new Set(JSON.parse(greeted) as MatrixId[]),
})
