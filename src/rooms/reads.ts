/** Everything that other capabilities may read from the tables of `rooms`. */
export { askedBack, type EncryptionSeen, encryptionsSeen, type FaultyRoom, faultsTold } from "./store/keeping.ts"
export { ownProfile, type ProfileField, uploadsBy } from "./store/pictures.ts"
export { type CoopRoom, coopRooms, followedRooms, type RoomRole } from "./store/rooms.ts"
export { isSpeakingIn, roomsToLeave } from "./store/rooms-to-leave.ts"
