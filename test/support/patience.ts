/** How tests wait for something that must come. */
import { comesAbout } from "../../src/matrix/fair-time.ts"

/**
 * How many milliseconds a test waits. The thing comes within a second or two on a quiet machine; a bot's start has taken a hundred times as
 * long on a busy one. Only what hangs takes this long.
 */
export const hung = 240_000

/**
 * Waits until the condition holds.
 * `lacking`: says what has not come about.
 * @throws Error after so much fair time that it must hang
 */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  lacking: () => string,
  every?: number,
): Promise<void> {
  if (!(await comesAbout(holds, hung, every === undefined ? {} : { every }))) throw new Error(lacking())
}
