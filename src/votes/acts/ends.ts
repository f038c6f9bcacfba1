/** The end of motions and candidacies when a person leaves (§1.6) or loses an office. Each kind of motion declares what happens. */

import { type Act, homeOf, say, threadOf } from "../../kernel/acts/context.ts"
import type { MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { kinds, officeConcerned } from "../rules/kinds.ts"
import { type KeptMotion, motionsIn } from "../store/motions.ts"
import { changeKeeps, type KeptOption } from "../store/options.ts"
import { offTheBallotCard } from "../views/motions.ts"
import { endWithoutSubject } from "./lost-subject.ts"
import { takeBack } from "./propose.ts"

const everyOpen = ({ work, coop }: Act): Promise<KeptMotion[]> =>
  motionsIn(work, coop.key, ["proposal", "voting"], { series: ["public", "moderators"] })

/** A person's candidacy that must end when the person leaves. Null if they have none, or if it stays. */
function candidacyIn({ kind, options }: KeptMotion, person: MatrixId): KeptOption | null {
  if (kinds[kind].ends.whenGone !== "off-ballot") return null
  return options.find((option) => option.role === "candidate" && option.person === person) ?? null
}

const endsWith = ({ kind, subject }: KeptMotion, person: MatrixId): boolean =>
  subject === person && kinds[kind].ends.whenGone === "ends"

/** Whether the motion changes when this person leaves: it ends, or the person is taken off its ballot. */
export const changesWithout = (motion: KeptMotion, person: MatrixId): boolean =>
  endsWith(motion, person) || candidacyIn(motion, person) !== null

/**
 * Ends the candidacies of a person who leaves or is removed. Then ends the motions that are only about that person. If voting has begun,
 * the ballot stays as it is (§4.5).
 */
export async function endForGone(act: Act, person: MatrixId): Promise<void> {
  const open = await everyOpen(act)
  for (const motion of open) {
    const candidacy = motion.stage === "proposal" ? candidacyIn(motion, person) : null
    if (candidacy) await offTheBallot(act, motion, candidacy, person)
  }
  for (const motion of open) if (endsWith(motion, person)) await endWithoutSubject(act, motion, person, "gone")
}

/**
 * Changes the motions about a person who loses an office. If the vote has not begun, an election about the person's seat goes on, and the
 * seat counts as empty. A vote on taking the office away ends.
 */
export async function endForLostOffice(act: Act, office: OfficeKey, person: MatrixId): Promise<void> {
  const about = (await everyOpen(act)).filter(
    (motion) => officeConcerned(motion) === office && (motion.subject === person || seatIn(motion, person) !== null),
  )
  const whenLost = ({ kind }: KeptMotion) => kinds[kind].ends.whenOfficeEnds
  for (const motion of about)
    if (whenLost(motion) === "seat-empties" && motion.stage === "proposal") await emptySeat(act, motion, person)
  for (const motion of about)
    if (whenLost(motion) === "ends") await endWithoutSubject(act, motion, person, "not-treasurer")
}

/** Ends the motions about an office that the co-op no longer has: its election, and what would take it from its holder. */
export async function endForDroppedOffice(act: Act, office: OfficeKey): Promise<void> {
  for (const motion of await everyOpen(act))
    if (officeConcerned(motion) === office) await endWithoutSubject(act, motion, null, "office-dropped")
}

/** The option of a person who is on the ballot as holder of a contested seat. Null if they are not. */
const seatIn = ({ options }: KeptMotion, person: MatrixId): KeptOption | null =>
  options.find((option) => option.role === "sitting" && option.person === person) ?? null

/** Takes the former holder off the ballot. Now "No winner" is the option that leaves things as they are (§3.6). */
async function emptySeat(act: Act, motion: KeptMotion, person: MatrixId): Promise<void> {
  const sitting = seatIn(motion, person)
  if (sitting) await offTheBallot(act, motion, sitting, person)
  const nobody = motion.options.find(({ role }) => role === "no-winner")
  if (nobody) await changeKeeps(act.work, motion.row, nobody.seq, true)
}

/** Takes a person off a ballot because a rule says so, and says so in the election's thread. */
async function offTheBallot(act: Act, motion: KeptMotion, option: KeptOption, person: MatrixId): Promise<void> {
  const { words, server, config } = act.coop
  const left = await takeBack(act, motion, option, null)
  const about = { server, prefix: config.prefix }
  await say(act, homeOf(act, motion), offTheBallotCard(words, left, option.role, person, about), threadOf(act, motion))
}
