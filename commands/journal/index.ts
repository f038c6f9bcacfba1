/** The commands about bookings by hand, in help's order. */
import type { AnyCommand } from "../../src/bot/command.ts"
import accounts from "./accounts.ts"
import book from "./book.ts"
import reimburse from "./reimburse.ts"

export const commands: readonly AnyCommand[] = [reimburse, book, accounts]
