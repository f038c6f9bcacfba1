/** Whether a person has anything to do with one of the bot's co-ops. */
import type { MatrixId } from "../rules/types.ts"
import type { Work } from "./work.ts"

/**
 * A member, also a former one; an officer; somebody invited; the customer of a task. Whoever is owed something, or has given payment
 * details, was a member.
 */
export async function isConcerned({ trx }: Work, person: MatrixId): Promise<boolean> {
  for (const table of ["members", "seats", "invitations"] as const)
    if (await trx(table).where({ person }).first("person")) return true
  return (await trx("tasks").where({ customer: person }).first("customer")) !== undefined
}
