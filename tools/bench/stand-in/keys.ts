/** The stand-in homeserver's keys of devices and identities, and messages from device to device. */
import type { JsonObject } from "../../../src/kernel/rules/objects.ts"
import { objectAt } from "./rooms.ts"

interface Device {
  keys: JsonObject | null
  readonly oneTime: Map<string, unknown>
  fallback: [string, unknown] | null
  readonly inbox: { readonly at: number; readonly message: JsonObject }[]
}

const identityKeys = ["master_key", "self_signing_key", "user_signing_key"] as const
type IdentityKey = (typeof identityKeys)[number]

export class StandInKeys {
  readonly #devices = new Map<string, Map<string, Device>>()
  readonly #identities = new Map<string, Partial<Record<IdentityKey, JsonObject>>>()
  /** Whose keys changed, in order. */
  readonly #changes: { readonly at: number; readonly person: string }[] = []
  readonly #sent = new Set<string>()
  readonly #next: () => number
  readonly #told: (people: Iterable<string>) => void

  constructor(next: () => number, told: (people: Iterable<string>) => void) {
    this.#next = next
    this.#told = told
  }

  devicesOf(person: string): ReadonlyMap<string, Device> {
    return this.#devices.get(person) ?? new Map()
  }

  device(person: string, id: string): Device {
    const devices = this.#devices.get(person) ?? new Map<string, Device>()
    this.#devices.set(person, devices)
    const known = devices.get(id)
    if (known) return known
    const made: Device = { keys: null, oneTime: new Map(), fallback: null, inbox: [] }
    devices.set(id, made)
    return made
  }

  upload(person: string, id: string, body: JsonObject): JsonObject {
    const device = this.device(person, id)
    const keys = objectAt(body, "device_keys")
    if (Object.keys(keys).length > 0) {
      device.keys = keys
      this.#changed(person)
    }
    for (const [key, value] of Object.entries(objectAt(body, "one_time_keys"))) device.oneTime.set(key, value)
    for (const one of Object.entries(objectAt(body, "fallback_keys"))) device.fallback = one
    return { one_time_key_counts: this.counts(person, id) }
  }

  counts(person: string, id: string): JsonObject {
    return { signed_curve25519: this.device(person, id).oneTime.size }
  }

  unusedFallback(person: string, id: string): string[] {
    return this.device(person, id).fallback ? ["signed_curve25519"] : []
  }

  uploadIdentity(person: string, body: JsonObject): void {
    const known = this.#identities.get(person) ?? {}
    for (const name of identityKeys) {
      const key = objectAt(body, name)
      if (Object.keys(key).length > 0) known[name] = key
    }
    this.#identities.set(person, known)
    this.#changed(person)
  }

  /** Adds signatures to devices and identities. */
  uploadSignatures(body: JsonObject): void {
    for (const [person, signed] of Object.entries(body))
      for (const [id, object] of Object.entries(signed as JsonObject)) {
        const more = objectAt(object as JsonObject, "signatures")
        const device = this.#devices.get(person)?.get(id)
        if (device?.keys) device.keys = withSignatures(device.keys, more)
        const identity = this.#identities.get(person)
        for (const name of identityKeys) {
          const key = identity?.[name]
          if (key && Object.values(objectAt(key, "keys")).includes(id) && identity)
            identity[name] = withSignatures(key, more)
        }
        this.#changed(person)
      }
  }

  query(by: string, body: JsonObject): JsonObject {
    const people = Object.keys(objectAt(body, "device_keys"))
    const identity = (name: IdentityKey) =>
      Object.fromEntries(
        people.flatMap((person) => {
          const key = this.#identities.get(person)?.[name]
          return key ? [[person, key]] : []
        }),
      )
    const devices = (person: string) =>
      [...this.devicesOf(person)].flatMap(([id, { keys }]) => (keys ? [[id, keys]] : []))
    const own = identity("user_signing_key")[by]
    return {
      failures: {},
      device_keys: Object.fromEntries(people.map((person) => [person, Object.fromEntries(devices(person))])),
      master_keys: identity("master_key"),
      self_signing_keys: identity("self_signing_key"),
      user_signing_keys: own ? { [by]: own } : {},
    }
  }

  claim(body: JsonObject): JsonObject {
    const claimed: Record<string, Record<string, JsonObject>> = {}
    for (const [person, devices] of Object.entries(objectAt(body, "one_time_keys")))
      for (const id of Object.keys(devices as JsonObject)) {
        const device = this.#devices.get(person)?.get(id)
        const [key] = device?.oneTime ?? []
        if (key) device?.oneTime.delete(key[0])
        const given = key ?? device?.fallback
        if (!given) continue
        claimed[person] ??= {}
        claimed[person][id] = { [given[0]]: given[1] }
      }
    return { failures: {}, one_time_keys: claimed }
  }

  /** Sends a message to devices. The same transaction of the same device is taken once. */
  send(
    by: { readonly user: string; readonly device: string },
    { type, transaction }: { readonly type: string; readonly transaction: string },
    body: JsonObject,
  ): void {
    const key = [by.user, by.device, type, transaction].join("\0")
    if (this.#sent.has(key)) return
    this.#sent.add(key)
    const sender = by.user
    const people = Object.entries(objectAt(body, "messages"))
    for (const [person, devices] of people)
      for (const [id, content] of Object.entries(devices as JsonObject)) {
        const to = id === "*" ? [...this.devicesOf(person).keys()] : [id]
        for (const one of to)
          this.device(person, one).inbox.push({ at: this.#next(), message: { type, sender, content } })
      }
    this.#told(people.map(([person]) => person))
  }

  /** The messages that this device has not received yet. It has received those up to `since`. */
  waitingFor(person: string, id: string, since: number): JsonObject[] {
    const { inbox } = this.device(person, id)
    while (inbox[0] && inbox[0].at <= since) inbox.shift()
    return inbox.map(({ message }) => message)
  }

  changedSince(since: number): string[] {
    let from = this.#changes.length
    while (from > 0 && (this.#changes[from - 1]?.at ?? 0) > since) from -= 1
    return [...new Set(this.#changes.slice(from).map(({ person }) => person))]
  }

  forget(person: string, id: string): void {
    this.#devices.get(person)?.delete(id)
    this.#changed(person)
  }

  #changed(person: string): void {
    this.#changes.push({ at: this.#next(), person })
    this.#told([person])
  }
}

function withSignatures(object: JsonObject, more: JsonObject): JsonObject {
  const signatures: Record<string, unknown> = { ...objectAt(object, "signatures") }
  for (const [person, theirs] of Object.entries(more))
    signatures[person] = { ...objectAt(signatures, person), ...(theirs as JsonObject) }
  return { ...object, signatures }
}
