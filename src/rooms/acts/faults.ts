/**
 * Tells the people concerned that a room is not as it should be. They are told of each fault once. If a fault was mended and comes back,
 * they are told again.
 */

import { type Act, say } from "../../kernel/acts/context.ts"
import type { RoomId } from "../../kernel/rules/types.ts"
import { faultKey, type RoomFault } from "../rules/faults.ts"
import { type FaultyRoom, faultsTold, noteFaultsTold } from "../store/keeping.ts"
import { faultCard } from "../views/faults.ts"

/** Whether these faults differ from the faults that people were told about. */
export function faultsChanged(faults: readonly RoomFault[], told: ReadonlySet<string> = new Set()): boolean {
  const keys = new Set(faults.map(faultKey))
  return keys.size !== told.size || [...keys].some((key) => !told.has(key))
}

/** Tells people in `room` about the new faults of the room with the role `role`. Remembers all faults of that room. */
export async function tellFaults(
  act: Act,
  role: FaultyRoom,
  faults: readonly RoomFault[],
  room: RoomId,
): Promise<void> {
  const { work, coop } = act
  const told = (await faultsTold(work, coop.key)).get(role)
  await noteFaultsTold(work, coop.key, role, [...new Set(faults.map(faultKey))])
  const fresh = faults.filter((fault) => !told?.has(faultKey(fault)))
  if (fresh.length > 0) await say(act, { room, open: true }, faultCard(coop.words, fresh, coop), { alert: true })
}
