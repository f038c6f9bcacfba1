/** Recalling the holder of an office (§12.4). The vote does not decide who holds the office next. */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { seatsOf } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { Typed } from "../../votes/acts/open-motion.ts"
import type { KeptMotion } from "../../votes/reads.ts"
import { dismissalOf, openDismissal } from "./dismissal.ts"

/** Whose office is to end. `office`: null if the person holds only one that can be recalled. `grounds` may be empty. */
export interface Recall {
  readonly person: MatrixId
  readonly office: OfficeKey | null
  readonly grounds: string
}

/**
 * Opens the vote on whether somebody loses an office at once.
 * @throws Refusal if they hold no such office, hold several and none was named, or the asker may not start the vote
 */
export const openRecall = askedBy(
  "member",
  async (act: Act, by, { grounds, ...whose }: Recall, typed: Typed): Promise<KeptMotion> =>
    openDismissal(act, await dismissalOf(act, whose, ["recall"]), { by, grounds, typed }),
)

/**
 * Somebody typed the office where the person belongs: says who holds it, in a line to copy for one of them. Does nothing if nobody holds it.
 * @throws Refusal if somebody does
 */
export const namesOffice = askedBy("member", async ({ work, coop }: Act, _by, office: OfficeKey): Promise<void> => {
  const held = (await seatsOf(work, coop.key)).filter((seat) => seat.office === office)
  const holders = held.map(({ person }) => plainName(person, coop.server))
  const [first] = holders
  if (first === undefined) return
  const copy = `${coop.config.prefix}recall ${first.startsWith("@") ? first : `@${first}`} ${coop.words.officeWord(office)}`
  refuse("recall-whom", { office, holders, copy })
})
