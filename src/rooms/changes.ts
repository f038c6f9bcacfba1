/** Everything that other capabilities may change in the tables of `rooms`, in their own unit of work. */
export { forgetAskedBack, noteAskedBack, noteEncryptions, noteFaultsTold } from "./store/keeping.ts"
export { noteProfile, noteUpload } from "./store/pictures.ts"
export { putFollowed, rememberCoopRoom } from "./store/rooms.ts"
export { forgetLeaving, noteLeaving } from "./store/rooms-to-leave.ts"
