/** The commands of `closing`. */
import type { AnyCommand } from "../../src/bot/command.ts"
import bonus from "./bonus.ts"
import year from "./year.ts"

export const commands: readonly AnyCommand[] = [year, bonus]
