/** All refusals that concern votes: those of motions and ballots, and those of files of counts. */
import { votesRefusals } from "./refusals.ts"
import { countsRefusals } from "./refusals-of-counts.ts"

export const refusals = { ...votesRefusals, ...countsRefusals }
