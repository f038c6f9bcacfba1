/** The election of each office, which has the office's name, and what takes an office from its holder. */
import { type OfficeKey, usualOffices } from "../../../standing/rules/offices.ts"
import { election } from "./election.ts"
import { impeachment } from "./impeachment.ts"

// Object.fromEntries loses the names of the keys; every office has one entry here.
const elections = Object.fromEntries(usualOffices.map((office) => [office.key, election(office)])) as Readonly<
  Record<OfficeKey, ReturnType<typeof election>>
>

export const kinds = { ...elections, impeachment }
