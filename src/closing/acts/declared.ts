/** The year's books. */
import type { Capability } from "../../kernel/acts/capability.ts"

export const does: Capability = { name: "closing" }
