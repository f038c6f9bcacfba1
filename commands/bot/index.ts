/** The commands that belong to no capability. */
import type { AnyCommand } from "../../src/bot/command.ts"
import help from "./help.ts"
import todo from "./todo.ts"

export const commands: readonly AnyCommand[] = [help, todo]
