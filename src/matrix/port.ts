/** What the transport needs of a logged-in Matrix client, so that its parts can be tried without one. */
import type { SharedPlace } from "../bot/message.ts"
import type { CoopKey, Instant, MatrixId, RoomId } from "../rules/types.ts"
import type { RawEvent } from "../store/inbox.ts"

/** A JSON object: what events and requests consist of. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A room as the client knows it now. */
export interface RoomFacts {
  readonly id: RoomId
  /** The bot's own membership: `join`, `invite`, `leave`, … */
  readonly membership: string
  readonly encrypted: boolean
  readonly space: boolean
  /** Memberships of everybody with a member event, the bot included. */
  readonly members: ReadonlyMap<MatrixId, string>
  state(type: string, key?: string): JsonObject | null
  /** The state keys that there are of a type. */
  keys(type: string): readonly string[]
  /** Who set this state; of a member event: who made them join, leave, be invited. Null: nobody has. */
  setBy(type: string, key?: string): MatrixId | null
  /** The event that set it, as the homeserver sent it. */
  event(type: string, key?: string): RawEvent | null
  /** Whether the bot has the power for it: redact others' messages, invite, kick, ban, or send a state event of that type. */
  may(ability: "redact" | "invite" | "kick" | "ban" | { readonly state: string }): boolean
}

/** An encrypted event that could not be decrypted. `reason` as in `UndecryptableMessage`. */
export interface Locked {
  readonly ok: false
  readonly reason: "no-key" | "withheld" | "before-us" | "other"
}

/** An encrypted event after the attempt to decrypt it. `rejected`: it was, and never counts; as in `RefusedMessage`. */
export type Decrypted =
  | {
      readonly ok: true
      readonly type: string
      readonly content: JsonObject
      readonly device: "signed" | "unsigned" | "unknown"
      readonly identity: string | null
    }
  | { readonly ok: false; readonly rejected: "repeated" | "earlier-identity" }
  | Locked

/** `signed`: at least one device is cross-signed by its owner; `identity`: their public master key, null where they have none. */
export interface PersonDevices {
  readonly signed: boolean
  readonly identity: string | null
}

/** An upload: where it lies, and, where encrypted, what `file` of the message says beside the address. */
export interface Upload {
  readonly url: string
  readonly file: JsonObject | null
}

export interface MatrixPort {
  readonly me: MatrixId
  room(id: RoomId): RoomFacts | null
  rooms(): readonly RoomFacts[]
  /**
   * Takes over the room's state as the homeserver has it now. Where events were sent at the same moment, its syncs may show one that
   * it has decided against, and go on doing so. @throws MatrixError, ConnectionError
   */
  refresh(id: RoomId): Promise<void>
  /**
   * Decrypts, takes each message for one event only, and judges the sender's device. Rejects where the homeserver had to be asked and did
   * not answer: try again.
   */
  decrypt(room: RoomId, raw: RawEvent): Promise<Decrypted>
  /**
   * @param mayRead who may get the key; null: whoever is in the room
   * @throws NotReadyError when the client does not yet know the room, or its encryption
   * @throws HeldError where somebody would get the key who may not
   */
  encrypt(
    room: RoomId,
    type: string,
    content: JsonObject,
    mayRead: MayRead | null,
  ): Promise<{ type: string; content: JsonObject }>
  /** An authenticated request; `path` after `/_matrix/client/v3`. @throws MatrixError, ConnectionError */
  request(
    method: "GET" | "PUT" | "POST",
    path: string,
    query?: Readonly<Record<string, string>>,
    body?: JsonObject,
  ): Promise<unknown>
  /**
   * What the homeserver shows of the person's devices now. Rejects where it had to be asked and did not answer: try again.
   */
  devicesOf(person: MatrixId): Promise<PersonDevices>
  /** Calls `listener` when it shows other devices, or another identity, of somebody. */
  onDevices(listener: (people: readonly MatrixId[]) => void): void
  /**
   * Gives somebody who is about to be invited the keys to what was said in a room (MSC4268), as far as the room's history was for newcomers
   * when it was said, and their devices are signed. Apps that do not know it ignore them. Where that fails the invitation goes all the same.
   */
  shareHistory?(room: RoomId, person: MatrixId): Promise<void>
  upload(bytes: Uint8Array, mimetype: string, filename: string | null, encrypted: boolean): Promise<Upload>
  /**
   * The bytes behind an `mxc://` address as they lie there; null: they are more than `most`.
   * @throws MatrixError, ConnectionError
   */
  download(url: string, most: number): Promise<Uint8Array | null>
  accountData(type: string): JsonObject | null
  setAccountData(type: string, content: JsonObject): Promise<void>
}

/** How far the syncs are, by the numbers of their requests. */
export interface SyncProgress {
  /** The number of the newest sync request made. */
  readonly asked: number
  /** Whether the client has finished with a response to a request made after number `asked`. */
  hasSeen(asked: number): boolean
  /** Has the homeserver asked for news now. */
  hurry(): void
}

/** Something is not there yet, and will be after a coming sync. */
export class NotReadyError extends Error {}

/** It may have been sent already: only the syncs tell. */
export class EchoError extends Error {}

/** The message that an edit is of waits itself to be sent. */
export class BehindError extends Error {}

/** What is to be changed is not there any more, or in another room than it would be said in now. */
export class GoneError extends Error {}

/** Something answered, and nothing tells whether the homeserver has done what was asked. */
export class UnclearError extends Error {}

/** Whether this person may read what is said. */
export type MayRead = (person: MatrixId) => boolean

/** Something confidential is not said now, since somebody reads along, or could, who does not belong. */
export class HeldError extends Error {}

/** A room of a co-op's own (§1.1), or one in which a task of it is negotiated (§9.1). */
export type KnownPlace =
  | { readonly place: SharedPlace; readonly coop: CoopKey }
  | { readonly place: "task"; readonly coop: CoopKey; readonly task: number }

/** Which rooms belong to a co-op. */
export interface Places {
  of(room: RoomId): KnownPlace | null
}

/** How far the bot has read. */
export interface CaughtUp {
  /** Everything that the homeserver had accepted before this instant has arrived here, handled or not. 0: nothing yet. */
  readonly horizon: Instant
  /** Nothing that arrived waits to be handled, and no gap to be filled. */
  readonly drained: boolean
  /** Every message sent (§2.6) before this instant has been handled, whoever sent it. */
  readonly upTo: Instant
}

export interface Log {
  debug(details: object, message: string): void
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}
