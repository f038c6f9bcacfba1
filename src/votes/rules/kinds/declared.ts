import { cancellation } from "./cancellation.ts"
import { decision } from "./decision.ts"

export const kinds = { decision, cancellation }
