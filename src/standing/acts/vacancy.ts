/** Finds what a co-op lacks after people left or gave up an office: a moderator, a treasurer, or anybody who can vote. */

import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { LookedUp, OfficeKey, Standing } from "../../kernel/rules/types.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import { within } from "../rules/franchise.ts"
import { standings } from "../store/members.ts"
import { vacantInWords } from "../views/offices.ts"

/** Whether this person can vote on the co-op's decisions: a permanent member or an officer (§4). */
export const hasVoice = (person: Standing): boolean => within(["permanent", "officers"], person)

/** The offices in `ended` that nobody holds any more. */
async function vacantOf({ work, coop }: Act, ended: readonly OfficeKey[]): Promise<OfficeKey[]> {
  const held = new Set((await standings(work, coop.config)).flatMap(({ offices }) => offices))
  return coop.config.offices.map(({ key }) => key).filter((office) => ended.includes(office) && !held.has(office))
}

/**
 * The gaps that the co-op would have without this person: `voters` if nobody else can vote, otherwise the offices that nobody else holds.
 */
export async function vacantWithout(act: Act, { person, offices }: LookedUp): Promise<(OfficeKey | "voters")[]> {
  const others = (await standings(act.work, act.coop.config)).filter((other) => other.person !== person)
  if (!others.some(hasVoice)) return ["voters"]
  return offices.filter((office) => !others.some((other) => other.offices.includes(office)))
}

/**
 * Says in the members' room which offices are vacant, and what to do. If nobody is left who can vote, it says only that. It says nothing if
 * nothing is vacant.
 * @param ended the offices that a person has just lost or given up
 */
export async function sayVacancies(act: Act, ended: readonly OfficeKey[]): Promise<void> {
  const { words, config } = act.coop
  const people = await standings(act.work, act.coop.config)
  const { prefix } = config
  if (!people.some(hasVoice)) return say(act, membersRoom(act), words.t("vacant-voters"), { alert: true })
  const vacant = await vacantOf(act, ended)
  if (vacant.length === 0) return
  await say(act, membersRoom(act), paragraphs(...vacant.map((office) => vacantInWords(words, office, prefix))), {
    alert: true,
  })
}
