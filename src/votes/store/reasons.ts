/** The reasons of objections in votes by consent (§3.9), and of ballots in other votes. They lie sealed with their ballots until the vote closes. */
import { randomBytes } from "node:crypto"
import type { MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { GivenReason } from "../rules/reasons.ts"
import { ballotKey, casterOf, noReason, openSealed, padded, reasonOf, sealedReason } from "./ballots.ts"
import { rollOf } from "./roll.ts"

/** A reason for a ballot. `person`: who gave it, if its name is to be published. */
export interface Reason {
  readonly reason: string
  readonly person: MatrixId | null
}

/**
 * The reasons of an open vote that is about to close, in a random order. They are not connected with receipts.
 * @param names which reasons have names: all, none, or those that their voters have signed. Nothing connects the others with a name
 */
export async function unsealReasons(
  work: Work,
  row: number,
  names: "all" | "none" | "signed",
): Promise<readonly Reason[]> {
  const key = await ballotKey(work, row)
  const reasons: (Reason & { readonly order: string })[] = []
  for (const { person } of await rollOf(work, row)) {
    const handle = key.handle(person)
    const sealed = await openSealed(work, row, key, handle)
    if (!sealed) continue
    const { text: reason, signed } = reasonOf(sealed)
    // Nobody's name stands below a reason that somebody else gave with their ballot.
    const named = names === "all" || (names === "signed" && signed && casterOf(sealed, handle) === handle)
    if (reason !== "") reasons.push({ reason, person: named ? person : null, order: randomBytes(16).toString("hex") })
  }
  return reasons
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ reason, person }) => ({ reason, person }))
}

/**
 * Gives a ballot another reason, or takes its reason away. Its receipt stays. False if there is no ballot that this person cast.
 * @param by who asks: the voter, or the holder of their proxy
 */
export async function changeReason(
  work: Work,
  row: number,
  voter: MatrixId,
  reason: GivenReason | null,
  by: MatrixId = voter,
): Promise<boolean> {
  const key = await ballotKey(work, row)
  const handle = key.handle(voter)
  const sealed = await openSealed(work, row, key, handle)
  if (!sealed || casterOf(sealed, handle) !== key.handle(by)) return false
  const again = key.seal(padded({ ...sealed, ...sealedReason(reason ?? noReason) }), `${row}:${handle}`)
  await work.trx("sealed_ballots").where({ motion_id: row, handle }).update({ sealed: again })
  return true
}
