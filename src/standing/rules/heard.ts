/** How a message must arrive to count as its sender's (§5.1, §5.1a). Without these checks a homeserver could write in anybody's name. */

/**
 * The facts about a sender that decrypting their message gives. `identity`: their public master cross-signing key; null if they have none.
 */
export type SenderTrust =
  | { readonly encrypted: false }
  | { readonly encrypted: true; readonly device: "signed" | "unsigned" | "unknown"; readonly identity: string | null }

/** How a message arrived. `known`: the identity that the co-op knows for its sender; null if it has seen none yet. */
export interface Came {
  readonly encrypted: boolean
  readonly device: "signed" | "unsigned" | "unknown"
  readonly identity: string | null
  readonly known: string | null
}

/** Why a message does not count as its sender's. */
export type Unheard = "not-encrypted" | "device-not-signed" | "identity-changed"

/** Joins what a message tells about its sender with the identity that the co-op knows. */
export function cameBy(trust: SenderTrust, known: string | null): Came {
  return trust.encrypted ? { ...trust, known } : { encrypted: false, device: "unknown", identity: null, known }
}

/**
 * Why a message does not count as its sender's, or null if it does. A co-op may allow unsigned devices, and then identities do not matter.
 * Encryption and a device that the sender really has are always required.
 */
export function unheard({ encrypted, device, identity, known }: Came, signedDevices: boolean): Unheard | null {
  if (!encrypted) return "not-encrypted"
  if (device === "unknown") return "device-not-signed"
  if (!signedDevices) return null
  if (identity !== null && known !== null && identity !== known) return "identity-changed"
  return device === "signed" && identity !== null ? null : "device-not-signed"
}
