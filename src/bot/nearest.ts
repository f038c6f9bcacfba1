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

/**
 * The answer to certain words that are no commands. Such a word could mean several commands, or something that the bot does not do, or it is
 * an office. The answer says which commands there are. Null for all other words.
 */
export function insteadInWords({ words, prefix }: Pick<Scene, "words" | "prefix">, name: string): string | null {
  const typed = toCopy(`${prefix}${name}`)
  const meaning = words.typed.meaning("instead", name)
  if (meaning !== null) return words.t(`instead-${meaning}-told`, { typed, prefix })
  const office = words.typed.meaning("office", name)
  return office === null ? null : words.t("instead-office-told", { typed, office: name.toLowerCase(), prefix })
}

/**
 * Says how to propose a text that somebody typed after a command in place of a motion's number, as in `!antrag A new bike`. Null if no such
 * text was typed.
 */
export function otherwiseInWords(
  { textFor }: AnyCommand,
  { rest }: Pick<CommandText, "rest">,
  { words, prefix }: Pick<Scene, "words" | "prefix">,
): string | null {
  const [line = ""] = rest.trim().split("\n")
  if (textFor === undefined || !/^\p{L}{2,}\s+\S/u.test(line)) return null
  return words.t("argument-propose-otherwise", { copy: toCopy(`${prefix}${textFor}${rest}`) })
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
 * If the text plainly must not stay in this room, returns a function that takes the message out. The caller must call that function in
 * place of the command. The command's name may be mistyped. Null if the text may stay.
 */
export async function insteadOf(
  contexts: readonly CommandContext[],
  commands: Registry,
  text: CommandText,
): Promise<(() => Promise<void>) | null> {
  const known = commands.find(text.name)
  // A word such as "Abstimmung" (vote) is no command, but "Abstimmung 2 1" can be meant as a ballot.
  const instead = commands.words.meaning("instead", text.name)
  const command =
    known ??
    (instead === null ? nearestFor(contexts, commands, text)?.command : instead === "voting" && commands.find("vote"))
  if (!command) return null
  for (const context of contexts)
    if (await mustGo(command, context, text.rest, known ? "named" : "mistyped"))
      return () => takeOutCommand(command, context)
  return null
}

/**
 * Asks whether this command was meant. If it is a command whose messages are taken out of this room, the answer repeats nothing of the
 * text. It says that the message stays, since the command is only a guess.
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
