/** The private room of one office (§12.1): says in it that the office has lost its room, or has it again. */
import { type Act, say } from "../../kernel/acts/context.ts"
import type { RoomId } from "../../kernel/rules/types.ts"
import { type OwnOfficeRoom, officeOfRoom } from "../../standing/rules/offices.ts"
import { type FaultyRoom, noteFaultsTold } from "../store/keeping.ts"

/** The key under which the bot remembers that it told people about the end of an office's room. */
export const overKey = (role: OwnOfficeRoom): FaultyRoom => `over:${role}`

/** Whether people in an office's room have to be told that it ends, or that it goes on. `told`: what they were told last. */
export const endChanged = (over: boolean, told: ReadonlySet<string> | undefined): boolean =>
  over !== (told !== undefined && told.size > 0)

/** Says in the room of an office that it ends, or that it goes on after all, and remembers that. Afterwards the bot closes or opens it. */
export async function tellEnd(act: Act, role: OwnOfficeRoom, room: RoomId, over: boolean): Promise<void> {
  const { work, coop } = act
  await noteFaultsTold(work, coop.key, overKey(role), over ? ["over"] : [])
  const about = { office: officeOfRoom(role) }
  await say(act, { room }, coop.words.t(over ? "office-room-over" : "office-room-again", about), { alert: true })
}
