/** Logs out the device that the bot had before its state was put back from a backup. */

import { words } from "./fatal.ts"
import type { Log } from "./port.ts"
import type { Session } from "./session.ts"
import { authorized } from "./signing.ts"

/**
 * Ends a device whose keys are lost. People's apps would go on encrypting for it, and an installation that was cut off would go on with it.
 * Where that fails, the bot runs all the same.
 */
export async function endOldDevice(
  { client, userId, deviceId }: Pick<Session, "client" | "userId" | "deviceId">,
  old: string | null,
  password: string | null,
  log: Log,
): Promise<void> {
  if (old === null || old === deviceId) return
  try {
    await authorized(
      async (auth) => void (await client.deleteDevice(old, auth ?? undefined)),
      userId,
      password ?? undefined,
    )
    log.info({ device: old }, "the device from before the restore was logged out")
  } catch (error) {
    log.warn(
      { device: old, why: words(error) },
      "the device from before the restore could not be logged out; do it by hand",
    )
  }
}
