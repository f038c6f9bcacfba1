/** Whether a person has anything to do with one of the bot's co-ops. */
import type { MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

/**
 * Whether the person is or was a member, is an officer, is invited, or is the customer of a task. People to whom money is owed, and people
 * who gave payment details, were members, so they need no look-up of their own.
 */
export async function isConcerned({ trx }: Work, person: MatrixId): Promise<boolean> {
  for (const table of ["members", "seats", "invitations"] as const)
    if (await trx(table).where({ person }).first("person")) return true
  return (await trx("tasks").where({ customer: person }).first("customer")) !== undefined
}
