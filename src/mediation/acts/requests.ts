/** How two people agree on a mediation and a mediator (§17.3), before they have a room. All of it happens in direct messages. */
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { standingOf } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import {
  acceptedBy,
  begun,
  counterpart,
  deadlineOf,
  isInRoom,
  isParty,
  type Mediation,
  mayMediate,
  named,
  partiesOf,
  threeOf,
  waitsFor,
  withoutMediator,
} from "../rules/mediation.ts"
import { insertMediation, type KeptMediation, mediationsOf, putMediation } from "../store/mediations.ts"
import { agreedCard, mediatorCard, requestCard, standCard, turnCard } from "../views/mediation.ts"
import { endEarly, endInRoom } from "./ending.ts"
import { holdersWithout, keep, type Meant, meantBy, othersIn, stepped, tell } from "./finding.ts"
import { acceptWords, declineWords } from "./words.ts"

/** What an act about a mediation answers to whoever asked for it. Null: its answer stands in the room already. */
export type Answer = string | null

async function mustBeMember({ work, coop }: Act, person: MatrixId): Promise<void> {
  if (!belongs(await standingOf(work, coop.config, person)))
    refuse("not-a-member-they", { person: plainName(person, coop.server) })
}

/** @throws Refusal if this person cannot mediate here */
async function mustMediate(
  act: Act,
  mediation: Pick<Mediation, "asker" | "other" | "unwilling">,
  mediator: MatrixId,
): Promise<void> {
  if (mediator === act.coop.bot) refuse("mediator-is-bot")
  const no = mayMediate(mediation, mediator)
  if (no === "unwilling") refuse("mediator-unwilling", { person: plainName(mediator, act.coop.server) })
  if (no) orRefuse(no)
  await mustBeMember(act, mediator)
}

/**
 * Asks a member for a mediation. They are asked in their direct room, and nobody else learns of it.
 * @param mediator the person whom the asker would like to mediate; null leaves that to the other
 * @param about what it is about; may be empty
 * @throws Refusal
 */
export const askForMediation = askedBy(
  "member",
  async (act: Act, by, other: MatrixId, mediator: MatrixId | null, about: string): Promise<Answer> => {
    const { work, coop } = act
    const asker = by.person
    if (other === asker) refuse("mediates-with-themselves")
    if (other === coop.bot) refuse("mediates-with-bot")
    await mustBeMember(act, other)
    await mustBeNew(act, asker, other)
    if (mediator !== null) await mustMediate(act, { asker, other, unwilling: [] }, mediator)
    const mediation = begun({ asker, other, about }, mediator, work.now)
    const dueAt = deadlineOf(mediation, work.now, coop.config.mediation, coop.zone) ?? work.now
    const kept = await insertMediation(work, coop.key, mediation, dueAt)
    const holders = await holdersWithout(act, partiesOf(kept))
    await tell(act, [other], () => requestCard(coop, kept, holders))
    return standCard(coop, kept, asker, holders)
  },
)

/** @throws Refusal if the two are in a mediation, or must not be asked again yet, or the asker waits for somebody else's answer */
async function mustBeNew({ work, coop }: Act, asker: MatrixId, other: MatrixId): Promise<void> {
  const person = plainName(other, coop.server)
  const all = await mediationsOf(work, coop.key)
  for (const one of all.filter((kept) => isParty(kept, asker) && isParty(kept, other))) {
    // It has ended, and only its room must still be closed.
    if (one.stage === "over") continue
    if (one.stage === "pause") {
      if (one.asker === asker && one.dueAt !== null && one.dueAt > work.now)
        refuse("mediation-pause", { person, until: one.dueAt })
    } else if (one.stage !== "choosing" && one.stage !== "asking") refuse("mediation-goes-on", { person })
    else if (one.asker === other)
      refuse("mediation-asked-by-them", { person, copy: `${coop.config.prefix}mediate accept` })
    else refuse("mediation-waits", { person, until: one.dueAt ?? work.now })
  }
  const waiting = all.find(({ asker: who, stage }) => who === asker && (stage === "choosing" || stage === "asking"))
  if (waiting) refuse("mediation-one-at-a-time", { person: plainName(waiting.other, coop.server) })
}

