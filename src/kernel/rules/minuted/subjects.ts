/** The subjects by which people ask for records, as in `!minutes members`. Capabilities declare them; acts and kinds of motion name them. */
import { type Declared, declared } from "../../../capabilities.ts"

export type MinutesSubject = keyof Declared<"subjects">

const places: Readonly<Record<MinutesSubject, number>> = declared("subjects")

/** All subjects, in the order in which they are listed for people. */
// The cast is needed: the type of Object.keys is only `string[]`.
export const minutesSubjects: readonly MinutesSubject[] = (Object.keys(places) as MinutesSubject[]).toSorted(
  (one, other) => places[one] - places[other],
)
