/**
 * How a capability declares the sentences that the minutes show for its acts (§11). Records hold no text that people wrote, so the
 * sentences hold none either.
 */
import type { z } from "zod"
import type { ActDeclaration } from "../rules/minuted/declare.ts"
import type { stateActs } from "../rules/minuted/state.ts"
import type { MatrixId } from "../rules/types.ts"
import type { Variables, Words } from "./words.ts"

/** The facts that a sentence may need besides the details of its act. */
export interface AboutRecord {
  readonly words: Words
  /** A person's name in Markdown. */
  readonly name: (person: MatrixId) => string
  /** Whether the motion that the record names fills an office. */
  readonly election: boolean
}

type Acts = Readonly<Record<string, ActDeclaration>>

/** For each act of a capability: a function that makes the variables of its sentence `record-<act>` from the record's details. */
export type RecordsOf<A extends Acts> = {
  readonly [Name in keyof A]: (details: z.output<A[Name]["told"]>, about: AboutRecord) => Variables
}

/** For acts whose details hold hashes: a function that makes a line for each hash. The answer to `!minutes 12` shows these lines. */
export type CommitmentsOf<A extends Acts> = {
  readonly [Name in keyof A]?: (details: z.output<A[Name]["told"]>, words: Words) => readonly string[]
}

/** The acts that belong to no capability. */
export const stateRecords: RecordsOf<typeof stateActs> = {
  "state-restored": ({ endsAt }, { words }) => ({ until: words.moment(endsAt) }),
}
