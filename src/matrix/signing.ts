/** Keeps the bot's device cross-signed (invariant 3), with a recovery key that the admin holds. */
import { join } from "node:path"
import type { AuthDict, MatrixClient } from "matrix-js-sdk"
import { type CryptoApi, type CryptoCallbacks, decodeRecoveryKey } from "matrix-js-sdk/lib/crypto-api/index.js"
import { objectOf } from "../kernel/rules/objects.ts"
import { FatalError, words } from "./fatal.ts"
import type { Log } from "./port.ts"
import { readIfThere, writeSecret } from "./session-file.ts"

const recoveryKeyFile = "recovery-key.txt"

export interface SigningOptions {
  readonly userId: string
  readonly dataFolder: string
  readonly password: string | undefined
  /** Whether to make a new identity even if there is one. Only the admin asks for that, since it alarms everybody. */
  readonly resetIdentity: boolean
  readonly log: Log
}

export class Signing {
  readonly #options: SigningOptions
  readonly #path: string
  #key: Uint8Array<ArrayBuffer> | null = null

  constructor(options: SigningOptions) {
    this.#options = options
    this.#path = join(options.dataFolder, recoveryKeyFile)
  }

  /** For `createClient`: gives the SDK the recovery key when it opens the secret storage. */
  readonly callbacks: CryptoCallbacks = {
    getSecretStorageKey: async ({ keys }) => {
      const [id] = Object.keys(keys)
      return id !== undefined && this.#key ? [id, this.#key] : null
    },
  }

