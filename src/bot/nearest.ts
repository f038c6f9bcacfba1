/** Finds the command that somebody may have meant with a word that is no command. */
import { whereInWords } from "./answers.ts"
import type { AnyCommand, CommandContext } from "./command.ts"
import type { TextMessage } from "./message.ts"
import type { CommandText } from "./parse.ts"
import type { Registry } from "./registry.ts"
import type { Scene } from "./scene.ts"
import { corrected, nearestCommand } from "./suggest.ts"
import { misplaced, mustGo, repeatable, takeOutCommand } from "./taken-out.ts"
import { toCopy } from "./text.ts"
import { usableBy } from "./who.ts"

/** A command, and the one of its names that is nearest to the typed word. */
export interface Near {
  readonly command: AnyCommand
  readonly name: string
}

/** The nearest command that the sender may use in one of these contexts. */
export function nearestFor(
  contexts: readonly CommandContext[],
  { all, words }: Registry,
  { name: typed }: CommandText,
): Near | null {
  const usable = all.filter((command) =>
    contexts.some((context) => usableBy([command], context, "anywhere").length > 0),
  )
  return nearestCommand(typed, usable, words)
}

/**
 * A function to run instead of the command, if its text plainly must not stay in this room. That also applies if the name was only nearly
 * typed. Null if the text may stay.
 */
export async function insteadOf(
  contexts: readonly CommandContext[],
  commands: Registry,
  text: CommandText,
): Promise<(() => Promise<void>) | null> {
  const known = commands.find(text.name)
  const command = known ?? nearestFor(contexts, commands, text)?.command
  if (!command) return null
  for (const context of contexts)
    if (await mustGo(command, context, text.rest, known ? "named" : "mistyped"))
      return () => takeOutCommand(command, context)
  return null
}

/**
 * Asks whether this command was meant. If the command takes texts out of wrong rooms, the answer repeats nothing and says that the message
 * stays, since this is only a guess.
 */
export function nearInWords({ words, prefix }: Scene, text: CommandText, near: Near, message: TextMessage): string {
  const typed = toCopy(`${text.prefix}${text.name}`)
  const { command, name } = near
  if (command.takenOut && misplaced(command, message)) {
    const where = whereInWords(command.where, `${prefix}${command.name}`, words)
    return words.t("unknown-command-near-elsewhere", { typed, suggestion: toCopy(`${prefix}${command.name}`), where })
  }
  return corrected(words, typed, `${prefix}${name}`, repeatable(command, text.rest))
}
