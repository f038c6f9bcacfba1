/** The messages that a client has seen, decrypted and in the order they arrived, with ways to wait for more. */
import { ClientEvent, type MatrixClient, type MatrixEvent, MatrixEventEvent } from "matrix-js-sdk"
import { firstFound } from "./first-found.ts"

export interface SeenMessage {
  readonly roomId: string
  readonly eventId: string
  readonly sender: string
  /** Milliseconds since the epoch, by the homeserver's clock. */
  readonly at: number
  /** Whether the message was sent encrypted. */
  readonly encrypted: boolean
  /**
   * The SDK's name for the reason why the message could not be decrypted. Null if it could be decrypted. This can still change when a key
   * comes.
   */
  readonly undecryptable: string | null
  /** The message's text, or the new text if the message is an edit. Empty if the message could not be decrypted. */
  readonly body: string
  readonly html: string | null
  readonly msgtype: string
  readonly isEdit: boolean
  /** The events that the message refers to: the thread's root, the answered event, or the edited event. */
  readonly relation: { readonly thread?: string; readonly replyTo?: string; readonly replaces?: string } | null
  /** User IDs in `m.mentions`. */
  readonly mentions: readonly string[]
  readonly file: SeenFile | null
}

/** A file message. `info` holds what is needed to decrypt it (`file` of the content); null if the file is not encrypted. */
export interface SeenFile {
  readonly name: string
  readonly mimetype: string | null
  readonly url: string
  readonly info: object | null
}

export class SeenMessages {
  readonly all: SeenMessage[] = []
  /** Event IDs of redacted messages. */
  readonly redacted = new Set<string>()
  readonly #listeners = new Set<() => void>()
  readonly #known = new Set<string>()
  readonly #client: MatrixClient
  #queue: Promise<void> = Promise.resolve()

  constructor(client: MatrixClient) {
    this.#client = client
    client.on(ClientEvent.Event, (event) => this.take(event))
  }

  knows(eventId: string): boolean {
    return this.#known.has(eventId)
  }

  /** Reads an event, unless it is known already. */
  take(event: MatrixEvent): void {
    // Events are read one after the other, so that they stay in order: the events of one batch finish decrypting out of order.
    this.#queue = this.#queue.then(() => this.#take(event))
  }

  /**
   * The first fitting message in `all` from index `from` on. Waits for it up to `timeout` milliseconds of fair time. @throws
   * Error that lists the messages that came
   */
  waitFor(fits: (message: SeenMessage) => boolean, { timeout, from }: { timeout: number; from: number }) {
    return this.until(
      () => this.all.slice(from).find(fits),
      timeout,
      () => {
        const came = this.all
          .slice(from)
          .map(({ sender, body, undecryptable }) => `${sender}: ${undecryptable ?? body}`)
        return `no such message within ${timeout} ms; what came:\n${came.slice(-20).join("\n")}`
      },
    )
  }

  /** Resolves to the first thing that `look` finds. It looks now, and after each event. */
  async until<T>(look: () => T | undefined, timeout: number, explain: () => string): Promise<T> {
    const found = await firstFound(this.#listeners, look, timeout)
    if (found === undefined) throw new Error(explain())
    return found
  }

  /** Wakes all code that waits for a message, so that it looks again. */
  look(): void {
    for (const listener of this.#listeners) listener()
  }

  /** Calls `listener` after each event, and when a key came late. Returns a function that removes the listener. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #take(event: MatrixEvent): Promise<void> {
    const eventId = event.getId()
    const type = event.getWireType()
    if (type === "m.room.redaction") {
      const redacts = event.event.redacts ?? event.getContent().redacts
      if (typeof redacts === "string") this.redacted.add(redacts)
    }
    if (
      eventId !== undefined &&
      !this.#known.has(eventId) &&
      (type === "m.room.encrypted" || type === "m.room.message")
    ) {
      this.#known.add(eventId)
      await this.#client.decryptEventIfNeeded(event)
      this.#note(event, eventId)
    }
    this.#tell()
  }

  #note(event: MatrixEvent, eventId: string): void {
    const index = this.all.length
    const note = () => {
      const message = read(event, eventId)
      if (message) this.all[index] = message
    }
    if (!read(event, eventId)) return
    note()
    if (event.isDecryptionFailure()) {
      // The key may come later, so the message is read again then.
      event.on(MatrixEventEvent.Decrypted, () => {
        note()
        this.#tell()
      })
    }
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}

/** The message that the event holds. Null if the event was redacted, or is encrypted and holds no message. */
function read(event: MatrixEvent, eventId: string): SeenMessage | null {
  const failed = event.isDecryptionFailure()
  if (event.isRedacted() || !(failed || event.getType() === "m.room.message")) return null
  const wire = event.getWireContent()["m.relates_to"] ?? event.getOriginalContent()["m.relates_to"]
  const replaces = wire?.rel_type === "m.replace" ? wire.event_id : undefined
  // Once a message was edited, `getContent` returns the edit's content. So this code reads the original content.
  const outer = failed ? {} : event.getOriginalContent()
  const content = replaces === undefined ? outer : (outer["m.new_content"] ?? outer)
  // In a thread, every message names one that it stands below. It answers that one only if it says so.
  const answered = wire?.is_falling_back === true ? undefined : wire?.["m.in_reply_to"]?.event_id
  const relation = {
    ...(wire?.rel_type === "m.thread" && wire.event_id !== undefined ? { thread: wire.event_id } : {}),
    ...(answered === undefined ? {} : { replyTo: answered }),
    ...(replaces === undefined ? {} : { replaces }),
  }
  const url = content.file?.url ?? content.url
  return {
    roomId: event.getRoomId() ?? "",
    eventId,
    sender: event.getSender() ?? "",
    at: event.getTs(),
    encrypted: event.getWireType() === "m.room.encrypted",
    undecryptable: failed ? (event.decryptionFailureReason ?? "UNKNOWN") : null,
    body: String(content.body ?? ""),
    html: typeof content.formatted_body === "string" ? content.formatted_body : null,
    msgtype: String(content.msgtype ?? ""),
    isEdit: replaces !== undefined,
    relation: Object.keys(relation).length > 0 ? relation : null,
    mentions: outer["m.mentions"]?.user_ids ?? [],
    file:
      typeof url === "string"
        ? {
            name: String(content.filename ?? content.body ?? ""),
            mimetype: typeof content.info?.mimetype === "string" ? content.info.mimetype : null,
            url,
            info: content.file ?? null,
          }
        : null,
  }
}
