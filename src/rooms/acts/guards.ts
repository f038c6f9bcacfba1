/**
 * Messages after somebody changed a setting that keeps a room closed. They say that the bot restored it, or that the bot says nothing
 * confidential in the room, and why.
 */

import { type Act, say } from "../../kernel/acts/context.ts"
import type { MatrixId, RoomId } from "../../kernel/rules/types.ts"
import { lastTold, noteTold } from "../../kernel/store/told.ts"
import { faultKey, type RoomFault } from "../rules/faults.ts"
import type { Restore } from "../rules/guards.ts"
import { type FaultyRoom, noteFaultsTold } from "../store/keeping.ts"
import { restoredCard, silentCard } from "../views/faults.ts"

const minute = 60_000
/** A person who changes the same thing again and again is reported only once in this time. */
const reportPause = 10 * minute
/** A person is told only once in this time that the bot is silent in a room. */
const silencePause = 24 * 60 * minute

/** Says in `to` who changed which setting of the room with this role, and that the bot restored it. */
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

/** Whether the bot's silence in a room began or ended since people were last told. */
export const silenceChanged = (reasons: readonly RoomFault[], told: ReadonlySet<string> | undefined): boolean =>
  reasons.length > 0 !== (told?.size ?? 0) > 0

/**
 * Tells the people who belong in a room why the bot says nothing confidential in that room. Each is told in their direct room. Remembers
 * that they were told. If `reasons` is empty, the bot says everything again. It does not announce this, because people see the messages
 * that were waiting.
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

/** The key under which the bot remembers that it told people about its silence in a room. */
export const silenceOf = (role: FaultyRoom): FaultyRoom => `silent:${role}`
