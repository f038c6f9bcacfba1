/** Who may use a command, by the co-op's own rules (§4.1). */

import type { CoopContext } from "../coop/context.ts"
import { belongs, within } from "../rules/franchise.ts"
import type { Franchise } from "../rules/types.ts"
import type { AnyCommand, CommandContext, Who } from "./command.ts"
import type { Place } from "./message.ts"

/** The person a command is for: `stillVoting` as in the command's context. */
export type Sender = Pick<CommandContext, "sender" | "stillVoting" | "coop">

/** Whether this person may use such a command. What is not understood is refused. */
export function mayUse(who: Who, { sender: person, stillVoting, coop }: Sender): boolean {
  if (who === "anyone") return true
  if (who === "member") return belongs(person)
  if (who === "voter") return belongs(person) || stillVoting
  if ("office" in who) return belongs(person) && person.offices.includes(who.office)
  const franchise = franchiseOf(who, coop)
  return franchise !== null && within(franchise, person)
}

/** The words for "you may not", which name those who may. */
export function whoInWords(who: Who, command: string, coop: CoopContext): string {
  const { words } = coop
  if (typeof who === "string") return words.t("who-members-only", { command, coop: coop.config.name })
  if ("office" in who) return words.t("who-office-only", { command, office: who.office })
  const people = (franchiseOf(who, coop) ?? []).map((part) => words.t(`who-franchise-${part}`))
  return words.t("who-franchise-only", { command, people: words.list(people) })
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