/** What somebody accepts. `mediator`: they name one. `number`: the words that they mean. */
export interface Acceptance extends Meant {
  readonly mediator: MatrixId | null
  readonly number: number | null
}

/** Accepts what waits for the person: the mediation, its mediator, to mediate, or words. @throws Refusal */
export const acceptMediation = askedBy("member", async (act: Act, by, accepts: Acceptance): Promise<Answer> => {
  const { person } = by
  const { mediator } = accepts
  const fits = (one: KeptMediation) =>
    mediator === null ? waitsFor(one, person) !== null : isParty(one, person) && one.stage !== "over"
  const mediation = await meantBy(act, person, accepts, fits)
  if (mediator !== null) return nameMediator(act, by, mediation, mediator)
  switch (waitsFor(mediation, person)) {
    case "words":
      return acceptWords(act, mediation, person, accepts.number)
    case "mediate":
      return beginTalking(act, mediation)
    case "mediator":
      return afterChoice(act, mediation, acceptedBy(stepped(act, mediation, "agreed", person), person), person)
    default: {
      if (mediation.mediator !== null)
        return afterChoice(act, mediation, acceptedBy(stepped(act, mediation, "agreed", person), person), person)
      const holders = await holdersWithout(act, [...partiesOf(mediation), ...mediation.unwilling])
      const [only, ...more] = holders
      if (only !== undefined && more.length === 0) return nameMediator(act, by, mediation, only)
      if (only === undefined) refuse("mediator-unnamed")
      return refuse("mediator-whom", { people: holders.map((one) => plainName(one, act.coop.server)) })
    }
  }
})

async function nameMediator(
  act: Act,
  { person }: LookedUp,
  mediation: KeptMediation,
  mediator: MatrixId,
): Promise<Answer> {
  if (mediation.stage !== "choosing") refuse("mediator-chosen")
  await mustMediate(act, mediation, mediator)
  const holders = new Set(await holdersWithout(act, partiesOf(mediation)))
  const next = named(mediation, person, mediator, holders)
  return afterChoice(act, mediation, stepped(act, next, "named", person, mediator), person)
}

/** Asks whoever must answer after one of the two has agreed or named a mediator. */
async function afterChoice(act: Act, before: KeptMediation, next: Mediation, by: MatrixId): Promise<Answer> {
  const { coop } = act
  const kept = await keep(act, before, next)
  if (kept.stage === "asking" && kept.mediator !== null) {
    const { mediator } = kept
    await tell(act, [mediator], () => mediatorCard(coop, kept))
    await tell(act, [counterpart(kept, by)], (person) => standCard(coop, kept, person, []))
  } else if (waitsFor(kept, counterpart(kept, by)) !== null)
    await tell(act, [counterpart(kept, by)], (person) => turnCard(coop, kept, person, by))
  return standCard(coop, kept, by, [])
}

/** The mediator agrees too. The keeper of rooms then makes the room. */
async function beginTalking(act: Act, mediation: KeptMediation): Promise<Answer> {
  const { coop } = act
  const agreed = stepped(act, { ...mediation, stage: "talking" }, "room", mediation.mediator)
  const kept = await keep(act, mediation, agreed)
  await tell(act, partiesOf(kept), () => agreedCard(coop, kept))
  return agreedCard(coop, kept)
}

/** The mediator declines, or has not answered in time. The two are asked to name somebody else. */
export async function loseMediator(act: Act, mediation: KeptMediation, silent: boolean): Promise<void> {
  const { coop } = act
  const { mediator } = mediation
  const next = stepped(act, withoutMediator(mediation), "mediator-declined", mediator)
  const kept = await keep(act, mediation, next)
  const holders = await holdersWithout(act, [...partiesOf(kept), ...kept.unwilling])
  await tell(act, partiesOf(kept), (person) => standCard(coop, kept, person, holders, { mediator, silent }))
}

