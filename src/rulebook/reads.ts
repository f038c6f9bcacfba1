/** What others may ask about the rules that were voted. */
export { isRehearsal } from "./store/rehearsals.ts"
export { knowsRules, votedSettings } from "./store/rules.ts"
