/** All capabilities. A later one may use an earlier one, never the other way round. */
import type { Capability } from "./kernel/acts/capability.ts"
import { offices } from "./offices/acts/declared.ts"
import { people } from "./people/acts/declared.ts"
import { tasks } from "./tasks/acts/declared.ts"
import { treasury } from "./treasury/acts/declared.ts"
import { votes } from "./votes/acts/declared.ts"

export const capabilities: readonly Capability[] = [people, offices, votes, treasury, tasks]

/** All that falls due. */
export const dues = capabilities.flatMap(({ due = [] }) => due)

/** All that waits for people. */
export const todos = capabilities.flatMap(({ todo = [] }) => todo)

/** All that `waggle verify` holds against the minutes. */
export const checks = capabilities.flatMap(({ checks = [] }) => checks)

/** All that goes on under somebody's new Matrix ID. */
export const moves = capabilities.flatMap(({ moves = [] }) => moves)
