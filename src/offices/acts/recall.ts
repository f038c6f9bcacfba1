/** Recalling the holder of an office (§12.4). The vote does not decide who holds the office next. */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { seatsOf } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { Typed } from "../../votes/acts/open-motion.ts"
import type { KeptMotion } from "../../votes/reads.ts"
import { calledToType, dismissalOf, openDismissal } from "./dismissal.ts"

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
 * @param among the people whom the rest of the line names. The line to copy is for the first of them who holds the office
 * @throws Refusal if somebody does, or how the office is ended if not by a recall
 */
export const namesOffice = askedBy(
  "member",
  async (act: Act, _by, office: OfficeKey, among: readonly MatrixId[] = []): Promise<void> => {
    const { config, server, words } = act.coop
    const held = (await seatsOf(act.work, act.coop.key)).flatMap((seat) =>
      seat.office === office ? [seat.person] : [],
    )
    const person = among.find((one) => held.includes(one)) ?? held[0]
    if (person === undefined) return
    const kind = config.offices.find(({ key }) => key === office)?.recall ?? null
    // An office that no vote of its own can end: the refusal says how its holder loses it.
    if (kind === null) await dismissalOf(act, { person, office }, [])
    const impeaches = kind === "impeachment"
    const recall = `recall ${calledToType(plainName(person, server))} ${words.officeWord(office)}`
    refuse("recall-whom", {
      ...{ office, impeaches },
      holders: held.map((one) => plainName(one, server)),
      copy: `${config.prefix}${impeaches ? "impeach" : recall}`,
    })
  },
)
