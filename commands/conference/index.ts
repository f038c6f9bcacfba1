import type { AnyCommand } from "../../src/bot/command.ts"
import agenda from "./agenda.ts"
import conference from "./conference.ts"
import gone from "./gone.ts"
import hands from "./hands.ts"
import here from "./here.ts"
import next from "./next.ts"
import speak from "./speak.ts"

export const commands: readonly AnyCommand[] = [conference, agenda, here, gone, next, speak, hands]
