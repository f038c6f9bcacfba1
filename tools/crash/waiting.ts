/** Functions that wait for what a story or the run needs to go on. */
import { setTimeout as sleep } from "node:timers/promises"
import type { View } from "./view.ts"

/** If nothing changes for this many milliseconds, the missing things never come. Even on a slow machine something changes more often. */
export const stalled = 240_000

/** Nothing takes longer than this many milliseconds, even on a slow machine where the bot is killed meanwhile. */
const patience = 600_000

/** Resolves once the condition holds. @throws Error that says what the story waited for */
export async function patiently(what: string, holds: () => boolean): Promise<void> {
  if (!(await until(patience, holds))) throw new Error(`the story has waited in vain for ${what}`)
}

/** Resolves to true once the condition holds, or to false if that takes more than this many milliseconds. */
export async function until(milliseconds: number, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (!(await holds())) {
    if (performance.now() > end) return false
    await sleep(200)
  }
  return true
}

/** Resolves to true once nothing is missing, or to false if the same things are missing for so long that they never come. */
export async function untilComplete(missing: () => readonly string[] | Promise<readonly string[]>): Promise<boolean> {
  let [before, end] = ["", Number.POSITIVE_INFINITY]
  for (;;) {
    const now = (await missing()).join("\n")
    if (now === "") return true
    if (now !== before) [before, end] = [now, performance.now() + stalled]
    if (performance.now() > end) return false
    await sleep(200)
  }
}

export const announced = ({ view }: { readonly view: View }, what: string): Promise<void> =>
  patiently(what, () => view.announced(what).length > 0)
