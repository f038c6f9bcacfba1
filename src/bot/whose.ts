/**
 * Finds out whose dues or payments somebody asks for. A person who may not see other people's dues learns nothing about who is in the co-op
 * (§1.1, §8.6).
 */
import { refuse } from "../kernel/acts/refusal.ts"
import type { Reason } from "../kernel/rules/refusals/index.ts"
import type { MatrixId } from "../kernel/rules/types.ts"
import { plainName, type Server } from "../kernel/views/people.ts"
import type { CommandContext } from "./command.ts"
import { fullPerson, thePerson } from "./person.ts"

type OwnOnly = Extract<Reason, "dues-of-others" | "payments-of-others" | "payments-unclear" | "statement-unclear">

/** `others`: the refusal for somebody else's dues or payments. `word`: the refusal for a word that does not even look like a person. */
interface Reasons {
  readonly others: OwnOnly
  readonly word: OwnOnly
}

/** The person that was typed. Null if the sender means themselves. @throws Refusal */
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

function isTheirs(typed: string, person: MatrixId, server: Server): boolean {
  const short = (text: string) => text.trim().replace(/^@/, "").toLowerCase()
  return fullPerson(typed) === person || short(typed) === short(plainName(person, server))
}
