/** Puts the records of the minutes into words (§11). Each act has a sentence. The act's capability declares the sentence's variables. */
import { declared } from "../../capabilities.ts"
import { type acts, type ToldAct, toldIn } from "../../kernel/rules/minuted/index.ts"
import type { MinutesRecord } from "../../kernel/rules/minutes.ts"
import type { MatrixId, MotionKind } from "../../kernel/rules/types.ts"
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import { nameOf, type Server, serverName } from "../../kernel/views/people.ts"
import { type AboutRecord, type CommitmentsOf, type RecordsOf, stateRecords } from "../../kernel/views/records.ts"
import type { Variables, Words } from "../../kernel/views/words.ts"
import { isElection, kinds } from "../../votes/rules/kinds.ts"

/** A record with its hash, and the kind of the motion that it names. */
export interface FiledRecord extends MinutesRecord {
  readonly hash: string
  /** The kind of the motion. Null: the record names no motion. */
  readonly kind: MotionKind | null
}

/** A function for the sentence of each act. If an act lacks one, the compiler reports it here. */
const records: RecordsOf<typeof acts> = { ...stateRecords, ...declared("records") }
const commitments: CommitmentsOf<typeof acts> = declared("commitments")

/**
 * A record as one sentence of Markdown without its full stop. The sentence is `record-<act>`, with the act's details as variables. The
 * variable `by` is `person`, or `rule` if a deadline or a rule did it. If this version does not know the act, the sentence only gives the
 * act's name.
 * People stand in the minutes by their IDs, because display names change.
 */
export function recordInWords(words: Words, record: FiledRecord, server: Server): string {
  const { act, actor, kind } = record
  const named = (person: MatrixId) => nameOf(person, serverName(server))
  const told = toldIn(record)
  if (told === null) return words.t("record-otherwise", { act: escapeMarkdown(act) })
  // The casts are safe: each of these functions takes the details of its own act. The compiler cannot see that.
  const variables: (details: never, about: AboutRecord) => Variables = records[told.act]
  return words.t(`record-${told.act}`, {
    ...variables(told.details as never, {
      words,
      name: named,
      election: kind !== null && isElection(kinds[kind]),
    }),
    by: actor === null ? "rule" : "person",
    actor: actor === null ? "" : named(actor),
  })
}

/** A record's sentence as people read it, without the marks of Markdown. */
export const recordInPlainWords = (words: Words, record: FiledRecord, server: Server): string =>
  recordInWords(words, record, server).replaceAll(/\\([!-/:-@[-`{-~])|[*`]/g, "$1")

/** The hashes of files and texts that a record contains. Each line names the file or text of its hash. */
export function commitmentsInWords(words: Words, told: ToldAct): readonly string[] {
  const lines: ((details: never, words: Words) => readonly string[]) | undefined = commitments[told.act]
  return lines?.(told.details as never, words) ?? []
}
