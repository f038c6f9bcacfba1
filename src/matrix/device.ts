/** Chooses the bot's device: the remembered device, the device of a given token, or a new device. */
import type { MatrixClient } from "matrix-js-sdk"
import type { CryptoApi } from "matrix-js-sdk/lib/crypto-api/index.js"
import type { MasterKey } from "../kernel/store/master-key.ts"
import { FatalError } from "./fatal.ts"
import { type Login, logIn, logOut, whoAmI } from "./login.ts"
import type { Log } from "./port.ts"
import type { KeptLogin } from "./session-file.ts"

/** If both are given, the access token is used. Neither is needed once a session is remembered. */
export interface Credentials {
  readonly password?: string
  readonly accessToken?: string
}

export interface Given {
  /** Base address of the homeserver, `https://…`. */
  readonly homeserverUrl: string
  /** Full Matrix ID. */
  readonly userId: string
  readonly credentials: Credentials
  readonly dataFolder: string
  readonly deviceName: string
  readonly keys: MasterKey
  readonly log: Log
}

/**
 * The bot's login, which `file` remembers. `owner`: the account and device whose keys the crypto store holds; null if the store
 * holds no keys.
 * @throws FatalError
 */
export async function deviceLogin(
  given: Given,
  file: KeptLogin,
  owner: { userId: string; deviceId: string } | null,
): Promise<Login> {
  const known = await file.read()
  if (known && known.userId !== given.userId) {
    throw new FatalError("another-account", { user: given.userId, found: known.userId })
  }
  const login = await choose(given, file, known, owner)
  if (owner && (owner.userId !== login.userId || owner.deviceId !== login.deviceId)) {
    throw new FatalError("crypto-mismatch", {
      why: `the store is that of ${owner.userId} on device ${owner.deviceId}, the session that of device ${login.deviceId}`,
    })
  }
  return login
}

async function choose(
  given: Given,
  file: KeptLogin,
  known: Login | null,
  owner: { deviceId: string } | null,
): Promise<Login> {
  const { homeserverUrl: url, userId, credentials, deviceName, log } = given
  if (credentials.accessToken !== undefined) {
    const login = await whoAmI(url, credentials.accessToken, userId)
    if (login.deviceId !== known?.deviceId || login.accessToken !== known.accessToken) await file.write(login)
    return login
  }
  if (known && owner) return whoAmI(url, known.accessToken, userId)
  if (owner) {
    throw new FatalError("crypto-mismatch", {
      why: `there is a store of device ${owner.deviceId}, but no session that remembers its login`,
    })
  }
  if (credentials.password === undefined) {
    if (!known) throw new FatalError("no-credentials", { user: userId })
    throw new FatalError("crypto-store-lost", { user: userId, device: known.deviceId })
  }
  if (known) {
    // A device that has lost its keys cannot read anything, yet people would go on encrypting for it. So it is logged out.
    log.warn({ device: known.deviceId }, "the crypto store is gone: logging out its device and beginning as a new one")
    await logOut(url, known.accessToken)
    await file.forget()
  }
  const login = await logIn(url, userId, credentials.password, deviceName)
  await file.write(login)
  log.info({ device: login.deviceId }, "logged in as a new device")
  return login
}

/**
 * Refuses to go on if the homeserver has other keys for our device than we have. Then our store is an old copy, or the token belongs to
 * somebody's own client. @throws FatalError
 */
export async function refuseOtherKeys(
  client: MatrixClient,
  crypto: CryptoApi,
  login: Login,
  fresh: boolean,
): Promise<void> {
  const { userId, deviceId } = login
  const answer = await client.downloadKeysForUsers([userId])
  const theirs = answer.device_keys[userId]?.[deviceId]?.keys[`ed25519:${deviceId}`]
  if (theirs === undefined || theirs === (await crypto.getOwnDeviceKeys()).ed25519) return
  if (fresh) throw new FatalError("crypto-store-lost", { user: userId, device: deviceId })
  throw new FatalError("crypto-mismatch", { why: `the homeserver knows device ${deviceId} by other keys` })
}
