/** Who may ask for something (§4.1). Each act declares it once; the act itself, the dispatcher and the manual page all ask here. */
import { belongs } from "./franchise.ts"
import type { KindRules } from "./kinds.ts"
import { mayStart } from "./motions.ts"
import { officesWith } from "./offices/rights.ts"
import type { Offices, Power } from "./offices/table.ts"
import { isRefused, type MotionKind, type Refused, type Standing } from "./types.ts"

/**
 * - `anyone`: strangers too
 * - `member`: trial and permanent members, and officers
 * - `voter`: members, and those who left but have a part in an open vote: on its roll (§2.4), or as the one to be removed (§6)
 * - `concerned`: members, and those who left but were ever owed something (§6, §8.6)
 * - `start`: the co-op's own franchise for starting that kind of motion (§4)
 * - `power`: members who hold an office with that power (§12.2)
 */
export type Who =
  | "anyone"
  | "member"
  | "voter"
  | "concerned"
  | { readonly start: MotionKind }
  | { readonly power: Power }

/** Somebody who asks for something. The two parts are of those who do not belong to the co-op any more; left out, they have none. */
export interface Asker extends Standing {
  /** On the roll of an open vote (§2.4), or to be heard in one (§6). */
  readonly stillVoting?: boolean
  /** Stands in the ledger, as somebody who was owed something (§8.6). */
  readonly stillConcerned?: boolean
}

/** Whether somebody who does not belong to the co-op any more has a part in something of its. */
export const hasPart = ({ stillVoting, stillConcerned }: Asker): boolean => Boolean(stillVoting || stillConcerned)

/** What the answer depends on in a co-op: its name for the refusal, its offices, and its table of §4. */
export interface RightsOf {
  readonly name: string
  readonly offices: Offices
  readonly motions: Readonly<Record<MotionKind, Pick<KindRules, "start" | "vote">>>
}

/** A refusal because of who asks. `command`: what they typed, without its prefix; `none`: nothing. */
export type NotAllowed = Refused<"members-only" | "office-only" | "may-not-start">

/** Whether this person may ask for what `who` may ask for; null: yes. */
export function mayAsk(who: Who, by: Asker, coop: RightsOf, command = "none"): NotAllowed | null {
  if (who === "anyone") return null
  if (typeof who === "string") {
    const part = { member: false, voter: by.stillVoting, concerned: by.stillConcerned }[who]
    return belongs(by) || part ? null : { refused: "members-only", command, coop: coop.name }
  }
  if ("start" in who) {
    const { start, vote } = coop.motions[who.start]
    return mayStart({ franchise: { start, vote } }, by, who.start)
  }
  if (belongs(by) && by.powers.has(who.power)) return null
  const [office] = officesWith(coop.offices, who.power)
  return { refused: "office-only", command, office: office?.key ?? "none" }
}

/** The same as yes or no. */
export const isAllowed = (who: Who, by: Asker, coop: RightsOf): boolean => !isRefused(mayAsk(who, by, coop))
