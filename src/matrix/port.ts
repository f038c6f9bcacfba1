/** The functions of a logged-in Matrix client that the transport needs. Tests can try the transport's parts on a fake client. */
import type { SharedPlace } from "../bot/message.ts"
import type { JsonObject } from "../kernel/rules/objects.ts"
import type { SmallPlace } from "../kernel/rules/places.ts"
import type { CoopKey, Instant, MatrixId, RoomId } from "../kernel/rules/types.ts"
import type { RawEvent } from "../kernel/store/inbox.ts"
import type { OwnOfficeRoom } from "../standing/rules/offices.ts"

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
  /** The state keys of all events of this type. */
  keys(type: string): readonly string[]
  /** Who set this state. For a member event: who made the person join, leave, or be invited. Null if the state is not set. */
  setBy(type: string, key?: string): MatrixId | null
  /** The event that set this state, as the homeserver sent it. */
  event(type: string, key?: string): RawEvent | null
  /** Whether the bot has the power to redact others' messages, invite, kick, ban, or send a state event of the type `state`. */
  may(ability: "redact" | "invite" | "kick" | "ban" | { readonly state: string }): boolean
}

/** An encrypted event that could not be decrypted. `reason` is as in `UndecryptableMessage`. */
export interface Locked {
  readonly ok: false
  readonly reason: "no-key" | "withheld" | "before-us" | "other"
}

/**
 * An encrypted event after the attempt to decrypt it. `rejected`: it was decrypted, but must not be handled, for one of the reasons in
 * `RefusedMessage`.
 */
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

/**
 * A person's devices. `signed`: at least one device is cross-signed by the person. `identity`: the person's public master key; null if they
 * have none.
 */
export interface PersonDevices {
  readonly signed: boolean
  readonly identity: string | null
}

/** The address of an upload. `file`: the fields of the message's `file` besides the address; null if the upload is not encrypted. */
export interface Upload {
  readonly url: string
  readonly file: JsonObject | null
}

export interface MatrixPort {
  readonly me: MatrixId
  room(id: RoomId): RoomFacts | null
  rooms(): readonly RoomFacts[]
  /**
   * Takes over the room's state as the homeserver has it now. If two events were sent at the same moment, the syncs may go on showing the
   * event that is not in force. @throws MatrixError, ConnectionError
   */
  refresh(id: RoomId): Promise<void>
  /**
   * Decrypts the event, and judges the sender's device. Accepts each message for only one event, so that nobody can send it again. Rejects
   * if the homeserver had to be asked and did not answer: then try again.
   */
  decrypt(room: RoomId, raw: RawEvent): Promise<Decrypted>
  /**
   * @param mayRead who may get the key; null if everybody in the room may
   * @throws NotReadyError while the client does not know the room, or its encryption
   * @throws HeldError if somebody who may not read the message would get its key
   */
  encrypt(
    room: RoomId,
    type: string,
    content: JsonObject,
    mayRead: MayRead | null,
  ): Promise<{ type: string; content: JsonObject }>
  /** An authenticated request. `path` is the part after `/_matrix/client/v3`. @throws MatrixError, ConnectionError */
  request(
    method: "GET" | "PUT" | "POST",
    path: string,
    query?: Readonly<Record<string, string>>,
    body?: JsonObject,
  ): Promise<unknown>
  /**
   * The person's devices as the homeserver shows them now. Rejects if the homeserver had to be asked and did not answer: then try again.
   */
  devicesOf(person: MatrixId): Promise<PersonDevices>
  /** Calls `listener` when the homeserver shows other devices, or another identity, of some people. */
  onDevices(listener: (people: readonly MatrixId[]) => void): void
  /**
   * Gives the keys of a room's earlier messages to a person who is about to be invited (MSC4268). Only signed devices get keys, and only
   * keys of messages that were sent while the room's settings let newcomers read them. Apps without MSC4268 ignore the keys. If this fails,
   * the person is invited all the same.
   */
  shareHistory?(room: RoomId, person: MatrixId): Promise<void>
  /** Whether the homeserver offers what calls run over (MSC4143). Rejects if it gives no answer. */
  offersCalls?(): Promise<boolean>
  upload(bytes: Uint8Array, mimetype: string, filename: string | null, encrypted: boolean): Promise<Upload>
  /**
   * The bytes behind an `mxc://` address, as they are stored there. Null if they are more than `most`.
   * @throws MatrixError, ConnectionError
   */
  download(url: string, most: number): Promise<Uint8Array | null>
  accountData(type: string): JsonObject | null
  setAccountData(type: string, content: JsonObject): Promise<void>
}

/** How far the syncs are, counted by the numbers of their requests. */
export interface SyncProgress {
  /** The number of the newest sync request made. */
  readonly asked: number
  /** Whether the client has finished with a response to a request made after number `asked`. */
  hasSeen(asked: number): boolean
  /** Asks the homeserver for news now. */
  hurry(): void
}

/** The news that a response to a sync request brought. */
export interface News {
  /** Whether the state of rooms may have changed: who is in them, their powers, their names. Messages alone do not change it. */
  readonly rooms: boolean
}

/** The client does not know something yet, but will know it after one of the next syncs. */
export class NotReadyError extends Error {}

/** The row may have been sent already. Only the syncs can tell. */
export class EchoError extends Error {}

/** The message that an edit changes is itself still waiting to be sent. */
export class BehindError extends Error {}

/** The message to change does not exist any more, or is in a room that is no longer in use. */
export class GoneError extends Error {}

/** An answer came, but it does not tell whether the homeserver did what we asked. */
export class UnclearError extends Error {}

/** Whether this person may read what is said. */
export type MayRead = (person: MatrixId) => boolean

/** A confidential message is not sent now: somebody who does not belong in the room could read it. */
export class HeldError extends Error {}

/**
 * A co-op's own room (§1.1), the room of one of its offices (§12.1), or a room for a few people, such as one in which a task is negotiated
 * (§9.1).
 */
export type KnownPlace = { readonly coop: CoopKey } & (
  | { readonly place: SharedPlace }
  | { readonly place: "office"; readonly role: OwnOfficeRoom }
  | SmallPlace
)

/** Which rooms belong to a co-op. */
export interface Places {
  of(room: RoomId): KnownPlace | null
  /** Whether the room is a co-op's space. */
  isSpace?(room: RoomId): boolean
}

/** How far the bot has read. */
export interface CaughtUp {
  /** Everything that the homeserver had accepted before this instant has arrived here, handled or not. 0 before the first sync. */
  readonly horizon: Instant
  /** Whether no arrived message is waiting to be handled, and no gap is waiting to be filled. */
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
