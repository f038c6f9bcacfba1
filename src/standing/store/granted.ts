/** The powers that people have through roles (§14.2). */
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { GrantedPower } from "../rules/rights.ts"

/** Replaces all powers that people of the co-op have through roles. Nothing is written if they stay the same. */
export async function setGrantedPowers({ trx }: Work, coop: CoopKey, granted: readonly GrantedPower[]): Promise<void> {
  const key = ({ person, office, power }: GrantedPower) => `${person} ${office} ${power}`
  const before = await trx("granted_powers").where({ coop })
  const wanted = new Map(granted.map((one) => [key(one), one]))
  if (before.length === wanted.size && before.every((one) => wanted.has(key(one)))) return
  await trx("granted_powers").where({ coop }).delete()
  for (const { person, office, power } of wanted.values())
    await trx("granted_powers").insert({ coop, person, office, power })
}

/** Writes a person's new Matrix ID into the powers that they have through roles. The new ID has had none, since nobody knew it. */
export async function carryGranted({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("granted_powers").where({ coop, person: next }).delete()
  await trx("granted_powers").where({ coop, person: old }).update({ person: next })
}
