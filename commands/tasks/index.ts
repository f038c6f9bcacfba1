/** The commands of `tasks`. */
import type { AnyCommand } from "../../src/bot/command.ts"
import task from "./task.ts"
import tasks from "./tasks.ts"

export const commands: readonly AnyCommand[] = [tasks, task]
