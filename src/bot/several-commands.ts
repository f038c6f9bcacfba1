/** Several commands in one message (§2.7b): none is done, and none is taken for another's text. */
import type { TextMessage } from "./message.ts"
import { type CommandText, readCommand } from "./parse.ts"
import type { Registry } from "./registry.ts"
import { replyTo, type Scene } from "./scene.ts"

/** The commands that begin further lines of a message; what stands in a block of code is an example. */
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

/** Says that nothing was done, and names them all. */
export async function refuseSeveral(scene: Scene, message: TextMessage, all: readonly CommandText[]): Promise<void> {
  const names = all.map(({ name }) => `\`${scene.prefix}${name}\``)
  await replyTo(scene.work, message)(scene.words.t("several-commands", { commands: scene.words.list(names) }))
}
