/** The ways in which a cut of the power leaves what was not synced. */
import type { Random } from "../crash/random.ts"
import type { Choice } from "./disk.ts"

/**
 * - `everything`: all of it is there, as when only the process dies
 * - `nothing`: none of it
 * - `some`: each change by chance, so that later ones are there without earlier ones
 * - `torn`: each sector by chance
 * - `newest`: only the last change of each file, such as the end of a commit without what was committed
 * - `oldest`: changes up to some moment, the last of them torn
 */
export const losses = ["nothing", "some", "torn", "newest", "oldest", "everything"] as const
export type Loss = (typeof losses)[number]

/** @param random decides what the way of losing leaves open */
export function lossBy(loss: Loss, random: Random): Choice {
  const coin = () => random.chance(0.5)
  const stales = coin()
  const stale = (length: number) =>
    stales ? Buffer.from(Array.from({ length }, () => random.whole(0, 255))) : Buffer.alloc(length)
  const until = random.next()
  const last = (index: number, all: number) => index === all - 1
  switch (loss) {
    case "everything":
      return { stale, change: () => true, naming: () => true }
    case "nothing":
      return { stale, change: () => false, naming: () => false }
    case "some":
      return { stale, change: coin, naming: coin }
    case "torn":
      return { stale, change: () => coin, naming: coin }
    case "newest":
      return { stale, change: last, naming: last }
    case "oldest":
      return {
        stale,
        change: (index, all) => {
          const end = Math.floor(all * until)
          return index === end ? coin : index < end
        },
        naming: (index, all) => index < Math.floor((all + 1) * until),
      }
  }
}
