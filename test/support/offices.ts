/** Makes standings, and co-ops with the usual offices, in one line each. */

import type { CoopKey, MatrixId, MemberStatus, OfficeKey, Standing } from "../../src/kernel/rules/types.ts"
import { furtherOffice, officeKey, ownRoomOf, usualOffices } from "../../src/standing/rules/offices.ts"
import { rightsOf } from "../../src/standing/rules/rights.ts"
import type { CoopWithOffices } from "../../src/standing/store/members.ts"

/** The usual offices, and a board that has a private room of its own. */
const board = officeKey("board")
const table = [...usualOffices, { ...furtherOffice("board"), room: ownRoomOf(board) }]

/** Somebody who holds these offices. */
export const standing = (
  person: MatrixId,
  status: MemberStatus | null,
  offices: readonly OfficeKey[] = [],
): Standing => ({ person, status, ...rightsOf(table, offices) })

/** A co-op with the usual offices, as the store's functions take it. */
export const withOffices = (key: CoopKey): CoopWithOffices => ({ key, offices: usualOffices })
