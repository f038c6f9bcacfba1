/** The reasons of objections in votes by consent (§3.9). They lie sealed with their ballots until the vote closes. */
import { randomBytes } from "node:crypto"
import type { MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import { ballotKey, openSealed, rollOf } from "./ballots.ts"

/** A reason for an objection. `person`: who gave it, if the vote publishes names. */
export interface Reason {
  readonly reason: string
  readonly person: MatrixId | null
}

/**
 * The reasons of an open vote by consent that is about to close, in a random order. They are not connected with receipts.
 * @param named whether the vote publishes reasons with names; if not, nothing connects a reason with a name
 */
export async function unsealReasons(work: Work, row: number, named: boolean): Promise<readonly Reason[]> {
  const key = await ballotKey(work, row)
  const reasons: (Reason & { readonly order: string })[] = []
  for (const { person } of await rollOf(work, row)) {
    const sealed = await openSealed(work, row, key, key.handle(person))
    const reason = Buffer.from(sealed?.reason ?? "", "base64")
      .toString()
      .trimEnd()
    if (reason !== "") reasons.push({ reason, person: named ? person : null, order: randomBytes(16).toString("hex") })
  }
  return reasons
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ reason, person }) => ({ reason, person }))
}
