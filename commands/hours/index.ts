/** The commands about hours, in help's order. */
import type { AnyCommand } from "../../src/bot/command.ts"
import hours from "./hours.ts"

export const commands: readonly AnyCommand[] = [hours]
