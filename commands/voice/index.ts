import type { AnyCommand } from "../../src/bot/command.ts"
import endorse from "./endorse.ts"
import mood from "./mood.ts"
import petition from "./petition.ts"
import petitions from "./petitions.ts"
import poll from "./poll.ts"
import polls from "./polls.ts"

export const commands: readonly AnyCommand[] = [petition, endorse, petitions, poll, polls, mood]
