/**
 * All kinds of motion (§4), and functions that answer questions about them. Each kind is declared in a file of its own. acts/kinds has the
 * acts of each kind.
 */

import { type Declared as DeclaredBy, declared } from "../../capabilities.ts"
import type { MatrixId, OfficeKey, OptionRole } from "../../kernel/rules/types.ts"
import { type Offices, officeKeys } from "../../standing/rules/offices.ts"
import type { Deciding, Kind, Matter } from "./kinds/kind.ts"

type Declared = DeclaredBy<"kinds">
export type MotionKind = keyof Declared
/** The roles that the options of a kind of motion can have. */
export type RoleOf<K extends MotionKind> = keyof Declared[K]["options"] & OptionRole
/** The names of all duties that `!todo` knows from motions. */
export type MotionDuty = { [K in MotionKind]: keyof Declared[K]["todo"] }[MotionKind]

export type { Kind, KindRules, Matter, Title } from "./kinds/kind.ts"

/** Puts the kinds in the order in which people read them. Kinds that this function does not list come last. */
function inOrder(all: Readonly<Record<MotionKind, Kind>>): Readonly<Record<MotionKind, Kind>> {
  const removals = ["removal-first", "removal-second"]
  const first = [
    "membership",
    ...officeKeys,
    "election",
    "council",
    "impeachment",
    "recall",
    "budget",
    ...removals,
    "decision",
    "cancellation",
  ]
  const place = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length)
  // Object.entries loses the types of the keys. The keys stay the same, hence the cast.
  return Object.fromEntries(Object.entries(all).toSorted(([one], [other]) => place(one) - place(other))) as Record<
    MotionKind,
    Kind
  >
}

/** All kinds, in the order in which `!rules` and the configuration list them. */
export const kinds: Readonly<Record<MotionKind, Kind>> = inOrder(declared("kinds"))
/** All kinds of motion, in the order in which lists show them. */
export const motionKinds = Object.keys(kinds) as readonly MotionKind[]

/** Whether this version declares a kind with that name. Minutes and databases can contain a kind of a later version. */
export const isMotionKind = (name: string): name is MotionKind => Object.hasOwn(kinds, name)

/**
 * The kinds of motion that can be opened in a co-op with these offices. Some kinds are only for offices that few co-ops have, or for co-ops
 * with ownership shares (§19). `shares`: whether the co-op has these.
 */
export const kindsWith = (offices: Offices, shares = false): readonly MotionKind[] =>
  motionKinds.filter(
    (name) =>
      (shares || kinds[name].onlyWith !== "shares") &&
      (kinds[name].office !== "named" || offices.some(({ kind, recall }) => kind === name || recall === name)) &&
      (kinds[name].only?.(offices) ?? true),
  )

/** The kinds for which `holds` is true, in their order. */
export const kindsThat = (holds: (kind: Kind) => boolean): readonly MotionKind[] =>
  motionKinds.filter((name) => holds(kinds[name]))

/** Whether people stand for an office in this kind of motion. */
export const isElection = (kind: Kind): boolean => kind.proposed === "candidate"

/**
 * Whether motions of this kind can be held by consent (§3.9). Nobody can consent to one of several candidates, budgets or sets of rules. Of a
 * document one text is put to consent at a time. Whether a vote is cancelled is counted, because one objection must not be enough to keep a
 * vote open that nearly all want to end.
 */
export const takesConsent = ({ proposed, cancels }: Pick<Kind, "proposed" | "cancels">): boolean =>
  !["candidate", "budget", "rules", "scale"].includes(proposed) && cancels !== true

/**
 * Whether an open vote of this kind can be cancelled before it ends (§2.7c). These cannot:
 * - elections: they belong to all who stand, and whoever fears to lose an office must not end the vote on it. A term ends by its day, and the
 *   bot opens such an election because it does
 * - votes that only the bot opens, such as the second one on a removal: a rule says that they are held, and after the hearing the person
 *   concerned is to have an answer
 * - the moderators' votes: a vote on ending them would tell everybody that there is one (§6)
 * - cancellations: whoever is against one votes to let the other vote go on
 */
export const takesCancelling = ({ proposed, byBot, series, cancels }: Kind): boolean =>
  proposed !== "candidate" && !byBot && series === "public" && cancels !== true

/** The facts that tell which office a motion is about. `office`: the office that the motion itself names. */
export interface OfOffice {
  readonly kind: string
  readonly office?: OfficeKey | null
}

/** The office that a motion fills, or takes from its holder. Null if it concerns no office. */
export function officeConcerned({ kind, office }: OfOffice): OfficeKey | null {
  if (!isMotionKind(kind)) return null
  return kinds[kind].office === "named" ? (office ?? null) : kinds[kind].office
}

/** The office that an election fills. Null for other kinds of motion. */
export const officeOf = (motion: OfOffice): OfficeKey | null =>
  isMotionKind(motion.kind) && isElection(kinds[motion.kind]) ? officeConcerned(motion) : null

/** Whether "No winner" is on the ballot. The vote can then leave a seat empty, or make it empty. */
export const hasNoWinner = (options: Iterable<{ readonly role: OptionRole }>): boolean =>
  [...options].some(({ role }) => role === "no-winner")

/** The locales' name for a contest: the kind, or `<kind>-against` if it is for a seat that somebody holds. */
export const contestOf = ({
  kind,
  subject,
  options,
}: {
  readonly kind: MotionKind
  readonly subject: MatrixId | null
  readonly options: Iterable<{ readonly role: OptionRole }>
}): MotionKind | `${MotionKind}-against` => (subject !== null && hasNoWinner(options) ? `${kind}-against` : kind)

/** The matter that a motion of this kind would decide (§4.4). Two motions with the same matter must not be open at the same time. */
export const matterOf = (
  kind: MotionKind,
  { subject, year, office, bySeat, key }: { readonly [Fact in keyof Deciding]?: Deciding[Fact] | undefined } = {},
): Matter =>
  kinds[kind].matter({
    subject: subject ?? null,
    year: year ?? null,
    office: office ?? null,
    bySeat: bySeat ?? false,
    key: key ?? null,
  })

/** Whether motions of this kind fill several seats at once (§13). */
export const fillsSeats = ({ fills }: Pick<Kind, "fills">): boolean => fills === "several-seats"

/** The sort key of an option on the ballot. 0: people proposed it. 1: it is the holder of the office. 2: any other. */
export function placeOnBallot(kind: string, role: OptionRole): number {
  if (isMotionKind(kind) && role === kinds[kind].proposed) return 0
  return role === "sitting" ? 1 : 2
}

/**
 * Whether an option leaves things as they are (§3.6). "No winner" does so only for an empty seat or a new one.
 * @param subject the person whom the motion is about; in an election, the holder of the seat
 */
export function keepsThings(role: OptionRole, subject: string | null): boolean {
  switch (role) {
    case "keep":
    case "reject":
    case "stop":
    case "sitting":
    case "reopen":
      return true
    case "no-winner":
      return subject === null
    case "text":
    case "budget":
    case "revision":
    case "rules":
    case "scale":
    case "candidate":
    case "accept":
    case "impeach":
    case "remove":
      return false
  }
}

/** Whether people write the titles of options with this role. The bot writes all other titles, some of them with a person's name. */
export const isWritten = (role: OptionRole): boolean => ["text", "budget", "revision", "rules", "scale"].includes(role)
