/** Changes to the tables of `tasks` that others may make, in their own unit of work. */
export { addTaskEvent, putTaskState } from "./store/deeds.ts"
export { changeTaskRoom, lookAgainAfter } from "./store/rooms.ts"
