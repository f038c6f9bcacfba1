/** The commands about pay, in help's order. */
import type { AnyCommand } from "../../src/bot/command.ts"
import payroll from "./payroll.ts"
import rate from "./rate.ts"
import scale from "./scale.ts"

export const commands: readonly AnyCommand[] = [scale, rate, payroll]
