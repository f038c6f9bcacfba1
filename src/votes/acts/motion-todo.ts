/** The duties that motions give a person, for `!todo`. */
import { termsOf } from "../../config/terms.ts"
import type { Act } from "../../kernel/acts/context.ts"
import type { Asking, Todo } from "../../kernel/acts/todo.ts"
import type { LookedUp, MatrixId, MotionKind, OfficeKey } from "../../kernel/rules/types.ts"
import { frozenSince } from "../../standing/reads.ts"
import { inTheWay } from "../../standing/rules/rights.ts"
import { kinds, kindsThat, matterOf } from "../rules/kinds.ts"
import { type VoteDuty, voteDuties } from "../rules/motion-duties.ts"
import { mayStart } from "../rules/motions.ts"
import { type KeptMotion, motionsIn, openOnMatter } from "../store/motions.ts"
import { rollOf } from "../store/roll.ts"
import { voteDutyLine, voteDutySubject } from "../views/motion-duties.ts"
import { giversTo } from "./proxied.ts"

export const motionTodo: Todo<VoteDuty<KeptMotion>> = {
  name: "motions",
  rank: "openings",
  async waiting(act, { person, series, ballots }) {
    const { work, coop } = act
    const offices = coop.config.offices
      .map(({ key }) => key)
      .filter((key) => !person.offices.includes(key) && inTheWay(coop.config.offices, person, key) === null)
    return voteDuties({
      person,
      now: work.now,
      votes: await votesOf(act, { person, ballots }),
      proposals: await motionsIn(work, coop.key, ["proposal"], { series }),
      offices,
      mayOpen: await openable(act, person, offices),
      frozen: (await frozenSince(work, coop.key)) !== null,
    })
  },
  reminds: ({ duty }) => duty === "ballot" || duty === "own-hearing",
  subject: voteDutySubject,
  line: voteDutyLine,
}

/**
 * The open votes that have the person on the roll, even if the person has left the co-op. A vote in which they may vote for somebody else
 * comes again for that person (§3.10).
 */
async function votesOf(act: Act, { person, ballots }: Pick<Asking, "person" | "ballots">) {
  const { work, coop } = act
  const votes: { motion: KeptMotion; voted: boolean; of: MatrixId | null }[] = []
  for (const motion of await motionsIn(work, coop.key, ["voting"], { series: ballots, voter: person.person })) {
    const roll = await rollOf(work, motion.row)
    const hasVoted = (voter: MatrixId) => roll.some((entry) => entry.person === voter && entry.voted)
    votes.push({ motion, voted: hasVoted(person.person), of: null })
    for (const of of await giversTo(act, motion, person.person)) votes.push({ motion, voted: hasVoted(of), of })
  }
  return votes
}

/**
 * The kinds of motion that `!todo` could suggest to this person. They could open such a motion now, about themselves or for an office that
 * they may take.
 */
async function openable(act: Act, person: LookedUp, offices: readonly OfficeKey[]): Promise<MotionKind[]> {
  const { work, coop } = act
  const could: MotionKind[] = []
  for (const kind of kindsThat(({ suggested }) => suggested !== null)) {
    const { office } = kinds[kind]
    if (office !== null && !offices.some((key) => key === office)) continue
    if (mayStart(termsOf(coop.config, kind), person, kind, person.person) !== null) continue
    const open = await openOnMatter(work, coop.key, matterOf(kind, { subject: person.person }))
    if (open === null) could.push(kind)
  }
  return could
}
