/** The commands about bookings by hand, in help's order. */
import type { AnyCommand } from "../../src/bot/command.ts"
import accounts from "./accounts.ts"
import book from "./book.ts"

export const commands: readonly AnyCommand[] = [book, accounts]
