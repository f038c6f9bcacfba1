/** Keeps rehearsals (`stages: minutes`) and co-ops with real members apart. */
import type { Config } from "../config/schema.ts"
import { knownCoops } from "../kernel/store/known-coops.ts"
import type { Store } from "../kernel/store/work.ts"
import { FatalError } from "../matrix/fatal.ts"
import { beginRehearsal } from "../rulebook/changes.ts"
import { isRehearsal } from "../rulebook/reads.ts"

/**
 * Notes which of the configured co-ops begin as rehearsals. Call it before a co-op is founded.
 * @throws FatalError if one that has begun in earnest is to become a rehearsal, or the other way round
 */
export async function mustStayRehearsals(store: Store, { coops }: Config): Promise<void> {
  for (const { key, stages } of coops) {
    const rehearses = await store.work((work) => isRehearsal(work, key))
    if (rehearses === (stages === "minutes")) continue
    if (rehearses) throw new FatalError("only-a-rehearsal", { coop: key })
    if ((await knownCoops(store.knex)).includes(key)) throw new FatalError("no-rehearsal", { coop: key })
    await store.work((work) => beginRehearsal(work, key))
  }
}
