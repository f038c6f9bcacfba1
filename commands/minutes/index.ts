/** The commands of `minutes`. */
import type { AnyCommand } from "../../src/bot/command.ts"
import minutes from "./minutes.ts"
import search from "./search.ts"

export const commands: readonly AnyCommand[] = [minutes, search]
