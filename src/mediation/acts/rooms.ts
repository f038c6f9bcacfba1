/** The room of three, as the room keeper sees it (§17.3). Its name and topic tell nothing, because they are not encrypted. */
import { type Act, say } from "../../kernel/acts/context.ts"
import type { MatrixId, RoomId } from "../../kernel/rules/types.ts"
import { silenceOf } from "../../rooms/acts/guards.ts"
import type { MadeRoom, Roomless, SmallRoom } from "../../rooms/acts/small-rooms.ts"
import { forgetAskedBack, noteFaultsTold, noteLeaving } from "../../rooms/changes.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { threeOf } from "../rules/mediation.ts"
import { dropMediation, type KeptMediation, mediationsOf, mediationWith, putMediation } from "../store/mediations.ts"
import { helloCard, overCard, roomlessCard } from "../views/mediation.ts"
import { tell } from "./finding.ts"
import { keepGreeted } from "./requests.ts"

/** The rooms that the co-op's mediations should have, and those that must still be closed. */
export async function roomsForMediations(act: Act): Promise<SmallRoom[]> {
  const all = await mediationsOf(act.work, act.coop.key)
  const roomed = all.filter(({ stage, room }) => stage === "talking" || stage === "open" || (stage === "over" && room))
  return roomed.map((mediation) => smallRoom(act, mediation))
}

function smallRoom({ coop }: Act, mediation: KeptMediation): SmallRoom {
  const { id, room, stage } = mediation
  const over = stage === "over"
  const told = { faults: `small:${id}`, roomless: `no-small:${id}` } as const
  const three = threeOf(mediation)
  const party: SmallRoom["party"] = (known) =>
    new Set(
      three.filter((person) => {
        const standing = known.get(person)
        return standing !== undefined && belongs(standing)
      }),
    )
  return {
    ...{ role: "mediation", place: { place: "mediation", key: id }, over, secret: true, told, party },
    name: coop.words.t("mediation-room-name"),
    topic: coop.words.t(over ? "mediation-room-topic-over" : "mediation-room-topic"),
    made: room === null ? null : madeRoom(mediation, room, told),
    unfit(person, known) {
      // Whoever left the co-op by themselves may stay and read until the bot has closed the room. A removed person may not (§6).
      const standing = known.get(person)
      if (!three.includes(person)) return "not-meant"
      if (standing !== undefined && standing.removedAt !== null && !belongs(standing)) return "former"
      return over || party(known).has(person) ? null : "former"
    },
    noteMade: (act, made) => noteMade(act, id, made),
    tellRoomless: (act, roomless) => tellRoomless(act, mediation, told.roomless, roomless),
  }
}

const madeRoom = (mediation: KeptMediation, room: RoomId, told: SmallRoom["told"]): MadeRoom => ({
  ...{ id: room, greeted: new Set(mediation.greeted), ended: mediation.told },
  async greet(act, here) {
    await keepGreeted(act, mediation, here)
    await say(act, { room }, helloCard(act.coop, mediation), { alert: true })
  },
  keepGreeted: (act, greeted) => keepGreeted(act, mediation, [...greeted]),
  async end(act) {
    await putMediation(act.work, mediation, { ...mediation, told: true })
    await say(act, { room }, overCard(act.coop, mediation), { alert: true })
  },
  close: (act) => close(act, mediation, room, told),
})

/** Remembers the room. If the mediation has ended meanwhile, the bot leaves the room again. */
async function noteMade({ work }: Act, id: string, room: RoomId): Promise<void> {
  const mediation = await mediationWith(work, id)
  if (mediation) await putMediation(work, mediation, mediation, { room })
  else await noteLeaving(work, room)
}

/** Deletes all that is kept of the mediation, and leaves the room. Nobody can write in it any more. */
async function close(
  { work, coop }: Act,
  mediation: KeptMediation,
  room: RoomId,
  told: SmallRoom["told"],
): Promise<void> {
  for (const key of [told.faults, told.roomless, silenceOf(told.faults)]) await noteFaultsTold(work, coop.key, key, [])
  for (const person of threeOf(mediation)) await forgetAskedBack(work, coop.key, person, room)
  await dropMediation(work, mediation)
  await noteLeaving(work, room)
}

/** Tells the three alone that their room could not be made yet, or that the bot is not in it. */
async function tellRoomless(
  act: Act,
  mediation: KeptMediation,
  key: SmallRoom["told"]["roomless"],
  roomless: Roomless | null,
): Promise<void> {
  const { work, coop } = act
  await noteFaultsTold(work, coop.key, key, roomless === null ? [] : [roomless.why])
  if (roomless === null) return
  const people: readonly MatrixId[] = threeOf(mediation)
  await tell(act, people, () => roomlessCard(coop, roomless))
}
