/** The kinds of motion (§4): one line each. A kind's own file says everything about it; what it does when carried is in src/coop/kinds. */
import { budget } from "./kinds/budget.ts"
import { decision } from "./kinds/decision.ts"
import { election } from "./kinds/election.ts"
import { impeachment } from "./kinds/impeachment.ts"
import type { Kind, Matter } from "./kinds/kind.ts"
import { membership } from "./kinds/membership.ts"
import { removalFirst } from "./kinds/removal-first.ts"
import { removalSecond } from "./kinds/removal-second.ts"
import { type OfficeKey, usualOffices } from "./offices/table.ts"
import type { MatrixId, OptionRole } from "./types.ts"

/** All but the elections. The names stand in databases and minutes, so they never change. */
const others = {
  membership,
  impeachment,
  budget,
  "removal-first": removalFirst,
  "removal-second": removalSecond,
  decision,
} as const satisfies Readonly<Record<string, Kind>>

// Object.fromEntries knows no names; all offices are there, one entry each.
const elections = Object.fromEntries(usualOffices.map((office) => [office.key, election(office)])) as Readonly<
  Record<OfficeKey, ReturnType<typeof election>>
>

type Declared = typeof others & typeof elections
/** The election of an office has the office's key as its kind. */
export type MotionKind = keyof Declared
/** What can stand on the ballot of a kind. */
export type RoleOf<K extends MotionKind> = keyof Declared[K]["options"] & OptionRole
/** What `!todo` says of motions, by its name. */
export type MotionDuty = { [K in MotionKind]: keyof Declared[K]["todo"] }[MotionKind]
/** By which words of `!minutes` the records of a kind are found. */
export type MinutesSubject = Declared[MotionKind]["minutes"][number]

export type { Kind, KindRules, Matter, Title } from "./kinds/kind.ts"

/** In the order in which `!rules` and the configuration name them. */
export const kinds: Readonly<Record<MotionKind, Kind>> = { ...{ membership }, ...elections, ...others }
export const motionKinds = Object.keys(kinds) as readonly MotionKind[]

/** Whether a kind of that name is declared. Minutes and databases may name one that only a later version knows. */
export const isMotionKind = (name: string): name is MotionKind => Object.hasOwn(kinds, name)

/** The kinds of which this holds, in their order. */
export const kindsThat = (holds: (kind: Kind) => boolean): readonly MotionKind[] =>
  motionKinds.filter((name) => holds(kinds[name]))

/** Whether people stand for an office in it. */
export const isElection = (kind: Kind): boolean => kind.proposed === "candidate"

/** The office that an election fills; null for motions of other kinds. */
export function officeOf({ kind }: { readonly kind: string }): OfficeKey | null {
  if (!isMotionKind(kind)) return null
  return isElection(kinds[kind]) ? kinds[kind].office : null
}

/** Whether "No winner" stands on the ballots of a kind, so that a seat can stay or become empty by vote. */
export const hasNoWinner = (kind: MotionKind): boolean => "no-winner" in kinds[kind].options

/** What people stand for, as the locales tell it apart: the kind, or `<kind>-against` where somebody holds one of several seats. */
export const contestOf = ({
  kind,
  subject,
}: {
  readonly kind: MotionKind
  readonly subject: MatrixId | null
}): MotionKind | `${MotionKind}-against` => (hasNoWinner(kind) && subject !== null ? `${kind}-against` : kind)

/** What a motion of the kind would decide: two open ones with the same matter would decide the same thing (§4.4). */
export const matterOf = (
  kind: MotionKind,
  { subject, year }: { readonly subject?: string | null | undefined; readonly year?: number | null | undefined } = {},
): Matter => kinds[kind].matter({ subject: subject ?? null, year: year ?? null })

/** Where an option stands on the ballot: first all that people proposed, then the holder of the office, then the rest. */
export function placeOnBallot(kind: string, role: OptionRole): number {
  if (isMotionKind(kind) && role === kinds[kind].proposed) return 0
  return role === "sitting" ? 1 : 2
}

/**
 * §3.6: whether an option leaves things as they are. "No winner" does so for an empty or new seat alone.
 * @param subject whom the motion is about; for an election, who holds the seat
 */
export function keepsThings(role: OptionRole, subject: string | null): boolean {
  switch (role) {
    case "keep":
    case "reject":
    case "stop":
    case "sitting":
      return true
    case "no-winner":
      return subject === null
    case "text":
    case "budget":
    case "candidate":
    case "accept":
    case "impeach":
    case "remove":
      return false
  }
}

/** Whether people wrote such an option; the bot titles all others, also after a person's name. */
export const isWritten = (role: OptionRole): boolean => role === "text" || role === "budget"
