import { bylaw } from "./bylaw.ts"

export const kinds = { bylaw }
