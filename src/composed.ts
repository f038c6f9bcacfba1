/**
 * Everything that the capabilities do, in the order of their list. Only code that stands above all capabilities imports this file: the
 * command line, commands and tests.
 */
import { capabilities as list } from "./capabilities.ts"
import type { Capability } from "./kernel/acts/capability.ts"

export const capabilities: readonly Capability[] = await Promise.all(
  Object.values(list).flatMap((one) => ("acts" in one ? [one.acts().then(({ does }) => does)] : [])),
)

/** Everything that can fall due. */
export const dues = capabilities.flatMap(({ due = [] }) => due)

/** Everything that can wait for people. */
export const todos = capabilities.flatMap(({ todo = [] }) => todo)

/** Everything that `waggle verify` compares with the minutes. */
export const checks = capabilities.flatMap(({ checks = [] }) => checks)

/** Everything that can make somebody known to a co-op. */
export const concerns = capabilities.flatMap(({ concerns = [] }) => concerns)

/** Everything that must be asked after the state was put back from a backup. */
export const restorations = capabilities.flatMap(({ restored = [] }) => restored)

/** Everything that must be moved when somebody gets a new Matrix ID. */
export const moves = capabilities.flatMap(({ moves = [] }) => moves)