/** Declines what waits for the person: the mediation, the mediator, to mediate, or words. @throws Refusal */
export const declineMediation = askedBy("member", async (act: Act, by, meant: Meant): Promise<Answer> => {
  const { coop } = act
  const { person } = by
  const mediation = await meantBy(act, person, meant, (one) => waitsFor(one, person) !== null)
  switch (waitsFor(mediation, person)) {
    case "words":
      return declineWords(act, mediation, person)
    case "mediate":
      await loseMediator(act, mediation, false)
      return coop.words.t("mediation-declined-by-you", { what: "mediate" })
    case "mediator": {
      const next = stepped(act, { ...mediation, mediator: null, agreed: [] }, "mediator-declined", person)
      const kept = await keep(act, mediation, next)
      const holders = await holdersWithout(act, [...partiesOf(kept), ...kept.unwilling])
      await tell(act, [counterpart(kept, person)], (one) => standCard(coop, kept, one, holders))
      return standCard(coop, kept, person, holders)
    }
    default:
      await endEarly(act, mediation, "declined", person)
      return coop.words.t("mediation-declined-by-you", { what: "mediation" })
  }
})

/** Ends the person's mediation. A mediator steps back, which ends it too. @throws Refusal */
export const withdrawFromMediation = askedBy("member", async (act: Act, by, meant: Meant): Promise<Answer> => {
  const { words } = act.coop
  const { person } = by
  const mediation = await meantBy(act, person, meant, () => true)
  if (mediation.stage === "asking" && person === mediation.mediator) {
    await loseMediator(act, mediation, false)
    return words.t("mediation-declined-by-you", { what: "mediate" })
  }
  if (!isInRoom(mediation)) {
    await endEarly(act, mediation, "withdrawn", person)
    return words.t("mediation-withdrawn-by-you")
  }
  await endInRoom(act, mediation, isParty(mediation, person) ? "withdrawn" : "open", person)
  return null
})

/** How the person's mediations stand, one card each. @throws Refusal */
export const readMediations = askedBy(
  "member",
  async (act: Act, by, { here }: Pick<Meant, "here">): Promise<string[]> => {
    const { work, coop } = act
    const known = (await mediationsOf(work, coop.key)).filter(
      (one) => knows(one, by.person) && (here === null || one.room === here),
    )
    const cards: string[] = []
    for (const one of known) {
      const holders = await holdersWithout(act, [...partiesOf(one), ...one.unwilling])
      cards.push(standCard(coop, one, by.person, holders))
    }
    return cards
  },
)

const knows = (mediation: KeptMediation, person: MatrixId) =>
  mediation.stage !== "pause" &&
  mediation.stage !== "over" &&
  threeOf(mediation).includes(person) &&
  (isParty(mediation, person) || mediation.stage !== "choosing")

/** The rooms of mediations in which the person is. */
export const ownMediationRooms = askedBy("anyone", async ({ work, coop }: Act, by) => {
  const known = (await mediationsOf(work, coop.key)).filter((one) => knows(one, by.person))
  return known.flatMap((one) => (one.room === null ? [] : [{ people: othersIn(one, by.person), room: one.room }]))
})

/** Ends the pause after a request that was not agreed to, or a request that nobody answered. */
export async function lapse(act: Act, mediation: KeptMediation): Promise<void> {
  if (mediation.stage === "asking") return loseMediator(act, mediation, true)
  if (mediation.stage === "choosing") return endEarly(act, mediation, "lapsed", null)
  if (isInRoom(mediation)) await endInRoom(act, mediation, "open", null)
}

/** Keeps who has been told what the room is for. */
export const keepGreeted = ({ work }: Act, mediation: KeptMediation, greeted: readonly MatrixId[]): Promise<void> =>
  putMediation(work, mediation, { ...mediation, greeted })
