/** Whose dues somebody asks for: whoever may not see those of others learns nothing of who is there (§1.1, §8.6). */
import { refuse } from "../coop/refusal.ts"
import type { MatrixId } from "../rules/types.ts"
import { plainName } from "../views/people.ts"
import type { CommandContext } from "./command.ts"
import { fullPerson, thePerson } from "./person.ts"

/**
 * The person typed; null: their own.
 * @param otherwise the reason to refuse a word that does not look like a person, from somebody who could see nobody else's
 * @throws Refusal
 */
export async function whoseMeant(
  context: CommandContext,
  typed: string | undefined,
  otherwise = "dues-of-others",
): Promise<MatrixId | null> {
  const { sender, coop } = context
  if (typed === undefined || isTheirs(typed, sender.person, coop.server)) return null
  if (sender.offices.includes("treasurer")) return thePerson(context, typed)
  return refuse(/[@:]/.test(typed) ? "dues-of-others" : otherwise)
}

function isTheirs(typed: string, person: MatrixId, server: string): boolean {
  const short = (text: string) => text.trim().replace(/^@/, "").toLowerCase()
  return fullPerson(typed) === person || short(typed) === short(plainName(person, server))
}