  /**
   * Makes the identity and the secret storage at the first start, or when the admin asked for new ones. Call it before the client syncs:
   * the Rust crypto library drops the new keys if an answer arrives that still shows the old ones.
   * @throws FatalError recovery-key-wrong, signing-refused
   */
  async publish(client: MatrixClient, crypto: CryptoApi): Promise<void> {
    const { userId, resetIdentity, log } = this.#options
    this.#key = await this.#readKey()
    // The homeserver is asked each time. If a remembered "no" were wrong, the account's identity would be replaced.
    if ((await crypto.userHasCrossSigningKeys(userId, true)) && !resetIdentity) return
    await this.#makeKey(crypto)
    const anew = resetIdentity || !(await this.#opensStorage(client))
    await this.#publishIdentity(crypto)
    await this.#fillStorage(crypto, anew)
    log.info({ file: this.#path }, "cross-signing is set up; keep the recovery key in this file in a safe place")
  }

  /**
   * Returns once the published identity has signed the device. It uses the recovery key if it must. Call it while the client syncs, since
   * the homeserver must know the client's own keys. Each step can be repeated after a crash in the middle.
   * @throws FatalError recovery-key-missing, recovery-key-wrong, signing-refused
   */
  async ensure(client: MatrixClient, crypto: CryptoApi): Promise<void> {
    const { userId, log } = this.#options
    await crypto.userHasCrossSigningKeys(userId, true)
    if (!(await this.#signedThere(client)) || !(await this.signed(client, crypto))) {
      await this.#sign(client, crypto)
      log.info({}, "this device was signed with the account's cross-signing identity")
      // Our signature is in force only once the homeserver has sent it back, so we ask for it.
      await crypto.userHasCrossSigningKeys(userId, true)
    }
    if (!(await this.#storageFilled(client, crypto))) {
      // An earlier process published the identity, and ended before it stored the keys.
      await this.#makeKey(crypto)
      await this.#fillStorage(crypto, false)
    }
    if (!(await this.signed(client, crypto))) {
      throw new FatalError("signing-refused", { user: userId, why: "the device is still not signed" })
    }
  }

  async signed(client: MatrixClient, crypto: CryptoApi): Promise<boolean> {
    const status = await crypto.getDeviceVerificationStatus(this.#options.userId, client.getDeviceId() ?? "")
    return status?.signedByOwner === true && status.crossSigningVerified
  }

  /**
   * Whether the homeserver, and so everybody else, knows that the identity has signed this device. The Rust crypto library cannot tell: it
   * counts its own device as signed as soon as it has made the signature, even if the process ended before sending it.
   */
  async #signedThere(client: MatrixClient): Promise<boolean> {
    const { userId } = this.#options
    const answer = await client.downloadKeysForUsers([userId])
    const [selfSigning] = Object.keys(answer.self_signing_keys?.[userId]?.keys ?? {})
    const signatures = answer.device_keys[userId]?.[client.getDeviceId() ?? ""]?.signatures?.[userId] ?? {}
    return selfSigning !== undefined && selfSigning in signatures
  }

  /** Whether nothing is left to store: the identity's keys are stored, or we lack them, or somebody else has locked the storage. */
  async #storageFilled(client: MatrixClient, crypto: CryptoApi): Promise<boolean> {
    if (!(await client.secretStorage.hasKey())) return false
    const { privateKeysCachedLocally: local, privateKeysInSecretStorage } = await crypto.getCrossSigningStatus()
    const ours = local.masterKey && local.selfSigningKey && local.userSigningKey && (await this.#opensStorage(client))
    return privateKeysInSecretStorage || !ours
  }

  async #readKey(): Promise<Uint8Array<ArrayBuffer> | null> {
    const text = await readIfThere(this.#path)
    if (text === null) return null
    try {
      return decodeRecoveryKey(text.trim())
    } catch (error) {
      throw this.#wrongKey(error)
    }
  }

  /** Makes a recovery key, and writes it to the disk before anything is locked with it. */
  async #makeKey(crypto: CryptoApi): Promise<void> {
    if (this.#key) return
    const { privateKey, encodedPrivateKey } = await crypto.createRecoveryKeyFromPassphrase()
    if (encodedPrivateKey === undefined) throw new Error("the SDK made a recovery key without its text")
    await writeSecret(this.#path, `${encodedPrivateKey}\n`)
    this.#key = privateKey
  }

  async #publishIdentity(crypto: CryptoApi): Promise<void> {
    const { userId, password } = this.#options
    try {
      await crypto.bootstrapCrossSigning({
        // An earlier start may have made keys and ended before publishing them. Nobody has seen those keys, so new keys are fine.
        setupNewCrossSigning: true,
        authUploadDeviceSigningKeys: (request) => authorized(request, userId, password),
      })
    } catch (error) {
      if (error instanceof FatalError) throw error
      throw new FatalError("signing-refused", { user: userId, why: words(error) }, error)
    }
  }

  async #fillStorage(crypto: CryptoApi, anew: boolean): Promise<void> {
    const key = this.#key
    if (!key) throw new Error("no recovery key to lock the secret storage with")
    await crypto.bootstrapSecretStorage({
      setupNewSecretStorage: anew,
      createSecretStorageKey: async () => ({ privateKey: key }),
    })
  }

  /** Whether the secret storage, if there is one, is locked with our present key and not with an earlier one. */
  async #opensStorage(client: MatrixClient): Promise<boolean> {
    const stored = await client.secretStorage.getKey()
    return !stored || (this.#key !== null && (await client.secretStorage.checkKey(this.#key, stored[1])))
  }

  async #sign(client: MatrixClient, crypto: CryptoApi): Promise<void> {
    const { userId } = this.#options
    const { privateKeysCachedLocally: local } = await crypto.getCrossSigningStatus()
    if (local.masterKey && local.selfSigningKey && local.userSigningKey) {
      await crypto.crossSignDevice(client.getDeviceId() ?? "")
      return
    }
    const key = this.#key
    const stored = await client.secretStorage.isStored("m.cross_signing.master")
    // Without this check the SDK would make a new identity.
    if (!key || !stored) throw new FatalError("recovery-key-missing", { user: userId, file: this.#path })
    for (const info of Object.values(stored)) {
      if (!(await client.secretStorage.checkKey(key, info))) throw this.#wrongKey()
    }
    try {
      await crypto.bootstrapCrossSigning({
        authUploadDeviceSigningKeys: () => Promise.reject(new Error("a new identity was not asked for")),
      })
    } catch (error) {
      throw this.#wrongKey(error)
    }
  }

  #wrongKey(cause?: unknown): FatalError {
    return new FatalError("recovery-key-wrong", { user: this.#options.userId, file: this.#path }, cause)
  }
}

/** Makes a new identity that replaces any other, without secret storage. This also works while the client syncs. */
export async function replaceIdentity(
  client: MatrixClient,
  crypto: CryptoApi,
  userId: string,
  password: string,
): Promise<void> {
  // The Rust crypto library drops the new keys if an answer arrives that still shows the old ones. Then new keys are made again.
  for (let attempt = 1; attempt <= 5; attempt++) {
    await crypto.bootstrapCrossSigning({
      setupNewCrossSigning: true,
      authUploadDeviceSigningKeys: (request) => authorized(request, userId, password),
    })
    await crypto.userHasCrossSigningKeys(userId, true)
    const device = await crypto.getDeviceVerificationStatus(userId, client.getDeviceId() ?? "")
    if (device?.crossSigningVerified) return
  }
  throw new FatalError("signing-refused", { user: userId, why: "the device is still not signed" })
}

/**
 * Makes a request for which the homeserver may ask for the password again, such as uploading an identity (user-interactive authentication). For an account's first identity it
 * often does not (MSC3967), so we first try without the password.
 */
export async function authorized(
  request: (auth: AuthDict | null) => Promise<void>,
  user: string,
  password: string | undefined,
): Promise<void> {
  try {
    await request(null)
  } catch (error) {
    const { session, flows } = interactive(error)
    if (!flows) throw error
    if (password === undefined) {
      throw new FatalError("signing-refused", {
        user,
        why: "it asks for the password, and only an access token is given",
      })
    }
    await request({
      type: "m.login.password",
      identifier: { type: "m.id.user", user },
      password,
      ...(session === undefined ? {} : { session }),
    })
  }
}

function interactive(error: unknown): { session?: string; flows: boolean } {
  // The SDK's MatrixError has the answer's body in `data`.
  const { session, flows } = objectOf(error instanceof Error && "data" in error ? error.data : null) ?? {}
  return { flows: Array.isArray(flows), ...(typeof session === "string" ? { session } : {}) }
}
