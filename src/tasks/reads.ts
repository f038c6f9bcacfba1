/** Reads of the tables of `tasks` that others may use. */
export { coopsWithTasks, receivedFor, refundedFor } from "./store/deeds.ts"
export { allTaskRooms, type TaskRoom } from "./store/rooms.ts"
export { taskOf, taskPage, tasksIn } from "./store/tasks.ts"
