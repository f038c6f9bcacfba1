/** All commands: the bot's own commands, and the commands that the capabilities declare. */
import type { AnyCommand } from "../src/bot/command.ts"
import { capabilities } from "../src/capabilities.ts"
import { commands as bot } from "./bot/index.ts"

const declared = await Promise.all(
  Object.values(capabilities).flatMap((one) => ("commands" in one ? [one.commands()] : [])),
)

/** The commands in the order in which help shows them: that of the capabilities, and in each of them that of its own list. */
export const commands: readonly AnyCommand[] = [...bot, ...declared.flatMap((one) => one.commands)]
