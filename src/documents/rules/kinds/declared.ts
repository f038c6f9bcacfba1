import { agreement } from "./agreement.ts"
import { bylaw } from "./bylaw.ts"
import { plan } from "./plan.ts"

export const kinds = { bylaw, agreement, plan }
