/** The list of commands, in the order in which help shows them. */
import type { AnyCommand } from "../src/bot/command.ts"
import help from "./help.ts"

export const commands: readonly AnyCommand[] = [help]
