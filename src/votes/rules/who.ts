/**
 * Rules about who may ask for something (§4.1). Each act declares once who may ask for it. The act, the dispatcher and the help text
 * all ask these rules.
 */

import { isRefused, type LookedUp, type MotionKind, type Refused, type Standing } from "../../kernel/rules/types.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import type { Offices, Power } from "../../standing/rules/offices.ts"
import { officesWith } from "../../standing/rules/rights.ts"
import type { KindRules } from "./kinds.ts"
import { mayStart } from "./motions.ts"

/**
 * The people who may ask for something.
 * - `anyone`: everybody, even strangers
 * - `member`: trial and permanent members, and officers
 * - `voter`: members, and former members with a part in an open vote. They are on its roll (§2.4), or are the person to be removed (§6)
 * - `concerned`: members, and former members whom the co-op ever owed something (§6, §8.6)
 * - `start`: people who may start motions of that kind in the co-op (§4), or of the kind `or`
 * - `power`: members who hold an office with that power (§12.2)
 */
export type Who =
  | "anyone"
  | "member"
  | "voter"
  | "concerned"
  | { readonly start: MotionKind; readonly or?: MotionKind }
  | { readonly power: Power }

/** The parts that somebody can still have in a co-op to which they no longer belong. */
interface Parts {
  /** Whether this person is on the roll of an open vote (§2.4), or may be heard in one (§6). */
  readonly stillVoting?: boolean
  /** Whether the ledger has dues of this person (§8.6). */
  readonly stillConcerned?: boolean
}

/** A person who asks for something, with the standing that was looked up for them. */
export type Asker = LookedUp & Parts

/** Whether a person who no longer belongs to the co-op still has a part in something. */
export const hasPart = ({ stillVoting, stillConcerned }: Parts): boolean => Boolean(stillVoting || stillConcerned)

/** The facts about a co-op that decide who may ask: its offices, and its rules for each kind of motion (§4). The refusal uses `name`. */
export interface RightsOf {
  readonly name: string
  readonly offices: Offices
  readonly motions: Readonly<Record<MotionKind, Pick<KindRules, "start" | "vote">>>
}

/** A refusal because of the person who asks. `command`: the command that they typed, without its prefix. `none`: there was no command. */
export type NotAllowed = Refused<"members-only" | "office-only" | "may-not-start">

/** Refuses unless `who` includes this person. */
export function mayAsk(who: Who, by: Standing & Parts, coop: RightsOf, command = "none"): NotAllowed | null {
  if (who === "anyone") return null
  if (typeof who === "string") {
    const part = { member: false, voter: by.stillVoting, concerned: by.stillConcerned }[who]
    return belongs(by) || part ? null : { refused: "members-only", command, coop: coop.name }
  }
  if ("start" in who) {
    const [no = null, other] = [who.start, ...(who.or ? [who.or] : [])].map((kind) => {
      const { start, vote } = coop.motions[kind]
      return mayStart({ franchise: { start, vote } }, by, kind)
    })
    return other === null ? null : no
  }
  if (belongs(by) && by.powers.has(who.power)) return null
  const [office] = officesWith(coop.offices, who.power)
  return { refused: "office-only", command, office: office?.key ?? "none" }
}

/** Whether `who` includes this person. */
export const isAllowed = (who: Who, by: Standing & Parts, coop: RightsOf): boolean => !isRefused(mayAsk(who, by, coop))
