/** A homeserver that lies about people's identities. It is a proxy in front of the real one, and shows forged cross-signing keys. */
import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto"
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import type { MemberClient } from "../../src/matrix/member-client.ts"
import { eventually } from "./patience.ts"

interface KeysAnswer {
  master_keys?: Record<string, object>
  self_signing_keys?: Record<string, object>
  /** The homeserver shows these keys only to their owner. */
  user_signing_keys?: Record<string, object>
  device_keys?: Record<string, Record<string, Record<string, unknown>>>
}

/** An identity that the operator made for somebody. With it the operator signs one device of that account. */
export class ForgedIdentity {
  readonly #master = keyPair()
  readonly #selfSigning = keyPair()
  readonly #userSigning = keyPair()
  readonly #person: string
  readonly #device: string

  constructor(person: string, device: string) {
    this.#person = person
    this.#device = device
  }

  get master(): string {
    return this.#master.name
  }

  /** Puts the forged identity into this answer in place of the real one. */
  show(answer: KeysAnswer): void {
    const person = this.#person
    const device = answer.device_keys?.[person]?.[this.#device]
    if (!device) return
    const key = (usage: string, { name }: KeyPair) => ({
      user_id: person,
      usage: [usage],
      keys: { [`ed25519:${name}`]: name },
    })
    const signed = (unsigned: object) => ({ ...unsigned, signatures: { [person]: this.#master.signs(unsigned) } })
    answer.master_keys = { ...answer.master_keys, [person]: key("master", this.#master) }
    const selfSigning = signed(key("self_signing", this.#selfSigning))
    answer.self_signing_keys = { ...answer.self_signing_keys, [person]: selfSigning }
    const userSigning = signed(key("user_signing", this.#userSigning))
    if (answer.user_signing_keys?.[person])
      answer.user_signing_keys = { ...answer.user_signing_keys, [person]: userSigning }
    const { signatures, unsigned: _unsigned, ...bare } = device
    const own = (signatures as Record<string, object> | undefined)?.[person]
    device.signatures = { [person]: { ...own, ...this.#selfSigning.signs(bare) } }
  }
}

interface KeyPair {
  readonly name: string
  signs(object: object): Record<string, string>
}

function keyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519")
  const name = base64(Buffer.from(String(publicKey.export({ format: "jwk" }).x), "base64url"))
  const key: KeyObject = createPrivateKey(privateKey.export({ format: "pem", type: "pkcs8" }))
  return {
    name,
    signs: (object) => ({ [`ed25519:${name}`]: base64(sign(null, Buffer.from(canonical(object)), key)) }),
  }
}

const base64 = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "")

/** JSON in the form that Matrix signs: with sorted keys and without spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`).join(",")}}`
}

export class LyingHomeserver {
  /** The forged identity that is shown. Null if the real one is shown. */
  forged: ForgedIdentity | null = null
  /** The people whose keys were asked for, one entry for each query. */
  readonly #queries: string[] = []
  readonly #server: Server
  readonly #target: string

  private constructor(target: string) {
    this.#target = target
    this.#server = createServer((asked, answer) => {
      this.#pass(asked.method ?? "GET", asked.url ?? "/", asked, answer).catch(() => answer.destroy())
    })
  }

  static async before(target: string): Promise<LyingHomeserver> {
    const proxy = new LyingHomeserver(target)
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve))
    return proxy
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /**
   * Shows this identity for a member from now on, or the real one if `forged` is null. Resolves when the bot behind this proxy has asked
   * for the member's keys.
   */
  async shows(
    forged: ForgedIdentity | null,
    { client, deviceId, userId }: Pick<MemberClient, "client" | "deviceId" | "userId">,
  ): Promise<void> {
    const asked = this.#queries.length
    this.forged = forged
    // When a device changes, everybody asks for its owner's keys again.
    await client.setDeviceDetails(deviceId, { display_name: `changed ${asked}` })
    const again = () => this.#queries.slice(asked).some((people) => people.split(" ").includes(userId))
    await eventually(again, () => `nobody has asked for the keys of ${userId}`)
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #pass(method: string, path: string, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const headers = { ...asked.headers, host: new URL(this.#target).host, "accept-encoding": "identity" }
    const outgoing = request(`${this.#target}${path}`, { method, headers })
    asked.pipe(outgoing)
    answer.on("close", () => outgoing.destroy())
    const reply = await new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.on("response", resolve).on("error", reject)
    })
    if (!/\/keys\/query$/.test(path)) {
      answer.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(answer)
      return
    }
    const keys = JSON.parse(await text(reply)) as KeysAnswer
    this.forged?.show(keys)
    this.#queries.push(Object.keys(keys.device_keys ?? {}).join(" "))
    answer.writeHead(reply.statusCode ?? 502, { "content-type": "application/json" })
    answer.end(JSON.stringify(keys))
  }
}
