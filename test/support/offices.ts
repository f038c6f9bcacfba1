/** Makes standings, and co-ops with the usual offices, in one line each. */

import type { CoopKey, MatrixId, MemberStatus, OfficeKey, Standing } from "../../src/kernel/rules/types.ts"
import { usualOffices } from "../../src/standing/rules/offices.ts"
import { rightsOf } from "../../src/standing/rules/rights.ts"
import type { CoopWithOffices } from "../../src/standing/store/members.ts"

/** Somebody who holds these offices. */
export const standing = (
  person: MatrixId,
  status: MemberStatus | null,
  offices: readonly OfficeKey[] = [],
): Standing => ({ person, status, ...rightsOf(usualOffices, offices) })

/** A co-op with the usual offices, as the store's functions take it. */
export const withOffices = (key: CoopKey): CoopWithOffices => ({ key, offices: usualOffices })
