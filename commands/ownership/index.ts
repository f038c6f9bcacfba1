/** The commands about ownership, in help's order. */
import type { AnyCommand } from "../../src/bot/command.ts"
import dividend from "./dividend.ts"
import shares from "./shares.ts"

export const commands: readonly AnyCommand[] = [shares, dividend]
