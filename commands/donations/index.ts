/** The commands of `donations`. */
import type { AnyCommand } from "../../src/bot/command.ts"
import donations from "./donations.ts"

export const commands: readonly AnyCommand[] = [donations]
