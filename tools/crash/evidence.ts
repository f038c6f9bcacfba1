/** The evidence of a run, and the findings. Each finding is a sentence. */
import type { CoopRooms } from "../../src/kernel/acts/context.ts"
import { rollIn } from "./announcements.ts"
import type { Ledger } from "./ledger.ts"
import type { Player } from "./player.ts"
import type { Story } from "./story.ts"
import type { Tale } from "./tales/tale.ts"
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
  /** What else the co-op lived through. */
  readonly tales: readonly Tale[]
  readonly rooms: CoopRooms
  readonly newcomer: Player
  readonly other: Player
  readonly treasurer: Player
  /** A stranger who asks for a task. */
  readonly customer: Player
}

export { votingStage } from "./co-op.ts"

/** The co-op's time zone. */
export const zone = "Europe/Berlin"

/** The part of the evidence that says who may vote. */
export interface Voting<Person = Pick<Player, "name">> {
  readonly view: View
  readonly founders: readonly Person[]
  readonly newcomer?: Person
  readonly other?: Person
}

export const everybody = <Person>({ founders, newcomer, other }: Omit<Voting<Person>, "view">): Person[] =>
  [...founders, newcomer, other].filter((one) => one !== undefined)

/** The people on a vote's roll: the founders, and as many later members as the bot announced. */
export function votersOf(voting: Voting, motion: string): string[] {
  const [begun] = voting.view.announced(`begun ${motion}`)
  const roll = Number(rollIn(begun?.body ?? "") ?? voting.founders.length)
  return everybody(voting)
    .slice(0, roll)
    .map(({ name }) => name)
}
