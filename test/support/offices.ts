/** Standings, and co-ops with the usual offices, in one line each. */
import { rightsOf } from "../../src/rules/offices/rights.ts"
import { usualOffices } from "../../src/rules/offices/table.ts"
import type { CoopKey, MatrixId, MemberStatus, OfficeKey, Standing } from "../../src/rules/types.ts"
import type { CoopWithOffices } from "../../src/store/members.ts"

/** Somebody who holds these offices. */
export const standing = (
  person: MatrixId,
  status: MemberStatus | null,
  offices: readonly OfficeKey[] = [],
): Standing => ({ person, status, ...rightsOf(usualOffices, offices) })

/** A co-op as the store asks for it. */
export const withOffices = (key: CoopKey): CoopWithOffices => ({ key, offices: usualOffices })
