/**
 * Finds the command in a message, and handles several commands in one message (§2.7b). The bot carries out none of several, not even the
 * first with the others as its text.
 */
import type { TextMessage } from "./message.ts"
import { type CommandText, readCommand } from "./parse.ts"
import type { Registry } from "./registry.ts"
import { commandText, replyTo, type Scene } from "./scene.ts"

/**
 * The command that was typed, or null. Its name may be typed as two words if it has a hyphen: `!antrag zurückziehen` is
 * `!antrag-zurückziehen`.
 */
export function typedCommand(scene: Scene, message: TextMessage, commands: Registry): CommandText | null {
  const text = commandText(scene, message)
  const [, second, rest = ""] = /^[^\S\n]+(\p{L}+)(?![^\s.,:;?])([\s\S]*)$/u.exec(text?.rest ?? "") ?? []
  if (!text || second === undefined) return text
  const name = `${text.name}-${second}`
  return commands.find(name) ? { ...text, name, rest } : text
}

/** The commands that begin further lines of a message. A line in a code block is only an example, so it is left out. */
export function furtherCommands({ prefix, rest }: CommandText, commands: Registry): CommandText[] {
  let code = false
  return rest
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      if (/^\s*(```|~~~)/.test(line)) code = !code
      const text = code ? null : readCommand(line, prefix)
      return text && !text.spaced && commands.find(text.name) ? [text] : []
    })
}

/** Says that nothing was done, and names all the commands. */
export async function refuseSeveral(scene: Scene, message: TextMessage, all: readonly CommandText[]): Promise<void> {
  const names = all.map(({ name }) => `\`${scene.prefix}${name}\``)
  await replyTo(scene.work, message)(scene.words.t("several-commands", { commands: scene.words.list(names) }))
}
