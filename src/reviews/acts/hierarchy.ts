/** What reviews ask the hierarchy: who works with whom, and who sees somebody's sums (§14.4). */
import type { Act } from "../../kernel/acts/context.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { readOver } from "../../roles/acts/over.ts"
import { expectationsOf, type KeptRole, rolesIn } from "../../roles/reads.ts"
import { treeOf } from "../../roles/rules/tree.ts"
import { seatsOf, standings } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { tasksChanged } from "../../tasks/reads.ts"
import { sinceWhen } from "../rules/rounds.ts"
import { seesSums } from "../rules/sums-seen.ts"
import { askedOf, colleagues, type Pair, rolesOf } from "../rules/worked.ts"
import type { Round } from "../store/rounds.ts"

/** The reviews that a round which opens now asks for. Members who are absent are left out, as on rolls (§1.7). */
export async function pairsNow({ work, coop }: Act, last: Round | null): Promise<Pair[]> {
  const { reviews } = coop.config
  const begin = sinceWhen(work.now, last?.openedAt ?? null, reviews, coop.zone)
  const tasks = (await tasksChanged(work, coop.key, { begin, end: work.now })).flatMap(({ state, people }) =>
    state === "done" || state === "paid" ? [people.map(({ person }) => person)] : [],
  )
  const here = new Set(
    (await standings(work, coop.config))
      .filter((one) => belongs(one) && one.absentAt === null)
      .map(({ person }) => person),
  )
  const all = { tree: treeOf(await rolesIn(work, coop.key)), seats: await seatsOf(work, coop.key), tasks }
  return askedOf(
    colleagues(all, (person) => here.has(person)),
    reviews.atLeast,
  )
}

/** A role, and the text of what is expected of it. Null: nothing is written down. */
export interface Expected {
  readonly role: KeptRole
  readonly text: string | null
}

/** What is expected of a person, by each role that they hold. */
export async function expectedOf({ work, coop }: Act, person: MatrixId): Promise<Expected[]> {
  const found: Expected[] = []
  for (const role of rolesOf(treeOf(await rolesIn(work, coop.key)), person))
    found.push({ role, text: (await expectationsOf(work, role)).at(-1)?.text ?? null })
  return found
}

/** The people who see the sums of a person's reviews. */
export const sumsSeenBy = async (act: Act, person: MatrixId): Promise<readonly MatrixId[]> =>
  seesSums(await readOver(act), person)
