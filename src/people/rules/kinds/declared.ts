import { membership } from "./membership.ts"
import { removalFirst } from "./removal-first.ts"
import { removalSecond } from "./removal-second.ts"

export const kinds = { membership, "removal-first": removalFirst, "removal-second": removalSecond }
