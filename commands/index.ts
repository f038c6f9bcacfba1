/** All commands: the bot's own commands, and the commands that the capabilities declare. */
import type { AnyCommand } from "../src/bot/command.ts"
import { capabilities } from "../src/capabilities.ts"
import { commands as bot } from "./bot/index.ts"

const declared = await Promise.all(
  Object.values(capabilities).flatMap((one) => ("commands" in one ? [one.commands()] : [])),
)

/** All commands, in the order in which help shows them: first the bot's own, then those of each capability in the order of its list. */
export const commands: readonly AnyCommand[] = [...bot, ...declared.flatMap((one) => one.commands)]
