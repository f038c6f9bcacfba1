/** Everything that other capabilities may change in the tables of `tasks`, in their own unit of work. */
export { addTaskEvent, putTaskState } from "./store/deeds.ts"
export { changeTaskRoom, lookAgainAfter } from "./store/rooms.ts"
