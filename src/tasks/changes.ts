/** What others change of tasks in their own unit of work: acts of other capabilities, and the room keeper. */
export { addTaskEvent, putTaskState } from "./store/deeds.ts"
export { changeTaskRoom, lookAgainAfter } from "./store/rooms.ts"
