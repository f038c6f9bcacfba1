/** The bot's only device on its homeserver: it logs in once, keeps its keys durably and is cross-signed (invariants 2 to 4). */
import { join } from "node:path"
import { ClientEvent, Filter, HttpApiEvent, type MatrixClient, SyncState } from "matrix-js-sdk"
import { AllDevicesIsolationMode, type CryptoApi, CryptoEvent } from "matrix-js-sdk/lib/crypto-api/index.js"
import type { MasterKey } from "../kernel/store/master-key.ts"
import type { StepHook } from "../kernel/store/work.ts"
import { closeClient, noteBackupCheck } from "./closing.ts"
import { cryptoParts } from "./crypto-parts.ts"
import { CryptoStore } from "./crypto-store.ts"
import { deviceLogin, type Given, refuseOtherKeys } from "./device.ts"
import { FatalError, words } from "./fatal.ts"
import { watchKeyArrivals } from "./key-arrivals.ts"
import { KeyFile, type KeyTables, keyFile } from "./key-tables.ts"
import { checkHomeserver, type Login } from "./login.ts"
import { makeClient } from "./make-client.ts"
import { OwnIdentity } from "./own-identity.ts"
import type { Log } from "./port.ts"
import { silenceSdk } from "./quiet.ts"
import { Readers } from "./readers.ts"
import { SessionFile, SessionRow } from "./session-file.ts"
import { SessionRecords } from "./session-records.ts"
import { Signing } from "./signing.ts"
import { StateMarks } from "./state-marks.ts"

export interface SessionOptions extends Given {
  readonly deviceName: string
  readonly keys: MasterKey
  readonly log: Log
  readonly step?: StepHook
  /** Wraps the `fetch` of all the client's requests. The sync tap uses this. */
  readonly fetchWrapper?: (inner: typeof fetch) => typeof fetch
  /** The tables of the keys, if they lie in PostgreSQL. By default they are in the file `crypto.sqlite` in the data folder. */
  readonly tables?: KeyTables
  /** Asked before each request. If it rejects, the request is not made. */
  readonly mayAsk?: () => Promise<void>
  /** Called at most once, if a running session ends for good: the token was revoked, or the store failed. */
  readonly onFatal?: (error: FatalError) => void
  /** Whether the admin asked for a new cross-signing identity. */
  readonly resetIdentity?: boolean
}

export interface Health {
  /** Milliseconds since the last successful sync. Null before the first one. */
  readonly syncAge: number | null
  readonly crossSigned: boolean
  /** Whether the homeserver shows another identity for the bot than its own. */
  readonly otherIdentity: boolean
  readonly fatal: FatalError | null
}

export interface Session {
  readonly client: MatrixClient
  readonly crypto: CryptoApi
  /** Decides who gets the keys of what the bot says. By default: devices that their owners have signed. */
  readonly readers: Readers
  readonly userId: string
  readonly deviceId: string
  /** Our records of the Megolm sessions with which other people's messages are encrypted. */
  readonly records: SessionRecords
  /** Marks that tell how far the state database has come. They are kept beside the keys. */
  readonly marks: StateMarks
  /** Syncs. Resolves when the first sync is processed and the device is cross-signed. @throws FatalError */
  start(): Promise<void>
  /**
   * Stops syncing and closes the store, within seconds. The SDK may leave things that keep the process running, so the caller must end the
   * process.
   */
  stop(): Promise<void>
  health(): Health
  /** Ends the session for good, and says why. */
  fail(error: FatalError): void
}

/** How long the first sync may take, in milliseconds. The homeserver answered the login a moment ago, so it can be reached. */
const firstSyncDeadline = 120_000
const pollTimeout = 10_000
const initialSyncLimit = 30

/**
 * Logs in, or uses the remembered device, and opens its keys. The session does not sync before `start`. The caller must hold the folder's
 * lock.
 * @throws FatalError
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  silenceSdk()
  await checkHomeserver(options.homeserverUrl)
  let session: OpenSession | null = null
  const kept = options.tables
    ? new SessionRow(options.tables, options.keys)
    : new SessionFile(options.dataFolder, options.keys)
  const store = await openTables(options)
    .then((tables) =>
      CryptoStore.over(tables, {
        ...(options.step ? { step: options.step } : {}),
        onFailure: (error) => session?.fail(new FatalError("crypto-store-failed", { why: words(error) }, error)),
      }),
    )
    .catch((error: unknown) => {
      throw new FatalError("crypto-store-failed", { why: words(error) }, error)
    })
  let client: MatrixClient | undefined
  try {
    const owner = await store.owner()
    const login = await deviceLogin(options, kept, owner)
    if (!owner) await store.setOwner(login.userId, login.deviceId)
    const signing = new Signing({
      userId: login.userId,
      dataFolder: options.dataFolder,
      password: options.credentials.password,
      resetIdentity: options.resetIdentity === true,
      log: options.log,
    })
    client = makeClient(options, login, signing, store)
    const crypto = await openCrypto(client, store, options)
    await refuseOtherKeys(client, crypto, login, owner === null)
    session = new OpenSession(client, crypto, login, store, signing, options)
    return session
  } catch (error) {
    if (client) await closeClient(client)
    await store.close()
    throw error
  }
}

const openTables = async ({ tables, dataFolder }: SessionOptions): Promise<KeyTables> =>
  tables ?? (await KeyFile.open(join(dataFolder, keyFile)))

async function openCrypto(client: MatrixClient, store: CryptoStore, options: SessionOptions): Promise<CryptoApi> {
  const storageKey = Uint8Array.from(
    Buffer.from(options.keys.derive("crypto store").handle("storage key"), "base64url"),
  )
  try {
    await store.use(() => client.initRustCrypto({ storageKey, cryptoDatabasePrefix: "waggle" }))
  } catch (error) {
    // The Rust crypto library gives this error text if the store belongs to another device. Any other error is a fault of the store itself.
    const mismatch = store.failure === null && /account in the store doesn't match/.test(words(error))
    const why = words(store.failure ?? error)
    throw new FatalError(mismatch ? "crypto-mismatch" : "crypto-store-failed", { why }, error)
  }
  const crypto = client.getCrypto()
  if (!crypto) throw new Error("the SDK opened no crypto")
  noteBackupCheck(client, crypto)
  watchKeyArrivals(cryptoParts(client).machine, store)
  // We also read messages from devices that nobody signed: §5.1 wants a refusal in words for them, and no silence. `Readers` decides who
  // gets the keys of what we say. Invited people get keys as well, since the SDK shares with everybody who may read by the room's settings.
  crypto.setDeviceIsolationMode(new AllDevicesIsolationMode(false))
  crypto.globalBlacklistUnverifiedDevices = false
  return crypto
}

/** A filter under which syncs bring everything but who is online. */
function withoutPresence(user: string): Filter {
  const filter = new Filter(user)
  filter.setDefinition({ presence: { not_types: ["*"] } })
  return filter
}

