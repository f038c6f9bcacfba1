/** The evidence of a run, and the findings. Each finding is a sentence. */
import type { CoopRooms } from "../../src/kernel/acts/context.ts"
import { rollIn } from "./announcements.ts"
import type { Ledger } from "./ledger.ts"
import type { Player } from "./player.ts"
import type { Story } from "./story.ts"
import type { TreasuryStory } from "./treasury-story.ts"
import type { View } from "./view.ts"

export interface Findings {
  /** Things that should have come and did not come. */
  readonly lost: string[]
  /** Things that came more than once. */
  readonly repeated: string[]
  readonly undecryptable: string[]
  /** Things that came but are not right. */
  readonly wrong: string[]
}

/** The part of the evidence that a run without newcomers has too. */
export interface Witnesses {
  readonly ledger: Ledger
  readonly view: View
  readonly founders: readonly Player[]
  /** `newcomer` is invited and becomes a permanent member. `other` is invited and stays on trial. */
  readonly newcomer?: Player
  readonly other?: Player
  readonly bot: string
  /** How many milliseconds a vote of this kind is open. */
  readonly stage: (kind: string) => number
}

export interface Evidence extends Witnesses {
  readonly story: Story
  readonly treasury: TreasuryStory
  readonly rooms: CoopRooms
  readonly newcomer: Player
  readonly other: Player
  readonly treasurer: Player
  /** A stranger who asks for a task. */
  readonly customer: Player
}

/**
 * How many milliseconds a vote of this kind is open. A decision is open so briefly that it often ends before all have voted. Votes of other
 * kinds are open so long that they end with the last ballot, even on a slow machine, because the members' next steps need their outcomes.
 */
export const votingStage = (kind: string): number => (kind === "decision" ? 25_000 : 180_000)

/** The co-op's time zone. */
export const zone = "Europe/Berlin"

export const everybody = ({
  founders,
  newcomer,
  other,
}: Pick<Witnesses, "founders" | "newcomer" | "other">): Player[] =>
  [...founders, newcomer, other].filter((one) => one !== undefined)

/** The people on a vote's roll: the founders, and as many later members as the bot announced. */
export function votersOf(witnesses: Witnesses, motion: string): string[] {
  const [begun] = witnesses.view.announced(`begun ${motion}`)
  const roll = Number(rollIn(begun?.body ?? "") ?? witnesses.founders.length)
  return everybody(witnesses)
    .slice(0, roll)
    .map(({ name }) => name)
}
