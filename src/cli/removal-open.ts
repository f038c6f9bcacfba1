/** What is still open in a co-op that is to be removed: the admin reads it before being asked. */
import type { Knex } from "knex"
import type { CoopKey, MatrixId, Money } from "../kernel/rules/types.ts"
import type { Work } from "../kernel/store/work.ts"
import type { Words } from "../kernel/views/words.ts"
import { personOf } from "../ledger/rules/ledger.ts"
import { motionsIn } from "../votes/reads.ts"

/** Lines about members, open votes, offices, dues and tasks. A confined vote is counted, not named. */
export async function openLines(work: Work, coop: CoopKey, words: Words): Promise<string[]> {
  const { trx } = work
  const members = await trx("members").where({ coop }).whereIn("status", ["permanent", "trial"]).pluck("person")
  const confined = await trx("motions").where({ coop, series: "moderators" }).whereNot({ stage: "closed" }).pluck("id")
  const seats = await trx("seats").where({ coop }).orderBy(["office", "seat"])
  const tasks = await trx("tasks").where({ coop }).whereIn("state", ["submitted", "offered", "accepted", "done"])
  const owed = await dues(trx, coop)
  return [
    words.t("cli-remove-members", { count: members.length }),
    ...(await motionsIn(work, coop, ["proposal", "voting"])).map(({ id, title }) =>
      words.t("cli-remove-motion", { motion: id, title }),
    ),
    ...(confined.length > 0 ? [words.t("cli-remove-confined", { count: confined.length })] : []),
    ...seats.map(({ office, person }) => words.t("cli-remove-office", { name: words.office(office), person })),
    ...owed.map(({ person, amount }) =>
      words.t(amount.minor < 0n ? "cli-remove-due" : "cli-remove-advance", {
        person,
        amount: words.money({ ...amount, minor: amount.minor < 0n ? -amount.minor : amount.minor }),
      }),
    ),
    ...(tasks.length > 0 ? [words.t("cli-remove-tasks", { count: tasks.length })] : []),
  ]
}

/** What stands on the accounts of people. Negative: the co-op owes it. */
async function dues(trx: Knex, coop: CoopKey): Promise<{ person: MatrixId; amount: Money }[]> {
  const rows = await trx("ledger_balances").where({ coop }).whereNot("minor", "0").orderBy(["account", "currency"])
  return rows.flatMap(({ account, currency, minor }) => {
    const person = personOf(account)
    return person === null ? [] : [{ person, amount: { minor: BigInt(minor), currency } }]
  })
}
