/** Whose dues, or payments, somebody asks for: whoever may not see those of others learns nothing of who is there (§1.1, §8.6). */
import { refuse } from "../coop/refusal.ts"
import type { MatrixId } from "../rules/types.ts"
import { plainName } from "../views/people.ts"
import type { CommandContext } from "./command.ts"
import { fullPerson, thePerson } from "./person.ts"

/** Why it is refused: those of somebody else; a word that does not even look like a person. */
interface Reasons {
  readonly others: string
  readonly word: string
}

/** The person typed; null: their own. @throws Refusal */
export async function whoseMeant(
  context: CommandContext,
  typed: string | undefined,
  { others, word }: Reasons,
): Promise<MatrixId | null> {
  const { sender, coop } = context
  if (typed === undefined || isTheirs(typed, sender.person, coop.server)) return null
  if (sender.powers.has("hold-treasury")) return thePerson(context, typed)
  return refuse(/[@:]/.test(typed) ? others : word)
}

function isTheirs(typed: string, person: MatrixId, server: string): boolean {
  const short = (text: string) => text.trim().replace(/^@/, "").toLowerCase()
  return fullPerson(typed) === person || short(typed) === short(plainName(person, server))
}
