/** What the votes of owners weigh (§3.7, §19.4). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import type { Franchise, Weight } from "../../kernel/rules/types.ts"
import { within } from "../../standing/rules/franchise.ts"
import { weightOn } from "../rules/parts.ts"
import { sharesHeld } from "../store/shares.ts"

/** The parts of a franchise that let somebody vote by an office, and not as an owner. */
const byOffice: Franchise = ["officers", "moderators"]

/**
 * Owners vote with the weight of their share. Whoever votes by an office has a whole vote, as officers have who own nothing (§1.3): becoming
 * an owner takes no vote away.
 */
export const weights: NonNullable<Capability["weights"]> = async ({ work, coop }, people, franchise, concerned) => {
  const { shares, weight } = coop.config.ownership
  if (!shares) return new Map()
  const day = dateOf(work.now, coop.zone)
  const held = new Map((await sharesHeld(work, coop.key)).map((share) => [share.person, share]))
  const official = franchise.filter((part) => byOffice.includes(part))
  return new Map(
    people.flatMap((one): (readonly [typeof one.person, Weight])[] => {
      const share = held.get(one.person)
      // A founder whose share is not written down yet has it whole.
      if (!share || within(official, one, concerned)) return []
      return [[one.person, weightOn(share, day, weight)]]
    }),
  )
}
