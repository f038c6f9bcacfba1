/** What the capability does besides commands: nothing falls due, and `waggle verify` checks its entries with those of the ledger. */
import type { Capability } from "../../kernel/acts/capability.ts"

export const does: Capability = { name: "journal" }
