/**
 * Functions that wait until a story, or the run, can go on. Waits are measured in fair time (src/matrix/fair-time.ts), which goes more
 * slowly while other programs keep the processors busy. So a wait never ends too early because of a slow machine. If it ends without
 * success, the bot hangs, or something is lost.
 */
import { comesAbout, type Pace } from "../../src/matrix/fair-time.ts"
import type { View } from "./view.ts"

/** Milliseconds of fair time. If nothing changes for so long, the things that are missing never come. */
export const stalled = 240_000

/** Milliseconds of fair time. Nothing takes so long, even if the bot is killed while it happens. */
export const patience = 600_000

/** The parts of the harness that the functions in this file use while they wait. */
export interface Lookout {
  readonly view: Pick<View, "update" | "announced">
  /** Says in words which things the harness has seen last of the bot. */
  readonly lastSeen: () => string
  /** Milliseconds of fair time after which a story gives up. Default: `patience`. */
  readonly patience?: number
  /** The clock by which a story waits. Default: fair time. */
  readonly pace?: Pace
}

/** Resolves once the condition holds. @throws Error that says what was waited for, and what was seen last */
export async function patiently(game: Lookout, what: string, holds: () => boolean, pace = game.pace): Promise<void> {
  const look = () => {
    game.view.update()
    return holds()
  }
  if (await comesAbout(look, game.patience ?? patience, { every: 100, ...(pace && { pace }) })) return
  throw new Error(`the story has waited in vain for ${what}; last seen: ${game.lastSeen()}`)
}

/** Resolves to true once nothing is missing, or to false if the same things are missing for so long that they never come. */
export async function untilComplete(
  missing: () => readonly string[] | Promise<readonly string[]>,
  pace?: Pace,
): Promise<boolean> {
  let [before, changed, complete] = ["", false, false]
  const look = async () => {
    const now = (await missing()).join("\n")
    changed = now !== before
    before = now
    complete = now === ""
    return complete || changed
  }
  while (await comesAbout(look, stalled, { every: 200, ...(pace && { pace }) })) if (complete) return true
  return false
}

/** Resolves once the bot has announced this, by the names that `View` uses. @throws Error if it never does */
export const announced = (game: Lookout, what: string): Promise<void> =>
  patiently(game, what, () => game.view.announced(what).length > 0)
