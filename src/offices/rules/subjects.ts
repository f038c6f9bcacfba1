/** The subjects of `!minutes` about offices (§11). The number decides a subject's place in the list of all subjects. */
import { officeKeys, type UsualOffice } from "../../standing/rules/offices.ts"

/** Each office has a subject, such as `moderators`, for the records of its elections. */
// The cast is needed, because Object.fromEntries loses the names of the keys. It is safe, because every office has one entry here.
const elected = Object.fromEntries(officeKeys.map((office) => [`${office}s`, 50])) as Readonly<
  Record<`${UsualOffice}s`, number>
>

export const subjects = { elections: 40, ...elected, impeachments: 70, offices: 110 }
