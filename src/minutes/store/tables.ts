/** The tables of `minutes`. The records themselves belong to the kernel. */
import type { CoopKey } from "../../kernel/rules/types.ts"
import { type Columns, moment, text } from "../../kernel/store/tables/column.ts"

export const digests = { coop: text<CoopKey>(), told_until: moment() } satisfies Columns
