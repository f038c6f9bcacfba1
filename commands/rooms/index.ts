/** The commands of `rooms`. */
import type { AnyCommand } from "../../src/bot/command.ts"
import rooms from "./rooms.ts"

export const commands: readonly AnyCommand[] = [rooms]
