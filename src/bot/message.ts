/** A message as the inbox hands it to the dispatcher: decrypted, in its room's order, and not handled yet. */
import type { Place } from "../kernel/rules/places.ts"
import type { CoopKey, EventId, Instant, MatrixId, RoomId } from "../kernel/rules/types.ts"

export type { Place, SharedPlace } from "../kernel/rules/places.ts"

export interface RoomView {
  readonly id: RoomId
  readonly place: Place
  /** Set in a co-op's own rooms and those of its tasks. In a direct room the co-op follows from the sender (§1.1). */
  readonly coop: CoopKey | null
  /** Only in a room of the place `task`: the number of the task. */
  readonly task?: number
  readonly encrypted: boolean
  /** Whether the bot has the power to redact other people's messages here. */
  readonly mayRedact: boolean
}

/**
 * How far the sender of a message can be trusted, judged after it was decrypted (§5.1). `signed`: their device is cross-signed by its
 * owner. `unsigned`: it is not. `unknown`: it was deleted, or its keys come from an unsafe source. `identity`: the sender's public master
 * cross-signing key now, null if they have none.
 */
export type Trust =
  | { readonly encrypted: false }
  | { readonly encrypted: true; readonly device: "signed" | "unsigned" | "unknown"; readonly identity: string | null }

interface Arrived {
  readonly eventId: EventId
  readonly room: RoomView
  readonly sender: MatrixId
  /** The earlier of the homeserver's timestamp and our own at arrival. Deadlines are compared with it (§2.6). */
  readonly sentAt: Instant
  /** When the message arrived, by our own clock only. */
  readonly receivedAt: Instant
}

export interface TextMessage extends Arrived {
  readonly kind: "text"
  /**
   * The plain body, without quotes of the answered message, and with full Matrix IDs for mentions. A body longer than `longestBody` is cut.
   */
  readonly body: string
  readonly replyTo: EventId | null
  readonly thread: EventId | null
  readonly trust: Trust
  /** Set if this is an edit that is looked at as if it had been typed. Then nothing is answered where it stands. */
  readonly edited?: true
}

/**
 * The longest text that is read, in UTF-16 units. A longer text is answered without being read, so that no stranger's message costs us
 * much. An event could carry 65,000. Everything that a command takes fits into a third of this.
 */
export const longestBody = 20_000

/** A larger file is neither fetched nor read. */
export const maxFileBytes = 5 * 1024 * 1024

/** The result of fetching a file. There is no result if it failed only for now. */
export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /**
   * `gone`: the homeserver does not have the file, or does not give it. `damaged`: the file does not match its message. `unreachable`: all
   * tries have failed.
   */
  | { readonly ok: false; readonly reason: "too-large" | "gone" | "damaged" | "unreachable" }

/** A file that was sent encrypted in a treasury or in a direct room. */
export interface FileMessage extends Arrived {
  readonly kind: "file"
  readonly name: string
  /** The size in bytes, as the sender's client states it. Null if it states none. */
  readonly size: number | null
  readonly mimetype: string | null
  readonly thread: EventId | null
  readonly trust: Trust
  /** Fetches and decrypts the file. Never call it inside a transaction. Rejects if it failed only for now. */
  fetch(): Promise<Fetched>
}

/** An encrypted message whose key did not come in time. */
export interface UndecryptableMessage extends Arrived {
  readonly kind: "undecryptable"
  readonly reason: "no-key" | "withheld" | "before-us" | "other"
}

/**
 * A message that was decrypted but must not be handled. `moved`: its reference to another message was changed on its way. `repeated`: an
 * earlier message, perhaps somebody else's, was sent again. `earlier-identity`: its sender's app encrypts with a key from before their
 * present identity.
 */
export interface RefusedMessage extends Arrived {
  readonly kind: "refused"
  readonly reason: "moved" | "repeated" | "earlier-identity"
}

/** A new text for a message. An edit is never a command or a ballot, but it may say something that must not stay in the room. */
export interface EditMessage extends Arrived {
  readonly kind: "edit"
  /** The message that the edit changes. Null if the edit names none. */
  readonly of: EventId | null
  /** The new text, in the form of a text message's body. */
  readonly body: string
  readonly trust: Trust
}

/**
 * Somebody has deleted a message or reacted to one. That changes nothing in the co-op. A person who does it to a ballot is told so (§3.11,
 * §5.1).
 */
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

/**
 * The inbox calls this once for each text, edit, undecryptable message and gesture of a person, and for files where they are accepted.
 * Notices and our own messages never get here.
 */
export interface MessageHandler {
  /** Resolves when the message is handled. The same transaction marks its event as handled. Rejects only if nothing was committed. */
  handle(message: IncomingMessage): Promise<void>
}
