import { agreement } from "./agreement.ts"
import { bylaw } from "./bylaw.ts"

export const kinds = { bylaw, agreement }
