/** Where one message stands: its co-op, its reader's words, and how it is answered. */
import type { CoopContext } from "../coop/context.ts"
import type { Apart } from "../rules/clock-difference.ts"
import type { CoopKey, EventId, Instant, MatrixId, Standing } from "../rules/types.ts"
import type { CoopWithOffices } from "../store/members.ts"
import { type Address, addToOutbox, type Relation, type Text } from "../store/outbox.ts"
import type { Work } from "../store/work.ts"
import { sizeOf, toOneText, toTexts } from "../views/portions.ts"
import type { Words } from "../views/words.ts"
import type { Reply } from "./command.ts"
import type { Log } from "./faults.ts"
import type { FileContext } from "./files.ts"
import type { Fetched, IncomingMessage, RoomView, TextMessage } from "./message.ts"
import { type CommandText, readCommand } from "./parse.ts"

/** A text that is no command. In a co-op's room `coops` is its own, in any other those of the sender. */
export interface TextContext {
  readonly work: Work
  readonly now: Instant
  readonly message: TextMessage
  readonly coops: readonly CoopContext[]
  /** Those of the co-ops, where they speak one language, else of the bot. */
  readonly words: Words
  readonly prefix: string
  readonly reply: Reply
}

/** What the dispatcher needs of the world. */
export interface Ports {
  /** Marks the event as handled; false where it was already. */
  markHandled(work: Work, event: EventId): Promise<boolean>
  /** Told of whatever somebody sends, before anything else: it ends their absence (§1.7). */
  wrote(work: Work, message: Pick<IncomingMessage, "sender" | "sentAt">): Promise<void>
  /** All co-ops that this bot serves. */
  coops(work: Work): Promise<readonly CoopContext[]>
  /** The co-ops in which the person is a member now, or has a part in an open vote (§2.4, §6), as far as that may show in this room. */
  coopsOf(work: Work, person: MatrixId, room: RoomView): Promise<readonly CoopKey[]>
  standingOf(work: Work, coop: CoopWithOffices, person: MatrixId): Promise<Standing>
  /** The co-ops with which the person has a task (§9.1), whether they belong to them or not. */
  coopsWithTasks(work: Work, person: MatrixId): Promise<readonly CoopKey[]>
  /** Whether a vote is open that the person is on the roll of (§5.3), as far as that may show in this room. */
  mayBeVoting(work: Work, person: MatrixId, room: RoomView): Promise<boolean>
  /** Whether a removal is open that is about the person, in the vote among all (§6). */
  isHeard(work: Work, coop: CoopKey, person: MatrixId): Promise<boolean>
  /** The co-ops in whose treasury something stands of the person, a former member too (§8.6), as far as that may show in this room. */
  coopsConcerning(work: Work, person: MatrixId, room: RoomView): Promise<readonly CoopKey[]>
  /** The co-ops that may get to know the person by a message in this room: in a co-op's own room that one alone. */
  coopsMeeting(work: Work, person: MatrixId, room: RoomView): Promise<readonly CoopKey[]>
  /** Told of each text from somebody of a co-op before anything else, so that it remembers who they are (§5.1). */
  met(work: Work, coop: CoopKey, message: Pick<TextMessage, "sender" | "trust">): Promise<void>
  /** The same of what was not refused: once all members read along, the minutes name the identity. */
  recorded(work: Work, message: Pick<TextMessage, "sender" | "trust" | "room">): Promise<void>
  /** Texts without the prefix in a direct room, such as `2 1 3`; false where they mean nothing. */
  onDirectText(context: TextContext): Promise<boolean>
  /** The same in a lobby or members' room, where ballots are typed by mistake; false: left alone. */
  onRoomText(context: TextContext): Promise<boolean>
  /** A file of whoever keeps the co-op's treasury, fetched. @throws Refusal */
  onFile(context: FileContext, fetched: Fetched): Promise<void>
  /** This machine's clock and the homeserver's where they do not agree, so that nothing closes. */
  apart?(): Apart | null
  /** The bot's own language, for people of co-ops that speak several. */
  readonly words: Words
  readonly log: Log
}

/** What is known of a message before it is understood, or as far as that went when it failed. */
export interface Scene {
  readonly work: Work
  readonly message: IncomingMessage
  readonly all: readonly CoopContext[]
  /** In a co-op's room its own, in any other those of the sender; for whoever belongs to none, those in whose treasury they stand. */
  readonly coops: readonly CoopContext[]
  /** In a direct room: those in whose treasury something stands of the sender, also after they left (§8.6). */
  readonly concerning: readonly CoopContext[]
  /** In a direct room: the others, with which the sender has a task (§9.1). */
  readonly customerOf: readonly CoopContext[]
  /** In a direct room: all with which the sender has anything to do. */
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
  // Whoever belongs to one is not asked at every turn whether they mean one that they have left.
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

/** The text, as many bytes long as the longest of `others`. */
function filled(text: Text, others: readonly Text[]): Text {
  const longest = Math.max(...others.map(sizeOf))
  return { ...text, fill: " ".repeat(Math.max(0, longest - sizeOf(text))) }
}

/**
 * Where an answer goes. What is said in an encrypted direct room is for that person alone: the courier looks again, when it sends,
 * that nobody else has come in since, and else answers in another one.
 */
export function answerTo({ room, sender }: Pick<IncomingMessage, "room" | "sender">): Address {
  return room.place === "direct" && room.encrypted ? { person: sender } : { room: room.id }
}

/** Answers the scene's message: in its thread, else as a reply. An edit is answered by nothing. */
export function replyTo(work: Work, message: IncomingMessage): Reply {
  if (message.kind === "edit" || (message.kind === "text" && message.edited)) return async () => {}
  return async (markdown, options = {}) => {
    const thread = ("thread" in message ? message.thread : null) ?? (options.startThread ? message.eventId : null)
    const relation: Relation = { replyTo: message.eventId, ...(thread !== null && { thread }) }
    // In a shared room an answer is meant for the one who asked; in a direct room nobody else is there.
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

/** What is typed as a command, by the prefix of the room's co-op; in a direct room by that of any of the sender's, or, for strangers, of any at all. */
export function commandText(scene: Scene, message: TextMessage): CommandText | null {
  const prefixes = new Set((scene.coops.length > 0 ? scene.coops : scene.all).map(({ config }) => config.prefix))
  const longestFirst = [...prefixes].toSorted((one, other) => other.length - one.length)
  for (const prefix of longestFirst) {
    const text = readCommand(message.body, prefix)
    if (text) return text
  }
  return null
}
