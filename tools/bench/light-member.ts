/**
 * A member with as little client as possible: real keys of a signed device, and single requests. It does not sync, so thousands fit in one
 * process. Their rooms and keys cost the bot what those of any other app do.
 */
import { Agent, request as httpRequest } from "node:http"
import { text } from "node:stream/consumers"
import {
  CollectStrategy,
  DecryptionSettings,
  DeviceId,
  DeviceLists,
  EncryptionSettings,
  initAsync,
  OlmMachine,
  RequestType,
  RoomId,
  TrustRequirement,
  UserId,
} from "@matrix-org/matrix-sdk-crypto-wasm"
import { type JsonObject, objectIn } from "../../src/kernel/rules/objects.ts"

export interface LightAccount {
  readonly homeserverUrl: string
  readonly userId: string
  readonly password: string
}

interface Outgoing {
  readonly id?: string | undefined
  readonly type?: RequestType
  readonly body: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })
const base = "/_matrix/client/v3"

/** One request. @throws Error if the homeserver refuses it */
async function ask(url: string, method: string, path: string, token: string | null, body?: string): Promise<string> {
  const headers = {
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) }),
  }
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const request = httpRequest(`${url}${base}${path}`, { method, agent, headers }, (response) => {
    text(response).then((answer) => {
      if (response.statusCode === 200) resolve(answer)
      else reject(new Error(`${method} ${path}: ${response.statusCode} ${answer.slice(0, 200)}`))
    }, reject)
  })
  request.on("error", reject)
  request.end(body)
  return await promise
}

export class LightMember {
  readonly userId: string
  readonly #url: string
  readonly #token: string
  readonly #machine: OlmMachine
  #transactions = 0

  private constructor(userId: string, url: string, token: string, machine: OlmMachine) {
    this.userId = userId
    this.#url = url
    this.#token = token
    this.#machine = machine
  }

  /** Logs in, and publishes the keys of a device that its owner has cross-signed. */
  static async login({ homeserverUrl, userId, password }: LightAccount): Promise<LightMember> {
    await initAsync()
    const login = { type: "m.login.password", identifier: { type: "m.id.user", user: userId }, password }
    const answer = objectIn(await ask(homeserverUrl, "POST", "/login", null, JSON.stringify(login)))
    const machine = await OlmMachine.initialize(new UserId(userId), new DeviceId(String(answer?.device_id)))
    const member = new LightMember(userId, homeserverUrl, String(answer?.access_token), machine)
    await member.#publish(password)
    return member
  }

  async #publish(password: string): Promise<void> {
    const { uploadKeysRequest, uploadSigningKeysRequest, uploadSignaturesRequest } =
      await this.#machine.bootstrapCrossSigning(true)
    if (uploadKeysRequest) await this.#send(uploadKeysRequest)
    const auth = { type: "m.login.password", identifier: { type: "m.id.user", user: this.userId }, password }
    const identity = objectIn(uploadSigningKeysRequest.body)
    await this.#ask("POST", "/keys/device_signing/upload", JSON.stringify({ ...identity, auth }))
    await this.#send({
      ...{ id: uploadSignaturesRequest.id, type: RequestType.SignatureUpload },
      body: uploadSignaturesRequest.body,
    })
  }

  async join(room: string): Promise<void> {
    await this.#ask("POST", `/join/${encodeURIComponent(room)}`, "{}")
  }

  /** Sends a message that `reader` can decrypt. Returns the event's ID. */
  async say(room: string, reader: string, content: JsonObject): Promise<string> {
    const type = "m.room.encrypted"
    const sealed = await this.sealed(room, reader, content)
    const path = `/rooms/${encodeURIComponent(room)}/send/${type}/${++this.#transactions}`
    return String(objectIn(await this.#ask("PUT", path, sealed))?.event_id)
  }

  async sealed(room: string, reader: string, content: JsonObject): Promise<string> {
    const readers = () => [new UserId(reader)]
    await this.#machine.updateTrackedUsers(readers())
    for (const one of await this.#machine.outgoingRequests()) await this.#send(one)
    const claim = await this.#machine.getMissingSessions(readers())
    if (claim) await this.#send(claim)
    const settings = new EncryptionSettings()
    settings.sharingStrategy = CollectStrategy.allDevices()
    for (const share of await this.#machine.shareRoomKey(new RoomId(room), readers(), settings)) {
      const path = `/sendToDevice/${encodeURIComponent(share.event_type)}/${share.txn_id}`
      await this.#marked(share, await this.#ask("PUT", path, share.body))
    }
    return await this.#machine.encryptRoomEvent(new RoomId(room), "m.room.message", JSON.stringify(content))
  }

  /** Takes in what a sync brought: messages to this device. */
  async receive(toDevice: readonly JsonObject[]): Promise<void> {
    const lists = new DeviceLists([], [])
    await this.#machine.receiveSyncChanges(JSON.stringify(toDevice), lists, new Map(), new Set(), settings())
  }

  /** The plain content of an encrypted event. */
  async read(room: string, event: JsonObject): Promise<JsonObject | null> {
    const read = await this.#machine.decryptRoomEvent(JSON.stringify(event), new RoomId(room), settings())
    return objectIn(read.event)
  }

  /** Asks for everything that is new since `since`. */
  async sync(since: string | null, timeout = 0): Promise<JsonObject> {
    const from = since === null ? "" : `&since=${encodeURIComponent(since)}`
    return objectIn(await this.#ask("GET", `/sync?timeout=${timeout}${from}`)) ?? {}
  }

  async #send(request: Outgoing): Promise<void> {
    const paths: Partial<Record<RequestType, string>> = {
      [RequestType.KeysUpload]: "/keys/upload",
      [RequestType.KeysQuery]: "/keys/query",
      [RequestType.KeysClaim]: "/keys/claim",
      [RequestType.SignatureUpload]: "/keys/signatures/upload",
    }
    const path = request.type === undefined ? undefined : paths[request.type]
    if (path === undefined) throw new Error(`a light member makes no request of the type ${request.type}`)
    await this.#marked(request, await this.#ask("POST", path, request.body))
  }

  async #marked({ id, type }: Outgoing, answer: string): Promise<void> {
    if (id !== undefined && type !== undefined) await this.#machine.markRequestAsSent(id, type, answer)
  }

  #ask(method: string, path: string, body?: string): Promise<string> {
    return ask(this.#url, method, path, this.#token, body)
  }
}

const settings = () => new DecryptionSettings(TrustRequirement.Untrusted)
