/** All reasons of votes: of motions and ballots, and of counts. */
import { votesRefusals } from "./refusals.ts"
import { countsRefusals } from "./refusals-of-counts.ts"

export const refusals = { ...votesRefusals, ...countsRefusals }
