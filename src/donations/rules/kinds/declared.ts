import { donations } from "./donations.ts"

export const kinds = { donations }
