/** All tales, by name, in the order in which one may need what another has brought about. */
import { ConferenceTale } from "./conference.ts"
import { DisputesTale } from "./disputes.ts"
import { DocumentsTale } from "./documents.ts"
import { HoursTale } from "./hours.ts"
import { PetitionTale } from "./petition.ts"
import { SecretaryTale } from "./secretary.ts"
import type { Tale, TaleParts } from "./tale.ts"

const all = {
  documents: (parts) => new DocumentsTale(parts),
  petition: (parts) => new PetitionTale(parts),
  secretary: (parts) => new SecretaryTale(parts),
  hours: (parts) => new HoursTale(parts),
  disputes: (parts) => new DisputesTale(parts),
  conference: (parts) => new ConferenceTale(parts),
} as const satisfies Readonly<Record<string, (parts: TaleParts) => Tale>>

export type TaleName = keyof typeof all
export const taleNames = Object.keys(all) as readonly TaleName[]
export const taleCalled = (name: TaleName, parts: TaleParts): Tale => all[name](parts)

/** Tales that need a secretary. */
const needSecretary: readonly TaleName[] = ["hours", "disputes", "conference"]

/** These tales and those that they need, in order. */
export const withNeeded = (names: readonly TaleName[]): readonly TaleName[] =>
  taleNames.filter(
    (name) => names.includes(name) || (name === "secretary" && names.some((one) => needSecretary.includes(one))),
  )
