/** Reads who holds which office and which role (§14.2). */
import type { Act } from "../../kernel/acts/context.ts"
import { seatsOf } from "../../standing/reads.ts"
import type { Hierarchy } from "../rules/over.ts"
import { readTree } from "./finding.ts"

/** Who holds which office and which role, as `overseersOf` and `hasOver` need it. */
export async function readOver(act: Act): Promise<Hierarchy> {
  const { work, coop } = act
  return { tree: await readTree(act), offices: coop.config.offices, seats: await seatsOf(work, coop.key) }
}
