/** The rooms that a co-op has already. */
import { z } from "zod"
import { room } from "./fields.ts"

export const rooms = z
  .strictObject({
    lobby: room.optional().describe("Room ID or alias, in quotes, of the room that is open to everybody."),
    members: room.optional().describe("Room ID or alias, in quotes, of the encrypted room of the members."),
    moderators: room.optional().describe("Room ID or alias, in quotes, of the moderators' encrypted room."),
    treasury: room.optional().describe("Room ID or alias, in quotes, of the treasurer's encrypted room."),
  })
  .prefault({})
  .describe("Rooms that exist already. The bot creates those that are not given.")
