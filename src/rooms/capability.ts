/** The co-op's rooms (§1, §6): who belongs in which, and what keeps them closed. */
export * as tables from "./store/tables.ts"
