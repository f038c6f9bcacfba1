/** What others may ask about the rules that were voted. */
export { knowsRules, votedSettings } from "./store/rules.ts"
