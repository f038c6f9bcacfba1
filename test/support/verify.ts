/** `waggle verify` as the command line runs it: with the checks of all capabilities. */
import type { Knex } from "knex"
import { checks } from "../../src/composed.ts"
import { type ChainReport, verifyMinutes as verify } from "../../src/kernel/store/verify.ts"

export const verifyMinutes = (knex: Knex, anchors: readonly string[] = []): Promise<ChainReport[]> =>
  verify(knex, checks, anchors)
