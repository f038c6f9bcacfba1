/** A co-op as acts and commands see it, and the functions with which they send messages. */

import type { CoopConfig } from "../../config/schema.ts"
import { coopsOf } from "../../standing/reads.ts"
import type { OwnOfficeRoom } from "../../standing/rules/offices.ts"
import type { SharedPlace } from "../rules/places.ts"
import type { CoopKey, EventId, MatrixId, RoomId, Series } from "../rules/types.ts"
import { type Address, addToOutbox, type Relation, type Text } from "../store/outbox.ts"
import type { Work } from "../store/work.ts"
import { escapeMarkdown } from "../views/markdown.ts"
import type { Server } from "../views/people.ts"
import { toOneText, toTexts } from "../views/portions.ts"
import type { Words } from "../views/words.ts"

/** The rooms of a co-op that exist. */
export type CoopRooms = Partial<Readonly<Record<SharedPlace, RoomId>>> & Readonly<Record<OwnOfficeRoom, RoomId>>

/** What is known of calls with picture and sound in the homeserver's rooms. */
export interface Calls {
  /** Whether the homeserver offers what they run over. */
  readonly offered: boolean
  /** Whether everybody in the room can take part in a call there. */
  in(room: RoomId): boolean
}

export interface CoopContext {
  readonly key: CoopKey
  readonly config: CoopConfig
  readonly words: Words
  /** The time zone's IANA name, such as `Europe/Berlin`. */
  readonly zone: string
  /** Messages call the people of this homeserver by their short names. */
  readonly server: Server
  /** The bot's own account. It opens the motions that nobody else may open. */
  readonly bot: MatrixId
  readonly rooms: CoopRooms
  /** Undefined where nothing is known of calls. */
  readonly calls?: Calls
  /** Other rules come into force, by a vote (§15.5). Everything that begins after this call sees them. */
  adopt(config: CoopConfig): void
}

/** Everything that an act works with: one unit of work in one co-op. */
export interface Act {
  readonly work: Work
  readonly coop: CoopContext
}

export interface Saying {
  readonly relation?: Relation
  /** A name by which a later edit or reply finds this message. */
  readonly name?: string
  readonly mentions?: readonly MatrixId[]
  /** One of many messages of the same kind, such as ballots. Such messages go out after all others. */
  readonly many?: true
  /**
   * Whether clients alert the people who get the message. By default a message to one person mentions and alerts that person. A message in
   * a room alerts nobody by default, since it would alert everybody in the room. `true`: people must act on it or should know at once.
   * `false`: it can wait until they look.
   */
  readonly alert?: boolean
}

/**
 * Sends a Markdown message once this work is committed. If the recipient is in several co-ops, the message begins with this co-op's name.
 */
export async function say(act: Act, to: Address, markdown: string, saying: Saying = {}): Promise<void> {
  const { relation, name, many, alert = "person" in to } = saying
  const mentions = saying.mentions ?? (alert && "person" in to ? [to.person] : [])
  const [first, ...more] = toTexts(await fromCoop(act, to, markdown), mentions)
  const urgency = many ? ({ urgency: "many" } as const) : {}
  const send = (text: Text) => ({ to, errand: { do: "say", text, ...(relation && { relation }) }, ...urgency }) as const
  const heard: Text = alert ? { ...first, alert } : first
  await addToOutbox(act.work, { ...send(heard), ...(name !== undefined && { name }) })
  for (const text of more) await addToOutbox(act.work, send(text))
}

/**
 * Edits the message with this name. The edit alerts nobody. Pass the same `alert` as for the first message: it decides the message's type
 * (`m.text` or `m.notice`), which should not change.
 */
export async function sayAnew(
  act: Act,
  to: Address,
  name: string,
  markdown: string,
  { alert }: Pick<Saying, "alert"> = {},
): Promise<void> {
  const plain = toOneText(await fromCoop(act, to, markdown), [], act.coop.words.t("message-shortened"))
  const text: Text = alert ? { ...plain, alert } : plain
  await addToOutbox(act.work, { to, errand: { do: "edit", of: name, text } })
}

/**
 * Puts the co-op's name before a message to a person who is in several co-ops. All co-ops share that person's direct room, and each of them
 * has its own M1.
 */
async function fromCoop({ work, coop }: Act, to: Address, markdown: string): Promise<string> {
  if ("room" in to) return markdown
  const theirs = await coopsOf(work, to.person)
  return theirs.some((key) => key !== coop.key) ? `${escapeMarkdown(coop.config.name)}:\n\n${markdown}` : markdown
}

/** The members' room, where the bot says what concerns everybody. */
export const membersRoom = (act: Act): Address => homeOf(act, { series: "public" })

/**
 * The option of `say` that puts a message into the thread in which the motion was opened. Empty if the room of that thread has been
 * replaced since (§1.9).
 */
export const threadOf = (
  act: Act,
  { series, room, event }: { readonly series: Series; readonly room: RoomId; readonly event: EventId },
): Saying => (homeOf(act, { series }).room === room ? { relation: { thread: event } } : {})

/**
 * The room of a series. The bot mentions motions of the moderators' series in no other room, except to voters in their direct rooms (§6).
 * @throws Error if the room does not exist yet; then the program has a fault
 */
export const homeOf = ({ coop }: Act, { series }: { readonly series: Series }): { readonly room: RoomId } => {
  const room = series === "public" ? coop.rooms.members : coop.rooms.moderators
  // The error does not name the room. Errors are logged, and a log must not show that there is something for the moderators' room.
  if (!room) throw new Error(`a room of the co-op ${coop.key} is missing`)
  return { room }
}
