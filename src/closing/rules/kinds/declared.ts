import { bonus } from "./bonus.ts"

export const kinds = { bonus }
