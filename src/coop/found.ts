/** The beginning of a co-op (§1.2): founders named in the configuration start as permanent members. */
import type { MatrixId } from "../rules/types.ts"
import { dropInvitation } from "../store/invitations.ts"
import { type Member, putMember, standings } from "../store/members.ts"
import { addRecord } from "../store/minutes.ts"
import { begunAnewCard } from "../views/members.ts"
import { type Act, membersRoom, say } from "./context.ts"
import { hasVoice } from "./vacancy.ts"

/**
 * Makes the founders permanent members where the co-op has no people yet, and again where nobody is left who can vote; who was
 * removed by vote stays outside. That it begins anew is said in the members' room. Does nothing otherwise, so that a change of the file neither admits nor brings back anybody.
 */
export async function found(act: Act): Promise<void> {
  const { work, coop } = act
  const people = await standings(work, coop.key)
  if (people.some(hasVoice)) return
  const known = new Map(people.map((one) => [one.person, one]))
  const named = new Set(coop.config.founders.map((person) => nowCalled(known, person)))
  const founders = [...named].filter((person) => !known.get(person)?.removedAt).sort()
  if (founders.length === 0) return
  for (const person of founders) {
    await dropInvitation(work, coop.key, person)
    await putMember(work, coop.key, person, "permanent")
  }
  const anew = people.length > 0
  await addRecord(work, coop.key, {
    actor: null,
    act: anew ? "co-op-begun-anew" : "co-op-founded",
    details: { founders },
  })
  if (anew && coop.rooms.members)
    await say(act, membersRoom(act), begunAnewCard(coop.words, founders, coop), { alert: true })
}

/** The Matrix ID under which somebody goes on who was known by another. */
function nowCalled(known: ReadonlyMap<MatrixId, Member>, person: MatrixId): MatrixId {
  const before = new Set<MatrixId>()
  let now = person
  for (let next = known.get(now)?.movedTo; next && !before.has(next); next = known.get(now)?.movedTo) {
    before.add(now)
    now = next
  }
  return now
}
