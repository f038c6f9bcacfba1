/** Decides who may use a command, by the co-op's own rules (§4.1). */

import type { CoopContext } from "../coop/context.ts"
import { belongs, within } from "../rules/franchise.ts"
import { mayBecome } from "../rules/motions.ts"
import { officesWith } from "../rules/offices/rights.ts"
import type { Franchise, Refused, Standing } from "../rules/types.ts"
import { franchisePhrase } from "../views/rules.ts"
import { refusalInWords } from "./answers.ts"
import type { AnyCommand, CommandContext, Who } from "./command.ts"
import type { Place } from "./message.ts"

/** The person who uses a command, as in the command's context. */
export type Sender = Pick<CommandContext, "sender" | "stillVoting" | "stillConcerned" | "coop">

/** Whether this person may use such a command. An unknown kind of `who` is refused. */
export function mayUse(who: Who, { sender: person, stillVoting, stillConcerned, coop }: Sender): boolean {
  if (who === "anyone") return true
  if (who === "member") return belongs(person)
  if (who === "voter") return belongs(person) || stillVoting
  if (who === "concerned") return belongs(person) || stillConcerned
  if ("power" in who) return belongs(person) && person.powers.has(who.power)
  const franchise = franchiseOf(who, coop)
  return franchise !== null && within(franchise, person)
}

/** The words for "you may not", which name the people who may. `sender`: the person refused, who may be told how to become one of them. */
export function whoInWords(who: Who, command: string, coop: CoopContext, sender?: Standing): string {
  const { words } = coop
  if (typeof who === "string") return words.t("who-members-only", { command, coop: coop.config.name })
  if ("power" in who) {
    const [office] = officesWith(coop.config.offices, who.power)
    return words.t("who-office-only", { command, office: office?.key ?? "" })
  }
  const franchise = franchiseOf(who, coop) ?? []
  if ("vote" in who) return words.t("who-franchise-only", { command, people: franchisePhrase(words, franchise) })
  const refusal: Refused = { refused: "may-not-start", kind: who.start, franchise, trial: mayBecome(franchise, sender) }
  return refusalInWords(refusal, words, coop.config.prefix)
}

/** The commands that this person may use in such a place, in the order of the list. */
export function usableBy(commands: readonly AnyCommand[], sender: Sender, place: Place | "anywhere"): AnyCommand[] {
  return commands.filter(
    ({ where, who, hidden }) => !hidden && (place === "anywhere" || where.includes(place)) && mayUse(who, sender),
  )
}

function franchiseOf(who: Who, coop: CoopContext): Franchise | null {
  if (typeof who === "string") return null
  if ("start" in who) return coop.config.motions[who.start]?.start ?? null
  if ("vote" in who) return coop.config.motions[who.vote]?.vote ?? null
  return null
}

/** Whether the co-op's rules let this person stand for some office. */
export function mayStand({ sender, coop }: Pick<CommandContext, "sender" | "coop">): boolean {
  const { offices, motions } = coop.config
  return within(
    offices.flatMap(({ key }) => motions[key].start),
    sender,
  )
}
