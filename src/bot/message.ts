/** A message as the inbox hands it to the dispatcher: decrypted, in its room's order, and not handled yet. */
import type { Place } from "../kernel/rules/places.ts"
import type { CoopKey, EventId, Instant, MatrixId, RoomId } from "../kernel/rules/types.ts"

export type { Place, SharedPlace } from "../kernel/rules/places.ts"

export interface RoomView {
  readonly id: RoomId
  readonly place: Place
  /**
   * The co-op to which this room belongs, also if it is the room of one of the co-op's tasks. Null in a direct room, where the co-op
   * follows from the sender (§1.1).
   */
  readonly coop: CoopKey | null
  /** The number of the task if the place is `task`; otherwise undefined. */
  readonly task?: number
  readonly encrypted: boolean
  /** Whether the bot has the power to redact other people's messages in this room. */
  readonly mayRedact: boolean
}

/**
 * How far the sender of a message can be trusted, judged after it was decrypted (§5.1).
 * - `signed`: the device is cross-signed by its owner
 * - `unsigned`: the device is not cross-signed
 * - `unknown`: the device was deleted, or the message's keys come from an unsafe source
 * - `identity`: the sender's present public master cross-signing key; null if they have none
 */
export type Trust =
  | { readonly encrypted: false }
  | { readonly encrypted: true; readonly device: "signed" | "unsigned" | "unknown"; readonly identity: string | null }

interface Arrived {
  readonly eventId: EventId
  readonly room: RoomView
  readonly sender: MatrixId
  /**
   * When the message was sent: the homeserver's timestamp, or our own clock's time at arrival if that is earlier. Deadlines are compared
   * with it (§2.6).
   */
  readonly sentAt: Instant
  /** When the message arrived, by our own clock only. */
  readonly receivedAt: Instant
  /** Set if the sender has written too much to be answered now. What is their right is done all the same. */
  readonly silent?: true
}

export interface TextMessage extends Arrived {
  readonly kind: "text"
  /**
   * The plain body, without quotes of the answered message. Mentions stand in it as full Matrix IDs. A body longer than `longestBody` is
   * cut.
   */
  readonly body: string
  readonly replyTo: EventId | null
  readonly thread: EventId | null
  readonly trust: Trust
  /** `names`: the bot's names in this room, its Matrix ID first. `mentioned`: whether the message mentions the bot. */
  readonly bot?: { readonly names: readonly string[]; readonly mentioned: boolean }
  /** Set if this is an edit that is examined as if it were a new message. Then the bot answers nothing in the room. */
  readonly edited?: true
  /**
   * Finds the file that belongs to the text: the file whose caption the text is, or the file to which it replies. Null if that is no file.
   * Never call it inside a transaction. Rejects if the homeserver cannot be asked for now.
   */
  readonly attached?: () => Promise<SentFile | null>
  /** The file that belongs to the text, if the text is a command that takes one. */
  readonly file?: { readonly name: string; readonly fetched: Fetched }
}

/**
 * The longest text that is read, in UTF-16 units. A longer text is answered without being read, so that no stranger's message costs us
 * much. A Matrix event could carry three times as much, but no command takes longer texts.
 */
export const longestBody = 20_000

/** A larger file is neither fetched nor read. */
export const maxFileBytes = 5 * 1024 * 1024

/** The result of fetching a file. If the file cannot be fetched for now, there is no result. */
export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /**
   * `gone`: the homeserver does not have the file, or refuses to give it. `damaged`: the file does not match its message. `unreachable`:
   * all tries have failed.
   */
  | { readonly ok: false; readonly reason: "too-large" | "gone" | "damaged" | "unreachable" }

/** A file that somebody sent. */
export interface SentFile {
  readonly name: string
  /** The size in bytes, as the sender's client states it. Null if it states none. */
  readonly size: number | null
  readonly mimetype: string | null
  /** Whether it was sent as a picture. Pictures are taken in direct rooms alone. */
  readonly picture?: true
  /** Fetches and decrypts the file. Never call it inside a transaction. Rejects if the file cannot be fetched for now. */
  fetch(): Promise<Fetched>
}

/** A file that was sent encrypted in a treasury, in a direct room, or with a caption in the members' room. */
export interface FileMessage extends Arrived, SentFile {
  readonly kind: "file"
  readonly thread: EventId | null
  readonly trust: Trust
  /** The text that stands below the file. Undefined if there is none. */
  readonly caption?: string
}

/** A message in a direct room that has no text for the bot, by its kind. `me`: an action such as `/me waves`. `place`: a location. */
export interface WordlessMessage extends Arrived {
  readonly kind: "wordless"
  readonly what: "voice" | "picture" | "video" | "sticker" | "file" | "poll" | "place" | "me" | "call"
  readonly thread: EventId | null
  readonly trust: Trust
}

/** An encrypted message whose key did not come in time. */
export interface UndecryptableMessage extends Arrived {
  readonly kind: "undecryptable"
  readonly reason: "no-key" | "withheld" | "before-us" | "other"
}

/**
 * A message that was decrypted but must not be handled.
 * - `moved`: the message to which it refers was changed on its way
 * - `repeated`: an earlier message, perhaps somebody else's, was sent again
 * - `earlier-identity`: its sender's app encrypts with a key from before their present identity
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
 * Somebody has deleted a message or reacted to one. That changes nothing in the co-op. If the message is a ballot, the person is told that
 * it changes nothing (§3.11, §5.1).
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
  | WordlessMessage
  | UndecryptableMessage
  | RefusedMessage
  | GestureMessage

/**
 * The inbox calls this once for each text, edit, undecryptable message and gesture from a person. It also calls this for files in rooms
 * where files are accepted, and for messages without a text in direct rooms. Notices and the bot's own messages never come here.
 */
export interface MessageHandler {
  /** Resolves when the message is handled. The same transaction marks its event as handled. If it rejects, nothing was committed. */
  handle(message: IncomingMessage): Promise<void>
}
