/** The list of speakers (§16.4). */
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"

export interface Speech {
  readonly row: number
  readonly person: MatrixId
  readonly beganAt: Instant | null
}

/** Who speaks now, and who waits, in order. */
export const speakerOf = (list: readonly Speech[]): Speech | null =>
  list.find(({ beganAt }) => beganAt !== null) ?? null
export const waitingOf = (list: readonly Speech[]): readonly Speech[] => list.filter(({ beganAt }) => beganAt === null)
