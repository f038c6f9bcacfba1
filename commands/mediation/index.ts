/** The commands about mediations, in help's order. */
import type { AnyCommand } from "../../src/bot/command.ts"
import mediate from "./mediate.ts"

export const commands: readonly AnyCommand[] = [mediate]
