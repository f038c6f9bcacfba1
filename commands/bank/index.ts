/** The commands of `bank`. */
import type { AnyCommand } from "../../src/bot/command.ts"
import bank from "./bank.ts"

export const commands: readonly AnyCommand[] = [bank]
