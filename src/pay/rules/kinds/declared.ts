import { payScale } from "./pay-scale.ts"

export const kinds = { "pay-scale": payScale }
