/** What `minutes` does by itself. */
import type { Capability } from "../../kernel/acts/capability.ts"
import { digestsDue } from "./digest.ts"

export const does: Capability = { name: "minutes", due: [digestsDue] }
