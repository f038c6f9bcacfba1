/** The commands about reviews, in help's order. */
import type { AnyCommand } from "../../src/bot/command.ts"
import review from "./review.ts"

export const commands: readonly AnyCommand[] = [review]
