/** How tests wait for something that must happen. */
import { comesAbout } from "../../src/matrix/fair-time.ts"

/**
 * How many milliseconds of fair time a test waits before it gives up. On a quiet machine everything comes within a second or two. On a busy
 * one, a start of the bot has taken a hundred times as long. If something takes even longer than this, it hangs.
 */
export const hung = 240_000

/**
 * Waits until the condition holds.
 * `lacking`: says what has not come about.
 * @throws Error if the condition does not hold within `hung` milliseconds of fair time
 */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  lacking: () => string,
  every?: number,
): Promise<void> {
  if (!(await comesAbout(holds, hung, every === undefined ? {} : { every }))) throw new Error(lacking())
}
