/** Answers texts without a command that speak to the bot: by its name, by a mention, or as a reply to something that it said. */

import { wasSent } from "../kernel/store/outbox.ts"
import { standingOf } from "../standing/reads.ts"
import { belongs } from "../standing/rules/franchise.ts"
import type { AnyCommand, CommandContext } from "./command.ts"
import { onlyShows } from "./command.ts"
import type { TextMessage } from "./message.ts"
import { answerOnce } from "./once.ts"
import { type CommandText, readPieces } from "./parse.ts"
import type { Registry } from "./registry.ts"
import { markedText, type Scene } from "./scene.ts"
import { spokenTo, unmarked } from "./spoken.ts"
import { misplaced, mustGo, repeatable, takeOutCommand } from "./taken-out.ts"
import { toCopy } from "./text.ts"
import { usableBy } from "./who.ts"

/** A text that may be meant for the bot. */
export interface Address {
  /** A command in the text that was typed without the prefix, or in marks such as backticks. Null if there is none. */
  readonly text: CommandText | null
  readonly command: AnyCommand | null
  /**
   * Whether to carry out the command. That happens only with a command that just shows something, so it does no harm if the text was meant
   * otherwise.
   */
  readonly runs: boolean
  /** Whether the text surely speaks to the bot, so that it gets an answer. */
  readonly surely: boolean
}

/**
 * Finds out whether a text that does not begin with the prefix speaks to the bot. In a direct room every text does. In any other room, a
 * text speaks to the bot if it names or mentions the bot, or replies to it. If the whole text is in backticks or in a quote, it may be an
 * example for others.
 */
export async function addressIn(scene: Scene, message: TextMessage, commands: Registry): Promise<Address> {
  const { words, prefix, work } = scene
  const direct = message.room.place === "direct"
  const spoken = spokenTo(message, words.typed)
  const replied = message.replyTo !== null && (await wasSent(work, message.room.id, message.replyTo))
  const surely = !message.edited && (direct || replied || spoken?.surely === true)
  const marked = markedText(scene, message)
  const command = marked && commands.find(marked.name)
  // A command in marks is only an example if the message replies to somebody else, or if the command cannot be used in this room.
  const perhaps = message.replyTo === null && command?.where.includes(message.room.place)
  if (command && !message.edited && (surely || perhaps))
    return { text: marked, command, runs: onlyShows(command, marked.rest, words.typed), surely: true }
  const none = { text: null, command: null, runs: false, surely }
  const body = spoken?.rest ?? (surely ? message.body : "")
  const [, name = "", rest = ""] = /^\s*(\p{L}[\p{L}-]*)(?:[.!?]*$|([\s\S]*))/u.exec(unmarked(body) ?? body) ?? []
  const known = name.length <= longestName ? commands.find(name) : null
  if (message.edited || !known || known.hidden) return none
  const text = { prefix, name, rest, spaced: false }
  const { typed, leftover } = readPieces(rest, [...known.pieces, { flag: "coop" }], words.typed)
  if (leftover !== null || "misread" in known.understand(typed)) return none
  // In a direct room people need not name the bot. A text that does not name it is surely a command only if it is a single word.
  const runs = onlyShows(known, rest, words.typed) && (spoken !== null || rest.trim() === "")
  return { text, command: known, runs, surely }
}

/** No command's name is longer. */
const longestName = 50

/** A function that takes the message out, if the command in it plainly says something that must not stay in this room. Null if it may stay. */
export async function secretIn(
  { text, command }: Address,
  contexts: readonly CommandContext[],
): Promise<(() => Promise<void>) | null> {
  if (!text || !command) return null
  for (const context of contexts)
    if (await mustGo(command, context, text.rest, "mistyped")) return () => takeOutCommand(command, context)
  return null
}

/** Says briefly that the bot only reads commands, and which one may be meant. It never says the same twice within an hour. */
export async function answerAddress(
  scene: Scene,
  { text, command }: Address,
  contexts: readonly CommandContext[],
): Promise<void> {
  const { work, words, prefix, message } = scene
  if (message.kind !== "text") return
  const usable = command && contexts.some((context) => usableBy([command], context, "anywhere").length > 0)
  if (text && command && usable && !(command.takenOut && misplaced(command, message))) {
    const suggestion = toCopy(`${prefix}${text.name}${repeatable(command, text.rest)}`)
    await answerOnce(scene, words.t("spoken-near", { suggestion }))
    return
  }
  const [coop] = scene.coops
  const { place, task } = message.room
  if (place === "task" && task !== undefined) {
    await answerOnce(scene, words.t("spoken-task", { task: `T${task}`, prefix }))
    return
  }
  const member = coop && belongs(await standingOf(work, coop.config, message.sender))
  if (place === "lobby" && !member) await answerOnce(scene, words.t("spoken-lobby", { prefix }))
  else {
    const about = wordOfCommand(message.body, contexts)
    const known = asksAboutVoting(scene, message.body) ? "vote" : about === null ? "no" : "yes"
    await answerOnce(scene, words.t("spoken-here", { prefix, known, about: about ?? "" }))
  }
}

/** Whether a text has a word such as `vote`: its writer may have a ballot, and look for it in the wrong room. */
function asksAboutVoting({ words: { typed } }: Pick<Scene, "words">, body: string): boolean {
  const voting = [...typed.command("vote"), ...typed.command("ballots"), ...typed.spellings("instead", "voting")]
  return wordsIn(body).some((word) => voting.includes(word))
}

const wordsIn = (body: string): readonly string[] => body.toLowerCase().match(/\p{L}{3,}/gu) ?? []

/** The first word of a text that is a command which its writer may use. So `how do I vote?` is shown the help about `vote`. */
function wordOfCommand(body: string, contexts: readonly CommandContext[]): string | null {
  const said = wordsIn(body)
  const isUsable = (word: string) =>
    contexts.some((context) => {
      const command = context.commands.find(word)
      return command !== null && command.name !== "help" && usableBy([command], context, "anywhere").length > 0
    })
  return said.find(isUsable) ?? null
}
