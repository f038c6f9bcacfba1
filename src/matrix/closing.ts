/** Stops the Matrix library's client without pulling its crypto from under what it is still doing. */
import { setTimeout as sleep } from "node:timers/promises"
import type { MatrixClient } from "matrix-js-sdk"
import type { CryptoApi } from "matrix-js-sdk/lib/crypto-api/index.js"

/** How long the look for a key backup is waited for, in milliseconds: the homeserver may not answer at all. */
const longestCheck = 10_000

const checks = new WeakMap<MatrixClient, Promise<unknown>>()

/**
 * To be called as soon as the crypto is open. The library looks for a key backup by itself then, and goes on with the crypto once the
 * homeserver has answered. Where that is closed by then, it rejects a promise that nobody holds, which would end the process.
 */
export function noteBackupCheck(client: MatrixClient, crypto: CryptoApi): void {
  // One check is under way already, and this joins it.
  const check = crypto.checkKeyBackupAndEnable().catch(() => null)
  checks.set(client, check)
}

/** Resolves when the client has stopped. */
export async function closeClient(client: MatrixClient): Promise<void> {
  await Promise.race([checks.get(client), sleep(longestCheck, null, { ref: false })])
  client.stopClient()
}
