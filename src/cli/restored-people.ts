/** Compares who is in the members' room with whom a restored state knows. */
import type { CoopContext } from "../kernel/acts/context.ts"
import { instant, type MatrixId } from "../kernel/rules/types.ts"
import type { Store } from "../kernel/store/work.ts"
import type { MatrixPort } from "../matrix/port.ts"
import { peopleOf } from "../matrix/room-comparison.ts"
import { roomState } from "../matrix/room-state.ts"
import { askAboutPeople, type CameAndWent } from "../people/acts/restored.ts"
import { type People, type RoomState, unfit, wanted } from "../rooms/rules/rooms.ts"
import type { RestoredNote } from "./restored-file.ts"

/**
 * Who came and went meanwhile, as the members' room shows it. The bot removes nobody who belongs there: whom it has put out did not belong
 * any more.
 */
export function cameAndWent({ bot, members }: Pick<RoomState, "bot" | "members">, people: People): CameAndWent {
  const here = (person: MatrixId) => ["join", "invite"].includes(members.get(person)?.membership ?? "")
  const came = [...members.keys()].filter(
    (person) => person !== bot && here(person) && unfit("members", person, people) !== null,
  )
  const went = wanted({ role: "members", bot }, people).filter((person) => {
    const { membership, by } = members.get(person) ?? {}
    return (membership === "leave" || membership === "ban") && by === bot
  })
  return { came: came.toSorted(), went: went.toSorted() }
}

/** Asks each co-op once, and notes that the state from the backup has been dealt with. Call it before any room is mended. */
export async function askWhoCameAndWent(
  parts: { readonly store: Store; readonly port: MatrixPort; readonly coops: readonly CoopContext[] },
  { madeAt }: RestoredNote,
): Promise<void> {
  const { store, port, coops } = parts
  await store.work(async (work) => {
    const restore = await work.trx("restores").orderBy("id", "desc").first("known_until")
    for (const coop of coops) {
      const facts = coop.rooms.members === undefined ? null : port.room(coop.rooms.members)
      if (facts?.membership !== "join") continue
      const found = cameAndWent(roomState(facts, "members", port.me), await peopleOf({ work, coop }))
      await askAboutPeople({ work, coop }, found, restore?.known_until ?? instant(madeAt))
    }
    await work.trx("restore_notes").delete()
  })
}
