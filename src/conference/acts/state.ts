/** What every act about a general conference asks first: which one, who leads it, and who is there (§16). */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { commitment } from "../../kernel/rules/minutes.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { calledName } from "../../kernel/views/people.ts"
import { belonging } from "../../standing/acts/certain.ts"
import { type Member, standings } from "../../standing/reads.ts"
import { within } from "../../standing/rules/franchise.ts"
import { givenTo } from "../../votes/acts/proxies.ts"
import { weighed } from "../../votes/acts/roll.ts"
import { hasPower, type Present, shareOf, votersThere } from "../rules/conference.ts"
import { type Conference, conferenceUnderWay, newest } from "../store/conferences.ts"
import { peoplePresent } from "../store/meeting.ts"

/**
 * Those who may vote on decisions now, without those whose votes weigh nothing yet (§19.4). They call a conference together, and its quorum
 * is a share of them, by heads.
 */
export async function votersIn(act: Act): Promise<readonly Member[]> {
  const { work, coop } = act
  const { vote } = coop.config.motions.decision
  const may = (await standings(work, coop.config)).filter((one) => one.absentAt === null && within(vote, one))
  return weighed(act, may, vote)
}

/** The conference that is called or open, or a member's call that waits for support. Null: there is none. */
export const anyConference = async ({ work, coop }: Act): Promise<Conference | null> =>
  (await conferenceUnderWay(work, coop.key)) ?? (await newest(work, coop.key, ["asked"]))

/** The open conference. @throws Refusal if none is open */
export async function theOpen({ work, coop }: Act): Promise<Conference> {
  const found = await conferenceUnderWay(work, coop.key)
  return found?.stage === "open" ? found : refuse("conference-not-open")
}

/** The conference that is called or open. @throws Refusal if there is none */
export const theConference = async ({ work, coop }: Act): Promise<Conference> =>
  (await conferenceUnderWay(work, coop.key)) ?? refuse("conference-none")

/** The conference that is called and not open yet. @throws Refusal if there is none */
export async function theCalled(act: Act): Promise<Conference> {
  const found = await conferenceUnderWay(act.work, act.coop.key)
  if (found?.stage === "open") refuse("conference-is-open", { conference: found.id })
  return found ?? refuse("conference-not-called")
}

/** @throws Refusal if this person does not preside over the open conference */
export function mustPreside({ coop }: Act, by: LookedUp, { presider }: Conference): void {
  if (presider !== by.person)
    refuse("conference-not-presider", { presider: calledName(presider ?? coop.bot, coop.server) })
}

/** Whether the person leads the conference: they preside, called it, or may call conferences by their office. */
export const leads = (by: LookedUp, { stage, presider, caller }: Conference): boolean =>
  stage === "open" ? presider === by.person : caller === by.person || hasPower(by, "call-conference")

/** Who is there now, and for whom (§16.3). */
export async function presentAt(act: Act, conference: Conference): Promise<readonly Present[]> {
  const voters = new Set((await votersIn(act)).map(({ person }) => person))
  const there = [...(await thosePresent(act, conference))]
  const through = (await representedAt(act, there)).filter(({ person }) => voters.has(person))
  return there.map((person) => ({
    person,
    votes: voters.has(person),
    standsFor: through.filter(({ by }) => by === person).map((one) => one.person),
  }))
}

/** Those who are not there themselves and have named somebody who is (§3.10). */
export async function representedAt(
  act: Act,
  there: readonly MatrixId[],
): Promise<readonly { readonly person: MatrixId; readonly by: MatrixId }[]> {
  const represented: { person: MatrixId; by: MatrixId }[] = []
  for (const by of there)
    for (const person of await givenTo(act, by)) if (!there.includes(person)) represented.push({ person, by })
  return represented
}

/** How many of those who may vote are there, how many there are, and how many it takes. */
export interface Quorum {
  readonly there: number
  readonly voters: number
  readonly needed: number
}

export async function quorumAt(act: Act, conference: Conference): Promise<Quorum> {
  const voters = (await votersIn(act)).length
  const needed = conference.withoutQuorum ? 1 : shareOf(voters, act.coop.config.conference.quorum)
  return { there: votersThere(await presentAt(act, conference)), voters, needed }
}

/** The commitment of the minutes to what people wrote about a conference: its title and its place. */
export const wordingOf = ({ salt, title, place }: Pick<Conference, "salt" | "title" | "place">): string =>
  commitment(salt, JSON.stringify([title, place]))

/** The people who are there and still belong to the co-op. */
export async function thosePresent({ work, coop }: Act, conference: Conference): Promise<ReadonlySet<MatrixId>> {
  const members = await belonging(work, coop.key)
  return new Set((await peoplePresent(work, conference.row)).filter((person) => members.has(person)))
}

/** @throws Refusal if the person is not there */
export async function mustBeThere(act: Act, by: LookedUp, conference: Conference): Promise<void> {
  if (!(await thosePresent(act, conference)).has(by.person)) refuse("conference-not-here")
}
