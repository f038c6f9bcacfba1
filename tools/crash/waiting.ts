/** Waiting for what a story, or the run, needs to go on. */
import { setTimeout as sleep } from "node:timers/promises"
import type { View } from "./view.ts"

/** So many milliseconds without any change mean that what is missing never comes: a slow machine gets on all the while. */
export const stalled = 240_000

/** So many milliseconds nothing takes, however slow the machine, and though the bot is killed meanwhile. */
const patience = 600_000

/** Resolves once it holds. @throws Error that says what was waited for */
export async function patiently(what: string, holds: () => boolean): Promise<void> {
  if (!(await until(patience, holds))) throw new Error(`the story has waited in vain for ${what}`)
}

/** False where it does not come to hold within so many milliseconds. */
export async function until(milliseconds: number, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (!(await holds())) {
    if (performance.now() > end) return false
    await sleep(200)
  }
  return true
}

/** True once nothing is missing; false where the same is missing for so long that it never comes. */
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
