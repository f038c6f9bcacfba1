/** The co-op's rooms (§1, §6): who belongs in which room, and which settings keep them closed. */
export * as tables from "./store/tables.ts"

/** Loaded last, because commands use all capabilities. */
export const commands = () => import("../../commands/rooms/index.ts")
