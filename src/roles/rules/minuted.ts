/** Acts about roles in the minutes (§11, §14.2). */
import { z } from "zod"
import { act, hash, moment, person } from "../../kernel/rules/minuted/declare.ts"

/**
 * Why somebody does not hold a role any more. `resigned`: they gave it up. `ended`: somebody above them ended it. `left`, `removed`: they are
 * not in the co-op any more. `term`: the day came until which they were appointed. `role-ended`: there is no such role any more.
 */
export const endsOfHolding = ["resigned", "ended", "left", "removed", "term", "role-ended"] as const
export type EndOfHolding = (typeof endsOfHolding)[number]

/** What can be changed in a role. */
export const roleAspects = ["name", "seats", "powers", "under"] as const
export type RoleAspect = (typeof roleAspects)[number]

/** A role's number, such as `R3`. */
const role = z.string()
/** What it hangs from, such as `R2` or an office's key; the commitment to its name; and what else it is. */
const whole = { role, under: z.string(), wording: hash, seats: z.number(), powers: z.array(z.string()).readonly() }

export const roleActs = {
  "role-made": act(["roles"], whole),
  // The new name stands in it only as a commitment, because the minutes hold no text that people wrote.
  "role-changed": act(["roles"], whole, { later: { changed: z.enum(roleAspects) } }),
  "role-expected": act(["roles"], { role, revision: z.number(), wording: hash }),
  "role-ended": act(["roles"], { role }),
  // The person has accepted. `by`: who asked them. `until`: missing if no day was set. Nothing tells of those who have not accepted.
  "role-taken": act(["roles"], { role, person, by: person, until: moment.optional() }),
  "role-left": act(["roles"], { role, person, why: z.enum(endsOfHolding) }),
}
