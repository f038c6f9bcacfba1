/** Changes to the tables of `votes` that other capabilities may make in their own unit of work. */
export { takeBallotEvent } from "./store/ballot-events.ts"
export { reseal, strike } from "./store/ballots.ts"
export { insertOption, rewordOption } from "./store/options.ts"
