import { decision } from "./decision.ts"

export const kinds = { decision }
