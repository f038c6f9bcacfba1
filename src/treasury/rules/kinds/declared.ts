import { budget } from "./budget.ts"

export const kinds = { budget }
