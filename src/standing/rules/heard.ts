/**
 * How a message must arrive in order to count as its sender's (§5.1, §5.1a). Without these checks a homeserver could write in anybody's
 * name.
 */

/**
 * The facts about a sender that the bot learns when it decrypts the message. `identity`: the sender's public master cross-signing key; null
 * if they have none.
 */
export type SenderTrust =
  | { readonly encrypted: false }
  | { readonly encrypted: true; readonly device: "signed" | "unsigned" | "unknown"; readonly identity: string | null }

/** How a message arrived. `known`: the identity under which the co-op knows the sender; null if the co-op knows none yet. */
export interface Came {
  readonly encrypted: boolean
  readonly device: "signed" | "unsigned" | "unknown"
  readonly identity: string | null
  readonly known: string | null
}

/** Why a message does not count as its sender's. */
export type Unheard = "not-encrypted" | "device-not-signed" | "identity-changed"

/** Combines the facts that a message gives about its sender with the identity under which the co-op knows the sender. */
export function cameBy(trust: SenderTrust, known: string | null): Came {
  return trust.encrypted ? { ...trust, known } : { encrypted: false, device: "unknown", identity: null, known }
}

/**
 * Why a message does not count as its sender's, or null if it counts. It must always be encrypted, and its device must really be the
 * sender's. Unless the co-op allows unsigned devices, the device must also be signed, under the identity that the co-op knows.
 */
export function unheard({ encrypted, device, identity, known }: Came, signedDevices: boolean): Unheard | null {
  if (!encrypted) return "not-encrypted"
  if (device === "unknown") return "device-not-signed"
  if (!signedDevices) return null
  if (identity !== null && known !== null && identity !== known) return "identity-changed"
  return device === "signed" && identity !== null ? null : "device-not-signed"
}
