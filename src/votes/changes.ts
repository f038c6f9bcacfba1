/** What others change of motions, rolls and ballots in their own unit of work: acts of other capabilities, and the room keeper. */
export { takeBallotEvent } from "./store/ballot-events.ts"
export { reseal, strike } from "./store/ballots.ts"
export { insertOption, rewordOption } from "./store/options.ts"
