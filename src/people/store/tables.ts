/** The table of people about whom members are asked after a restore. */
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { type Columns, text } from "../../kernel/store/tables/column.ts"

/** Members who were put out of the rooms in a time of which nothing is known any more. They are not asked back until members say so. */
export const lost_people = { coop: text<CoopKey>(), person: text<MatrixId>() } satisfies Columns
