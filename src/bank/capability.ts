/** Movements at the bank (§7.2, §8.7): read from its files, and booked once the treasurer says what each is. */
export { bankRefusals as refusals } from "./rules/refusals.ts"
export * as tables from "./store/tables.ts"
