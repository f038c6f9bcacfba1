/** Begins a co-op. All its founders are in the members' room. */

import type { Act } from "../../src/kernel/acts/context.ts"
import { admitFounders, found, founders } from "../../src/people/acts/found.ts"

export async function foundTogether(act: Act): Promise<void> {
  await found(act)
  await admitFounders(act, await founders(act))
}
