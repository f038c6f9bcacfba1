/** How a message must have come to count in somebody's name (§5.1, §5.1a): a homeserver could write anything else for them. */

/** What is known of the sender of one message after decrypting it. `identity`: their public master cross-signing key; null: they have none. */
export type SenderTrust =
  | { readonly encrypted: false }
  | { readonly encrypted: true; readonly device: "signed" | "unsigned" | "unknown"; readonly identity: string | null }

/** How one message came. `known`: the identity that the co-op knows its sender by; null: it has seen none yet. */
export interface Came {
  readonly encrypted: boolean
  readonly device: "signed" | "unsigned" | "unknown"
  readonly identity: string | null
  readonly known: string | null
}

export type Unheard = "not-encrypted" | "device-not-signed" | "identity-changed"

export function cameBy(trust: SenderTrust, known: string | null): Came {
  return trust.encrypted ? { ...trust, known } : { encrypted: false, device: "unknown", identity: null, known }
}

/**
 * Why a message does not count in its sender's name; null: it does. A co-op may do without signed devices, and so without identities. It
 * never does without encryption, nor takes what comes from no device of the sender's.
 */
export function unheard({ encrypted, device, identity, known }: Came, signedDevices: boolean): Unheard | null {
  if (!encrypted) return "not-encrypted"
  if (device === "unknown") return "device-not-signed"
  if (!signedDevices) return null
  if (identity !== null && known !== null && identity !== known) return "identity-changed"
  return device === "signed" && identity !== null ? null : "device-not-signed"
}
