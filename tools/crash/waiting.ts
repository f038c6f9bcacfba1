/** Waiting for what a story, or the run, needs to go on. */
import { setTimeout as sleep } from "node:timers/promises"
import type { View } from "./view.ts"

/** The bot is killed meanwhile. */
const patience = 240_000

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

export const announced = ({ view }: { readonly view: View }, what: string): Promise<void> =>
  patiently(what, () => view.announced(what).length > 0)
