/** Who may ask about shares (§19): members. Only owners and the treasurer see the register, which a test of its own shows. */

import type { Act } from "../../../src/kernel/acts/context.ts"
import { readShares } from "../../../src/ownership/acts/reading.ts"
import { type Case, members } from "./case.ts"

/** The same co-op, if it has shares. */
const shared = ({ work, coop }: Act): Act => ({
  ...{ work, coop: { ...coop, config: { ...coop.config, ownership: { ...coop.config.ownership, shares: true } } } },
})

export const ownership: readonly Case[] = [
  { act: "readShares", may: members, run: (act, by) => readShares(shared(act), by) },
]
