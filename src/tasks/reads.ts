/** Everything that other capabilities may read from the tables of `tasks`. */
export { coopsWithTasks, receivedFor, refundedFor } from "./store/deeds.ts"
export { allTaskRooms, type TaskRoom } from "./store/rooms.ts"
export { taskOf, taskPage, tasksChanged, tasksIn } from "./store/tasks.ts"
