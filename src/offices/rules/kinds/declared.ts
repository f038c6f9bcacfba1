/**
 * The kinds of motion of this capability: one election for each office, and the impeachment. An election's kind is named after its office.
 */
import { type OfficeKey, usualOffices } from "../../../standing/rules/offices.ts"
import { election } from "./election.ts"
import { impeachment } from "./impeachment.ts"

// The cast is needed, because Object.fromEntries loses the names of the keys. It is safe, because every office has one entry here.
const elections = Object.fromEntries(usualOffices.map((office) => [office.key, election(office)])) as Readonly<
  Record<OfficeKey, ReturnType<typeof election>>
>

export const kinds = { ...elections, impeachment }
