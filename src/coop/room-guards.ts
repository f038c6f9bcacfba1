/** What is said of a room that somebody opened: that it was put right, or that the bot is silent there and why. */

import { faultKey, type RoomFault } from "../rules/room-faults.ts"
import type { Restore } from "../rules/room-guards.ts"
import type { MatrixId, RoomId } from "../rules/types.ts"
import { type FaultyRoom, noteFaultsTold } from "../store/room-keeping.ts"
import { lastTold, noteTold } from "../store/told.ts"
import { restoredCard, silentCard } from "../views/room-faults.ts"
import { type Act, say } from "./context.ts"

const minute = 60_000
/** Somebody who changes the same thing over and over is reported once in that time. */
const reportPause = 10 * minute
/** Nobody is told more often than once in that time that the bot is silent in a room. */
const silencePause = 24 * 60 * minute

/** Says in `to` who changed what in the room of that role, and that it is put right. */
export async function tellRestored(
  act: Act,
  role: FaultyRoom,
  restores: readonly Restore[],
  to: RoomId,
): Promise<void> {
  const { work, coop } = act
  const fresh: Restore[] = []
  for (const restore of restores) {
    if (restore.by === null) continue
    const about = `restored ${coop.key} ${role} ${restore.guard}`
    const told = await lastTold(work, restore.by, about)
    if (told !== null && work.now - told < reportPause) continue
    await noteTold(work, restore.by, about)
    fresh.push(restore)
  }
  if (fresh.length > 0) await say(act, { room: to, open: true }, restoredCard(coop.words, role, fresh, coop))
}

/** Whether it has changed that the bot is silent in a room. */
export const silenceChanged = (reasons: readonly RoomFault[], told: ReadonlySet<string> | undefined): boolean =>
  reasons.length > 0 !== (told?.size ?? 0) > 0

/**
 * Tells those who belong in the room, each in their direct room, why nothing confidential is said there now; and remembers that.
 * `reasons`: empty where the bot speaks again, which needs no word: what waited is said then.
 */
export async function tellSilence(
  act: Act,
  role: FaultyRoom,
  reasons: readonly RoomFault[],
  people: readonly MatrixId[],
): Promise<void> {
  const { work, coop } = act
  await noteFaultsTold(work, coop.key, silenceOf(role), [...new Set(reasons.map(faultKey))])
  if (reasons.length === 0) return
  for (const person of people) {
    const about = `silent ${coop.key} ${role}`
    const told = await lastTold(work, person, about)
    if (told !== null && work.now - told < silencePause) continue
    await noteTold(work, person, about)
    await say(act, { person }, silentCard(coop.words, role, reasons, coop))
  }
}

/** Under which it is remembered that people were told of the silence in a room. */
export const silenceOf = (role: FaultyRoom): FaultyRoom => `silent:${role}`
