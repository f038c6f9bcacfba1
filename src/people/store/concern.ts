/** Whether a person has anything to do with one of the bot's co-ops. */
import type { MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

/**
 * Whether the person is a member or was one, an officer, invited, or the customer of a task. People who are owed something, or gave payment
 * details, were members.
 */
export async function isConcerned({ trx }: Work, person: MatrixId): Promise<boolean> {
  for (const table of ["members", "seats", "invitations"] as const)
    if (await trx(table).where({ person }).first("person")) return true
  return (await trx("tasks").where({ customer: person }).first("customer")) !== undefined
}
