/** Everything that belongs to the handling of one message: its co-op, the language of the answer, and the way to answer. */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { Apart } from "../kernel/rules/clock-difference.ts"
import type { CoopKey, EventId, Instant, LookedUp, MatrixId } from "../kernel/rules/types.ts"
import { type Address, addToOutbox, type Relation, type Text } from "../kernel/store/outbox.ts"
import type { Work } from "../kernel/store/work.ts"
import { sizeOf, toOneText, toTexts } from "../kernel/views/portions.ts"
import type { Words } from "../kernel/views/words.ts"
import type { CoopWithOffices } from "../standing/reads.ts"
import type { Reply } from "./command.ts"
import type { Log } from "./faults.ts"
import type { FileContext } from "./files.ts"
import type { Fetched, IncomingMessage, RoomView, TextMessage } from "./message.ts"
import { type CommandText, readCommand } from "./parse.ts"
import { spokenTo, unescaped, unmarked } from "./spoken.ts"

/** A text that is no command. `coops`: in a co-op's room that co-op, and in other rooms the sender's co-ops. */
export interface TextContext {
  readonly work: Work
  readonly now: Instant
  readonly message: TextMessage
  readonly coops: readonly CoopContext[]
  /** The words in the co-ops' language, if they share one. Otherwise the words in the bot's own language. */
  readonly words: Words
  readonly prefix: string
  readonly reply: Reply
  /**
   * Whether the text is a command typed without the prefix, such as `help`. Such a text is taken for a ballot only if it sounds like a
   * ballot.
   */
  readonly isCommand?: boolean
}

/** The functions that the dispatcher needs from outside. */
export interface Ports {
  /** Marks the event as handled. False if it was handled already. */
  markHandled(work: Work, event: EventId): Promise<boolean>
  /** Called with everything that somebody sends, before anything else is done. A message ends its sender's absence (§1.7). */
  wrote(work: Work, message: Pick<IncomingMessage, "sender" | "sentAt">): Promise<void>
  /** All co-ops that this bot serves. */
  coops(work: Work): Promise<readonly CoopContext[]>
  /** The person's co-ops, as far as this room may show them. In these the person is a member, or has a part in an open vote (§2.4, §6). */
  coopsOf(work: Work, person: MatrixId, room: RoomView): Promise<readonly CoopKey[]>
  standingOf(work: Work, coop: CoopWithOffices, person: MatrixId): Promise<LookedUp>
  /** The co-ops with which the person has a task (§9.1), whether they belong to them or not. */
  coopsWithTasks(work: Work, person: MatrixId): Promise<readonly CoopKey[]>
  /** Whether the person is on the roll of an open vote (§5.3), if this room may show that. */
  mayBeVoting(work: Work, person: MatrixId, room: RoomView): Promise<boolean>
  /** Whether the members hear the person about their removal now, or vote on it (§6). */
  isHeard(work: Work, coop: CoopKey, person: MatrixId): Promise<boolean>
  /** The co-ops that owe the person something or know their payment details, even after they left (§8.6), if this room may show that. */
  coopsConcerning(work: Work, person: MatrixId, room: RoomView): Promise<readonly CoopKey[]>
  /** The co-ops that may learn the person's identity from a message in this room. In a room of a co-op, only that co-op may learn it. */
  coopsMeeting(work: Work, person: MatrixId, room: RoomView): Promise<readonly CoopKey[]>
  /** Called with each text from somebody of a co-op, before anything else is done. The co-op then remembers who they are (§5.1). */
  met(work: Work, coop: CoopKey, message: Pick<TextMessage, "sender" | "trust">): Promise<void>
  /** Called with each message that was not refused. The minutes then name the sender's identity, if all members can read the message. */
  recorded(work: Work, message: Pick<TextMessage, "sender" | "trust" | "room">): Promise<void>
  /** Handles texts without the prefix in a direct room, such as `2 1 3`. False if they mean nothing. */
  onDirectText(context: TextContext): Promise<boolean>
  /** Handles texts without the prefix in a shared room, where people type ballots by mistake. False if the text was left alone. */
  onRoomText(context: TextContext): Promise<boolean>
  /** What waits for the sender of a text in a direct room that is no command: one line of Markdown each, if these are few. */
  waiting(scene: Scene, message: TextMessage): Promise<readonly string[]>
  /** Handles a fetched file from the co-op's treasurer. @throws Refusal */
  onFile(context: FileContext, fetched: Fetched): Promise<void>
  /** How far this machine's clock and the homeserver's are apart. Null if they agree. While they differ, no vote closes. */
  apart?(): Apart | null
  /** The words of the bot's own language, for people whose co-ops have different languages. */
  readonly words: Words
  readonly log: Log
}

/** The facts about a message that are known before it is understood. */
export interface Scene {
  readonly work: Work
  readonly message: IncomingMessage
  readonly all: readonly CoopContext[]
  /**
   * In a co-op's room: that co-op. Elsewhere: the sender's co-ops. If the sender belongs to none: the co-ops whose treasury has something
   * about them.
   */
  readonly coops: readonly CoopContext[]
  /** In a direct room: the co-ops whose treasury has something about the sender, even after they left (§8.6). */
  readonly concerning: readonly CoopContext[]
  /** In a direct room: the other co-ops with which the sender has a task (§9.1). */
  readonly customerOf: readonly CoopContext[]
  /** In a direct room: all co-ops to which the sender has any relation. */
  readonly meeting: readonly CoopKey[]
  readonly words: Words
  readonly prefix: string
}