class OpenSession implements Session {
  readonly client: MatrixClient
  readonly crypto: CryptoApi
  readonly readers: Readers
  readonly userId: string
  readonly deviceId: string
  readonly records: SessionRecords
  readonly marks: StateMarks
  readonly #store: CryptoStore
  readonly #identity: OwnIdentity
  readonly #options: SessionOptions
  #lastSync: number | null = null
  #fatal: FatalError | null = null
  #stopped = false
  readonly #onceFatal = Promise.withResolvers<never>()

  constructor(
    client: MatrixClient,
    crypto: CryptoApi,
    login: Login,
    store: CryptoStore,
    signing: Signing,
    options: SessionOptions,
  ) {
    this.client = client
    this.crypto = crypto
    this.readers = new Readers(cryptoParts(client).machine)
    this.userId = login.userId
    this.deviceId = login.deviceId
    this.records = new SessionRecords(store)
    this.marks = new StateMarks(store)
    this.#store = store
    this.#identity = new OwnIdentity({
      ...{ client, crypto, store, signing, userId: login.userId, log: options.log },
      resetIdentity: options.resetIdentity === true,
    })
    this.#options = options
    // A caller that waits for this promise sees the failure. If no caller waits, the failure must not end the process.
    this.#onceFatal.promise.catch(() => {})
    client.on(HttpApiEvent.SessionLoggedOut, () => this.fail(new FatalError("revoked-token", { user: login.userId })))
    client.on(ClientEvent.Sync, (state) => {
      if (state === SyncState.Prepared || state === SyncState.Syncing) this.#lastSync = performance.now()
    })
    // Somebody may replace the account's identity with another client. So we check the identity after each change.
    client.on(CryptoEvent.KeysChanged, () => void this.#identity.look())
    client.on(CryptoEvent.UserTrustStatusChanged, (user) => void (user === this.userId && this.#identity.look()))
  }

  async start(): Promise<void> {
    await this.#identity.publish()
    const synced = this.#firstSync()
    await this.client.startClient({
      initialSyncLimit,
      pollTimeout,
      lazyLoadMembers: false,
      // As long as the bot syncs, people's apps show it as online. Other people's presence is not asked for.
      disablePresence: false,
      filter: withoutPresence(this.userId),
    })
    await Promise.race([synced, this.#onceFatal.promise])
    // The first sync does not tell whose devices changed while we were away. So we ask for everybody's devices again before we next
    // encrypt. It is soon enough to do this after the first sync, because later syncs tell of later changes.
    await cryptoParts(this.client).backend.markAllTrackedUsersAsDirty()
    await Promise.race([this.#identity.begin(), this.#onceFatal.promise])
  }

  async stop(): Promise<void> {
    if (this.#stopped) return
    this.#stopped = true
    this.#identity.stop()
    await closeClient(this.client)
    this.client.removeAllListeners()
    await this.#store.close()
  }

  health(): Health {
    return {
      syncAge: this.#lastSync === null ? null : performance.now() - this.#lastSync,
      ...this.#identity.health,
      fatal: this.#fatal,
    }
  }

  fail(error: FatalError): void {
    if (this.#stopped || this.#fatal) return
    this.#fatal = error
    this.#onceFatal.reject(error)
    void closeClient(this.client)
    this.#options.onFatal?.(error)
  }

  /** Waits for the first sync. `startClient` alone is not enough: it resolves even if that sync failed, and then goes on trying. */
  #firstSync(): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        const { homeserverUrl: url } = this.#options
        reject(new FatalError("unreachable-homeserver", { url, why: `no sync within ${firstSyncDeadline / 1000} s` }))
      }, firstSyncDeadline)
      late.unref()
      this.client.on(ClientEvent.Sync, (state) => {
        if (state !== SyncState.Prepared) return
        clearTimeout(late)
        resolve()
      })
    })
  }
}
