/** Stops the Matrix library's client, but not while the library is still using its crypto. */
import { setTimeout as sleep } from "node:timers/promises"
import type { MatrixClient } from "matrix-js-sdk"
import type { CryptoApi } from "matrix-js-sdk/lib/crypto-api/index.js"

/** How long to wait for the library's key backup check, in milliseconds. The homeserver may never answer it. */
const longestCheck = 10_000

const checks = new WeakMap<MatrixClient, Promise<unknown>>()

/**
 * Lets `closeClient` wait until the library has checked the key backup. Call this as soon as the crypto is open. The library starts the
 * check by itself, and uses the crypto once the homeserver has answered. If the crypto is closed by then, the library's promise rejects.
 * Nobody catches that rejection, so it would end the process.
 */
export function noteBackupCheck(client: MatrixClient, crypto: CryptoApi): void {
  // The library's own check is running already; this call joins it.
  const check = crypto.checkKeyBackupAndEnable().catch(() => null)
  checks.set(client, check)
}

/** Stops the client, once the library's key backup check has ended or 10 seconds have passed. */
export async function closeClient(client: MatrixClient): Promise<void> {
  await Promise.race([checks.get(client), sleep(longestCheck, null, { ref: false })])
  client.stopClient()
}
