/** Decides which commands somebody may use, by the co-op's own rules (§4.1). */

import { within } from "../standing/rules/franchise.ts"
import { electionRules } from "../votes/rules/office-rules.ts"
import { isAllowed } from "../votes/rules/who.ts"
import type { AnyCommand, CommandContext } from "./command.ts"
import type { Place } from "./message.ts"

/** The commands that this person may use in a place of this kind, in the order of the list of commands. */
export function usableBy(
  commands: readonly AnyCommand[],
  { sender, coop }: Pick<CommandContext, "sender" | "coop">,
  place: Place | "anywhere",
): AnyCommand[] {
  return commands.filter(
    ({ where, who, hidden }) =>
      !hidden && (place === "anywhere" || where.includes(place)) && isAllowed(who, sender, coop.config),
  )
}

/** Whether the co-op's rules let this person stand for at least one office. */
export function mayStand({ sender, coop }: Pick<CommandContext, "sender" | "coop">): boolean {
  return within(
    coop.config.offices.flatMap(({ key }) => electionRules(coop.config, key).start),
    sender,
  )
}
