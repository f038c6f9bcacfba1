/** Everything about votes that the bot may refuse: motions and ballots, and files of counts. */
import { votesRefusals } from "./refusals.ts"
import { countsRefusals } from "./refusals-of-counts.ts"

export const refusals = { ...votesRefusals, ...countsRefusals }