export async function sceneOf(work: Work, message: IncomingMessage, ports: Ports): Promise<Scene> {
  const all = await ports.coops(work)
  const { place, coop } = message.room
  const keys: readonly CoopKey[] =
    place === "direct" || place === "other"
      ? await ports.coopsOf(work, message.sender, message.room)
      : coop === null
        ? []
        : [coop]
  const owing = place === "direct" ? await ports.coopsConcerning(work, message.sender, message.room) : []
  const concerning = all.filter(({ key }) => owing.includes(key))
  // A person's former co-ops count only if the person belongs to no co-op now. Otherwise the bot would ask other people each time whether
  // they mean a co-op that they have left.
  const coops = keys.length > 0 ? all.filter(({ key }) => keys.includes(key)) : concerning
  const tasks = place === "direct" ? await ports.coopsWithTasks(work, message.sender) : []
  const customerOf = all.filter((one) => tasks.includes(one.key) && !coops.includes(one))
  const asked = coops.length > 0 ? coops : customerOf.length > 0 ? customerOf : all
  const [first] = asked
  const agreed = asked.every(({ words }) => words.language === first?.words.language)
  const words = (agreed ? first?.words : undefined) ?? ports.words
  const meeting = [...new Set([...keys, ...tasks, ...owing])]
  return { work, message, all, coops, concerning, customerOf, meeting, words, prefix: first?.config.prefix ?? "!" }
}

/** The text, filled up to as many bytes as the longest of `others`. */
function filled(text: Text, others: readonly Text[]): Text {
  const longest = Math.max(...others.map(sizeOf))
  return { ...text, fill: " ".repeat(Math.max(0, longest - sizeOf(text))) }
}

/**
 * Where an answer goes. In an encrypted direct room the answer is for one person only. So the courier, which sends it, checks first that
 * nobody else has come into the room. If somebody has, the courier uses another room.
 */
export function answerTo({ room, sender }: Pick<IncomingMessage, "room" | "sender">): Address {
  return room.place === "direct" && room.encrypted ? { person: sender } : { room: room.id }
}

/** A function that answers the message in its thread, or else as a reply. For an edit, and for a message that gets no answer, it does nothing. */
export function replyTo(work: Work, message: IncomingMessage): Reply {
  if (message.silent) return async () => {}
  if (message.kind === "edit" || (message.kind === "text" && message.edited)) return async () => {}
  return async (markdown, options = {}) => {
    const thread = ("thread" in message ? message.thread : null) ?? (options.startThread ? message.eventId : null)
    const relation: Relation = { replyTo: message.eventId, ...(thread !== null && { thread }) }
    // In a shared room the answer mentions the person who asked. In a direct room it does so only if it must alert them.
    const mentions = message.room.place === "direct" && !options.alert ? [] : [message.sender]
    const others = options.asLongAs?.map((other) => toOneText(other, mentions))
    const [first, ...more] = others ? [filled(toOneText(markdown, mentions), others)] : toTexts(markdown, mentions)
    const heard: Text = options.alert ? { ...first, alert: true } : first
    const to = answerTo(message)
    const send = (text: Text) => ({ to, errand: { do: "say", text, relation }, urgency: "answer" }) as const
    await addToOutbox(work, { ...send(heard), ...(options.name !== undefined && { name: options.name }) })
    for (const text of more) await addToOutbox(work, send(text))
  }
}

/**
 * The command that was typed. Null if there is none. In a shared room it begins with the prefix of the room's co-op, and in a direct room
 * with a prefix of any of the sender's co-ops. For strangers every co-op's prefix works. The bot's name or a backslash may stand before the
 * prefix. In a direct room the whole text may stand in marks, such as backticks.
 */
export function commandText(scene: Scene, message: TextMessage): CommandText | null {
  const { body, room } = message
  const spoken = spokenTo(message, scene.words.typed)
  const bodies = [body, unescaped(body)]
  if (spoken) bodies.push(spoken.rest, unescaped(spoken.rest))
  if (spoken?.surely || room.place === "direct") bodies.push(unmarked(spoken?.rest ?? body))
  return commandIn(scene, bodies)
}

/** The command that stands in a shared room as a quote, in backticks or in other marks. It may be an example for others. */
export function markedText(scene: Scene, { body, room }: TextMessage): CommandText | null {
  return room.place === "direct" ? null : commandIn(scene, [unmarked(body)])
}

function commandIn(scene: Scene, bodies: readonly (string | null)[]): CommandText | null {
  const prefixes = new Set((scene.coops.length > 0 ? scene.coops : scene.all).map(({ config }) => config.prefix))
  const longestFirst = [...prefixes].toSorted((one, other) => other.length - one.length)
  for (const body of bodies)
    for (const prefix of longestFirst) {
      const text = body === null ? null : readCommand(body, prefix)
      if (text) return text
    }
  return null
}
