/** Tells who has signed a person's device, as the homeserver shows it now (§5.1). */
import { type Device, type OlmMachine, UserId } from "@matrix-org/matrix-sdk-crypto-wasm"
import { objectIn, objectOf } from "../kernel/rules/objects.ts"
import type { MatrixId } from "../kernel/rules/types.ts"
import type { SignedBy } from "./session-records.ts"
import { Shown } from "./shown.ts"

/**
 * Who signed a device. `owner`: its owner, under the master key `master`. `nobody`: the device exists but is not signed. `gone`: there is
 * no such device.
 */
export type Signer =
  | ({ readonly by: "owner" } & SignedBy)
  | { readonly by: "nobody"; readonly identity: string | null }
  | { readonly by: "gone"; readonly identity: string | null }

/**
 * Looks for the device by its Curve25519 key among the devices that the machine knows. Sends no request.
 * @param wait after a change of the person's devices, a query about them may be under way: wait for it at most this many seconds
 */
export async function signerOf(
  machine: OlmMachine,
  person: MatrixId,
  senderKey: string,
  wait?: number,
): Promise<Signer> {
  return await Shown.of(machine).remembered(person, `device ${senderKey}`, () =>
    lookUp(machine, person, senderKey, wait),
  )
}

async function lookUp(machine: OlmMachine, person: MatrixId, senderKey: string, wait?: number): Promise<Signer> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = await identityNow(machine, person)
    const device = await find(machine, person, senderKey, wait)
    // If the identity has changed meanwhile, the identity and the device are from different moments. So the loop looks again.
    if ((await identityNow(machine, person)) !== before) continue
    if (!device) return { by: "gone", identity: before }
    return before !== null && device.signed
      ? { by: "owner", master: before, device: device.id, signingKey: device.signingKey }
      : { by: "nobody", identity: before }
  }
  throw new Error("a person's identity changes faster than it can be looked at")
}

interface Found {
  readonly id: string
  readonly signingKey: string
  readonly signed: boolean
}

async function find(
  machine: OlmMachine,
  person: MatrixId,
  senderKey: string,
  wait: number | undefined,
): Promise<Found | null> {
  const all = await machine.getUserDevices(new UserId(person), wait)
  try {
    const devices: Device[] = all.devices()
    const device = devices.find((one) => one.curve25519Key?.toBase64() === senderKey && !one.isDeleted())
    const found = device && {
      id: device.deviceId.toString(),
      signingKey: device.ed25519Key?.toBase64() ?? "",
      signed: device.isCrossSignedByOwner(),
    }
    for (const one of devices) one.free()
    return found ?? null
  } finally {
    all.free()
  }
}

/** The person's public master key, as the homeserver shows it now. Null if there is none. */
export async function identityOf(machine: OlmMachine, person: MatrixId): Promise<string | null> {
  return await Shown.of(machine).remembered(person, "identity", () => identityNow(machine, person))
}

/**
 * The person's public master key as the library has it now, never a remembered one. Our own identity must be read in this way: it also
 * changes by our own actions, and not only with the homeserver's answers.
 */
export async function identityNow(machine: OlmMachine, person: MatrixId): Promise<string | null> {
  const identity = await machine.getIdentity(new UserId(person))
  if (!identity) return null
  try {
    return publicKeyIn(objectIn(identity.masterKey))
  } finally {
    identity.free()
  }
}

/** The public key in a signed object such as `{"keys": {"ed25519:KEY": "KEY"}, …}`. Null if the object has no key. */
export function publicKeyIn(signed: unknown): string | null {
  const [key] = Object.values(objectOf(objectOf(signed)?.keys) ?? {})
  return typeof key === "string" ? key : null
}
