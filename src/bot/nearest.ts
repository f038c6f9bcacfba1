/** What somebody may have meant who typed a word that is no command. */
import type { AnyCommand, CommandContext } from "./command.ts"
import type { TextMessage } from "./message.ts"
import type { CommandText } from "./parse.ts"
import type { Registry } from "./registry.ts"
import { nearestCommand } from "./suggest.ts"
import { misplaced } from "./take-out.ts"
import { isUnrepeated } from "./which-coop.ts"
import { usableBy } from "./who.ts"

/**
 * The nearest command that the sender may use, by their co-ops' contexts. `instead`: what is to be done where it is one with a duty in the
 * wrong place, since a suggestion would repeat what must go.
 */
export function nearestFor(
  contexts: readonly CommandContext[],
  { all }: Registry,
  message: TextMessage,
  { name: typed, rest }: CommandText,
) {
  const usable = (command: AnyCommand) =>
    command.elsewhere !== null || contexts.some((context) => usableBy([command], context, "anywhere").length > 0)
  const [first] = contexts
  if (!first) return null
  const near = nearestCommand(
    typed,
    all.filter((command) => !command.hidden && usable(command)),
  )
  if (!near) return null
  const { elsewhere } = near.command
  const unsaid = misplaced(near.command, message) || isUnrepeated(near.command, rest)
  const instead = elsewhere && unsaid ? () => elsewhere(first, null) : null
  return { ...near, instead }
}
