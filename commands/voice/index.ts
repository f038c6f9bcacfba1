import type { AnyCommand } from "../../src/bot/command.ts"
import endorse from "./endorse.ts"
import petition from "./petition.ts"
import petitions from "./petitions.ts"

export const commands: readonly AnyCommand[] = [petition, endorse, petitions]
