/** The commands of `offices`. */
import type { AnyCommand } from "../../src/bot/command.ts"
import impeach from "./impeach.ts"
import offices from "./offices.ts"
import recall from "./recall.ts"
import resign from "./resign.ts"
import stand from "./stand.ts"
import stepback from "./stepback.ts"

export const commands: readonly AnyCommand[] = [stand, stepback, offices, resign, recall, impeach]
