import { rules } from "./rules.ts"

export const kinds = { rules }
