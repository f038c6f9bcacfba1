/** What others change of the co-op's rooms in their own unit of work: acts of other capabilities, and the room keeper. */
export { forgetAskedBack, noteAskedBack, noteEncryptions, noteFaultsTold } from "./store/keeping.ts"
export { putFollowed, rememberCoopRoom } from "./store/rooms.ts"
export { forgetLeaving, noteLeaving } from "./store/rooms-to-leave.ts"
