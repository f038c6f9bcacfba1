/** The beginning of a co-op (§1.2): founders named in the configuration start as permanent members. */
import { putMember, standings } from "../store/members.ts"
import { addRecord } from "../store/minutes.ts"
import type { Act } from "./context.ts"

/**
 * Makes the founders permanent members where the co-op has no people yet; does nothing later, so that a change of the file
 * neither admits nor brings back anybody.
 */
export async function found({
  work,
  coop,
}: Pick<Act, "work"> & { coop: Pick<Act["coop"], "key" | "config"> }): Promise<void> {
  if ((await standings(work, coop.key)).length > 0) return
  const founders = coop.config.founders.toSorted()
  for (const person of founders) await putMember(work, coop.key, person, "permanent")
  await addRecord(work, coop.key, { actor: null, act: "co-op-founded", details: { founders } })
}
