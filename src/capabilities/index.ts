/** All capabilities. A later one may use an earlier one, never the other way round. */
import type { Capability } from "../coop/capability.ts"
import { people } from "./people.ts"
import { treasury } from "./treasury.ts"
import { votes } from "./votes.ts"

export const capabilities: readonly Capability[] = [people, votes, treasury]

/** All that falls due. */
export const dues = capabilities.flatMap(({ due = [] }) => due)
