/** Several commands in one message (§2.7b): done in none of their orders, and taken for no part of one another's text. */
import type { CoopContext } from "../coop/context.ts"
import type { AnyCommand, CommandContext } from "./command.ts"
import type { TextMessage } from "./message.ts"
import { type CommandText, readCommand } from "./parse.ts"
import type { Registry } from "./registry.ts"
import { replyTo, type Scene } from "./scene.ts"
import { misplaced } from "./take-out.ts"

/** The commands that begin further lines of a message; what stands in a block of code is an example. */
export function furtherCommands({ prefix, rest }: CommandText, commands: Registry): AnyCommand[] {
  let code = false
  return rest
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      if (/^\s*(```|~~~)/.test(line)) code = !code
      const text = code ? null : readCommand(line, prefix)
      const command = text && !text.spaced ? commands.find(text.name) : null
      return command ? [command] : []
    })
}

/** Says that nothing was done, and names them all. What must not stay where it was typed is taken out, as by itself. */
export async function refuseSeveral(
  scene: Scene,
  message: TextMessage,
  all: readonly AnyCommand[],
  contextOf: (coop: CoopContext) => Promise<CommandContext>,
): Promise<void> {
  const [coop] = scene.coops
  const secret = all.find((command) => command.elsewhere && misplaced(command, message))
  if (secret?.elsewhere && coop) return secret.elsewhere(await contextOf(coop), null)
  const { words, prefix } = scene
  const names = all.map(({ name }) => `\`${prefix}${name}\``)
  await replyTo(scene.work, message)(words.t("several-commands", { commands: words.list(names) }))
}
