/** The minutes' sentences about the co-op's rules (§11). */
import type { Value } from "../../config/rule-source.ts"
import type { RecordsOf } from "../../kernel/views/records.ts"
import type { Words } from "../../kernel/views/words.ts"
import { worthSaying } from "../rules/changes.ts"
import type { rulebookActs } from "../rules/minuted.ts"
import { changeInWords } from "./changes.ts"

/** The most changes that one sentence names. */
const inSentence = 3

interface Told {
  readonly setting: string
  readonly from: string
  readonly to: string
}

function changesPhrase(words: Words, told: readonly Told[]) {
  // A record holds each value as JSON, hence the cast.
  const value = (json: string) => (json === "" ? undefined : (JSON.parse(json) as Value))
  const changes = worthSaying(told.map(({ setting, from, to }) => ({ setting, from: value(from), to: value(to) })))
  const named = changes.slice(0, inSentence).map((change) => changeInWords(words, change))
  return { changes: named.join("; "), more: changes.length - named.length }
}

export const records: RecordsOf<typeof rulebookActs> = {
  "rules-proposed": ({ motion }) => ({ motion }),
  "rules-changed": ({ motion, changes }, { words }) => ({ motion, ...changesPhrase(words, changes) }),
  "rules-not-changed": ({ motion }) => ({ motion }),
  "rules-edited": ({ by, changes }, { words }) => ({ by, ...changesPhrase(words, changes) }),
}
