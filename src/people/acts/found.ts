/** The beginning of a co-op (§1.2). The founders that the configuration names become permanent members when they join. */

import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { sendGuide } from "../../kernel/acts/guide.ts"
import type { MinutesAct } from "../../kernel/rules/minuted/index.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { hasVoice } from "../../standing/acts/vacancy.ts"
import { awaitFounder, dropInvitation, putMember } from "../../standing/changes.ts"
import { invitationsOf, type Member, standings } from "../../standing/reads.ts"
import { foundersAwaited } from "../rules/founders.ts"
import { begunAnewCard, foundersCorrectedCard } from "../views/members.ts"

/**
 * Makes the co-op wait for the founders that the configuration names. It waits for all of them if it has no people yet, or if nobody is
 * left who can vote. It never waits for people who were removed by vote. As long as somebody can vote, a new name can only replace a
 * founder who has not joined. If the co-op has people already, a change of the awaited founders is recorded, and said in the members' room.
 */
export async function found(act: Act): Promise<void> {
  const { work, coop } = act
  const people = await standings(work, coop.config)
  const known = new Map(people.map((one) => [one.person, one]))
  const begun = people.some(hasVoice)
  const outside = (person: MatrixId) => {
    const standing = known.get(person)
    if (standing === undefined) return true
    // Former members come back by invitation. They count as founders again only if nobody is left who could invite them.
    return !begun && !standing.removedAt && !hasVoice(standing)
  }
  const named = [...new Set(coop.config.founders.map((person) => nowCalled(known, person)))].filter(outside)
  const before = await founders(act)
  const awaited = foundersAwaited({ named, awaited: before, begun })
  if (awaited.join() === before.join()) return
  for (const person of before) if (!awaited.includes(person)) await dropInvitation(work, coop.key, person)
  for (const person of awaited) await awaitFounder(work, coop.key, person, coop.bot)
  if (people.length === 0) return
  const done: MinutesAct = begun
    ? { act: "founders-corrected", details: { awaited } }
    : { act: "co-op-begun-anew", details: { awaited, founders: [] } }
  await addRecord(work, coop.key, { actor: null, ...done })
  if (!coop.rooms.members) return
  const gone = before.filter((person) => !awaited.includes(person))
  const card = begun
    ? foundersCorrectedCard(coop.words, { awaited, gone }, coop)
    : begunAnewCard(coop.words, awaited, coop)
  await say(act, membersRoom(act), card, { alert: !begun })
}

/** Makes each awaited founder in `arrived` a permanent member. `arrived`: people who have joined the members' room. */
export async function admitFounders(act: Act, arrived: readonly MatrixId[]): Promise<void> {
  const { work, coop } = act
  const before = await founders(act)
  const admitted = before.filter((person) => arrived.includes(person))
  if (admitted.length === 0) return
  const first = (await standings(work, coop.config)).length === 0
  const awaited = before.filter((person) => !admitted.includes(person))
  const waiting = awaited.length > 0 ? { awaited } : {}
  if (first)
    await addRecord(work, coop.key, {
      actor: null,
      act: "co-op-founded",
      details: { ...waiting, founders: admitted },
    })
  if (first && coop.config.stages === "minutes") await say(act, membersRoom(act), coop.words.t("rehearsal-begun"))
  for (const person of admitted) {
    await dropInvitation(work, coop.key, person)
    const since = await putMember(work, coop.key, person, "permanent")
    if (!first) await addRecord(work, coop.key, { actor: person, act: "founder-joined", details: { person, since } })
    await sendGuide(act, person, "founder")
  }
}

/** The founders who have not joined yet, sorted. */
export async function founders({ work, coop }: Act): Promise<MatrixId[]> {
  const invited = await invitationsOf(work, coop.key)
  return invited.flatMap(({ founder, person }) => (founder ? [person] : [])).sort()
}

/** The Matrix ID that a person uses now. It is `person`, unless they moved from that ID to another. */
function nowCalled(known: ReadonlyMap<MatrixId, Member>, person: MatrixId): MatrixId {
  const before = new Set<MatrixId>()
  let now = person
  for (let next = known.get(now)?.movedTo; next && !before.has(next); next = known.get(now)?.movedTo) {
    before.add(now)
    now = next
  }
  return now
}
