/** The commands about roles, in help's order. */
import type { AnyCommand } from "../../src/bot/command.ts"
import appoint from "./appoint.ts"
import org from "./org.ts"
import role from "./role.ts"

export const commands: readonly AnyCommand[] = [org, role, appoint]
