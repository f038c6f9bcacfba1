/** A message as the inbox hands it to the dispatcher: decrypted, in its room's order, and not yet handled. */
import type { Place } from "../rules/places.ts"
import type { CoopKey, EventId, Instant, MatrixId, RoomId } from "../rules/types.ts"

export type { Place, SharedPlace } from "../rules/places.ts"

export interface RoomView {
  readonly id: RoomId
  readonly place: Place
  /** Set for a co-op's own rooms, and those of its tasks. In a direct room the co-op is found from the sender (§1.1). */
  readonly coop: CoopKey | null
  /** The number of the task that is negotiated here; only of the place `task`. */
  readonly task?: number
  readonly encrypted: boolean
  /** Whether the bot has the power to redact other people's messages here. */
  readonly mayRedact: boolean
}

/**
 * How far the sender of one message can be trusted, judged after decrypting it (§5.1).
 * `signed`: its device is cross-signed by its owner; `unsigned`: it is not; `unknown`: deleted or its keys come from an unsafe source.
 * `identity` is the sender's public master cross-signing key now, null if they have none.
 */
export type Trust =
  | { readonly encrypted: false }
  | { readonly encrypted: true; readonly device: "signed" | "unsigned" | "unknown"; readonly identity: string | null }

interface Arrived {
  readonly eventId: EventId
  readonly room: RoomView
  readonly sender: MatrixId
  /** The earlier of the homeserver's timestamp and our own at arrival: what a deadline is compared with (§2.6). */
  readonly sentAt: Instant
  /** When it arrived, by our own clock alone. */
  readonly receivedAt: Instant
}

export interface TextMessage extends Arrived {
  readonly kind: "text"
  /** Plain body with the reply fallback removed, and people who are mentioned as full Matrix IDs; of what is longer than `longestBody`, the beginning. */
  readonly body: string
  readonly replyTo: EventId | null
  readonly thread: EventId | null
  readonly trust: Trust
  /** It is an edit that is looked at as if it had been typed: nothing is answered where it stands. */
  readonly edited?: true
}

/**
 * A text of more UTF-16 units is answered, and not looked at (an event could carry 65,000): everything that a command takes fits into
 * a third of them, and no stranger's message costs us much.
 */
export const longestBody = 20_000

/** More is neither fetched nor read. */
export const maxFileBytes = 5 * 1024 * 1024

/** What became of fetching a file; where it failed for now, nothing did. */
export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /**
   * `gone`: the homeserver does not have it, or does not give it; `damaged`: it is not what its message says; `unreachable`: it was tried
   * often enough.
   */
  | { readonly ok: false; readonly reason: "too-large" | "gone" | "damaged" | "unreachable" }

/** A file, sent encrypted in a treasury or in a direct room. */
export interface FileMessage extends Arrived {
  readonly kind: "file"
  readonly name: string
  /** In bytes, as its sender's client says; null: it does not. */
  readonly size: number | null
  readonly mimetype: string | null
  readonly thread: EventId | null
  readonly trust: Trust
  /** Fetches and opens it, never within a transaction. Rejects where that failed for now. */
  fetch(): Promise<Fetched>
}

/** An encrypted message whose key did not come in time. */
export interface UndecryptableMessage extends Arrived {
  readonly kind: "undecryptable"
  readonly reason: "no-key" | "withheld" | "before-us" | "other"
}

/**
 * A message that was decrypted and never counts. `moved`: what it refers to was changed on its way. `repeated`: an earlier message was
 * sent again, or somebody else's. `earlier-identity`: its sender's app encrypts with a key from before their identity was what it is now.
 */
export interface RefusedMessage extends Arrived {
  readonly kind: "refused"
  readonly reason: "moved" | "repeated" | "earlier-identity"
}

/** What a message is to say from now on: never a command or a ballot, but it may say what must not stay there. */
export interface EditMessage extends Arrived {
  readonly kind: "edit"
  /** The message that it changes; null: it does not say. */
  readonly of: EventId | null
  /** As of a text. */
  readonly body: string
  readonly trust: Trust
}

/** Somebody has deleted a message, or reacted to one. It does nothing; who does it to a ballot is told so (§3.11, §5.1). */
export interface GestureMessage extends Arrived {
  readonly kind: "gesture"
  readonly deed: "deletes" | "reacts"
  readonly of: EventId
}

export type IncomingMessage =
  | TextMessage
  | EditMessage
  | FileMessage
  | UndecryptableMessage
  | RefusedMessage
  | GestureMessage

/** The inbox calls this once for each event that is a person's text, an edit of one, a file where such are taken, undecryptable, or done to a message; notices and own messages never get here. */
export interface MessageHandler {
  /** Resolves when the message is handled, in one transaction that also marks the event as handled; rejects only if nothing was committed. */
  handle(message: IncomingMessage): Promise<void>
}
