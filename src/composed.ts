/** What all capabilities do, in the order of their list. Only what stands above them all asks for it: the command line, commands and tests. */
import { capabilities as list } from "./capabilities.ts"
import type { Capability } from "./kernel/acts/capability.ts"

export const capabilities: readonly Capability[] = await Promise.all(
  Object.values(list).flatMap((one) => ("acts" in one ? [one.acts().then(({ does }) => does)] : [])),
)

/** All that falls due. */
export const dues = capabilities.flatMap(({ due = [] }) => due)

/** All that waits for people. */
export const todos = capabilities.flatMap(({ todo = [] }) => todo)

/** All that `waggle verify` holds against the minutes. */
export const checks = capabilities.flatMap(({ checks = [] }) => checks)

/** All that goes on under somebody's new Matrix ID. */
export const moves = capabilities.flatMap(({ moves = [] }) => moves)
