/** Read models of tasks: what everybody else may ask of its tables. */
export { coopsWithTasks, receivedFor, refundedFor } from "./store/deeds.ts"
export { allTaskRooms, type TaskRoom } from "./store/rooms.ts"
export { taskOf, taskPage, tasksIn } from "./store/tasks.ts"
