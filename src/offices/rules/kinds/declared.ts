/**
 * The kinds of motion of this capability: an election for each of the usual offices, one for all other offices, one for councils, the
 * impeachment and the recall.
 */
import { type UsualOffice, usualOffices } from "../../../standing/rules/offices.ts"
import { council } from "./council.ts"
import { election, electionOf } from "./election.ts"
import { impeachment } from "./impeachment.ts"
import { recall } from "./recall.ts"

// The cast is needed, because Object.fromEntries loses the names of the keys. It is safe, because every office has one entry here.
const elections = Object.fromEntries(usualOffices.map((office) => [office.key, electionOf(office)])) as Readonly<
  Record<UsualOffice, ReturnType<typeof electionOf>>
>

export const kinds = { ...elections, election, council, impeachment, recall }
