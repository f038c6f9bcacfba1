/** The subjects of `!minutes` about offices (§11). The number is the place of a subject in the list of all. */
import { type OfficeKey, officeKeys } from "../../standing/rules/offices.ts"

/** The subject of each office finds the records of its own elections. */
// The cast is safe: every office has one entry. But Object.fromEntries loses the names of the keys.
const elected = Object.fromEntries(officeKeys.map((office) => [`${office}s`, 50])) as Readonly<
  Record<`${OfficeKey}s`, number>
>

export const subjects = { elections: 40, ...elected, impeachments: 70, offices: 110 }
