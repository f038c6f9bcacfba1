/** Makes the room of three in tests that have no homeserver, as the room keeper does. */
import type { Act } from "../../src/kernel/acts/context.ts"
import { roomId } from "../../src/kernel/rules/types.ts"
import { roomsForMediations } from "../../src/mediation/acts/rooms.ts"
import { person } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"

/** The room in which people write with the place `mediation`. */
export const talk = roomId("!mediation-hive:hive.example")

/** The only mediation's room is made, and its people are told what it is for. */
export async function makeRoom(act: Act, ...people: readonly string[]): Promise<void> {
  const [missing] = await roomsForMediations(act)
  await missing?.noteMade(act, talk)
  const [room] = await roomsForMediations(act)
  await room?.made?.greet(act, people.map(person))
}

/** The mediation's room is closed after its end. */
export async function closeRoom(act: Act): Promise<void> {
  await (await roomsForMediations(act))[0]?.made?.end(act)
  await (await roomsForMediations(act))[0]?.made?.close(act)
}

/** Ana and ben agree on a mediation, with cem as mediator, and have their room. */
export async function talking(bot: CoopBot, about = ""): Promise<void> {
  await bot.ask("ana", "direct", `!mediate @ben with @cem ${about}`)
  await bot.ask("ben", "direct", "!mediate accept")
  await bot.ask("cem", "direct", "!mediate accept")
  await bot.act((act) => makeRoom(act, "ana", "ben", "cem"))
}
