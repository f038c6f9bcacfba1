/** Each act of the minutes in words (§11). Records hold no text that people wrote, so these sentences hold none. */
import { type Declared, declared } from "../../capabilities.ts"
import { type ToldAct, toldIn } from "../../kernel/rules/minuted/index.ts"
import type { MinutesRecord } from "../../kernel/rules/minutes.ts"
import type { MatrixId, MotionKind } from "../../kernel/rules/types.ts"
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import { nameOf } from "../../kernel/views/people.ts"
import type { Variables, Words } from "../../kernel/views/words.ts"
import { officeOf } from "../../votes/rules/kinds.ts"

/** A record with its hash, and the kind of the motion that it names. */
export interface FiledRecord extends MinutesRecord {
  readonly hash: string
  /** The kind of the motion. Null: the record names no motion. */
  readonly kind: MotionKind | null
}

/** The most people that a sentence names. It counts the others. */
const mostNamed = 10

/**
 * A record as one sentence of Markdown without its full stop. The sentence is `record-<act>`, with the act's details as variables. The
 * variable `by` is `person`, or `rule` if a deadline or a rule did it. If this version does not know the act, the sentence only gives the
 * act's name.
 */
export function recordInWords(words: Words, record: FiledRecord, server: string): string {
  const { act, actor } = record
  const told = toldIn(record)
  if (told === null) return words.t("record-otherwise", { act: escapeMarkdown(act) })
  return words.t(`record-${told.act}`, {
    ...variablesOf(told, record, { words, name: (person) => nameOf(person, server) }),
    by: actor === null ? "rule" : "person",
    actor: actor === null ? "" : nameOf(actor, server),
  })
}

interface Reader {
  readonly words: Words
  readonly name: (person: MatrixId) => string
}

/** For some acts, their own capability declares the variables of the sentence. */
const records = declared("records")
type SaidByItself = Extract<ToldAct, { act: keyof Declared<"records"> }>
const saidByItself = (told: ToldAct): told is SaidByItself => Object.hasOwn(records, told.act)

/** The variables of `record-<act>`. If a case is missing, the compiler reports it. */
function variablesOf(told: ToldAct, { kind }: FiledRecord, { words, name }: Reader): Variables {
  if (saidByItself(told)) {
    // The casts are safe: each of these functions takes the details of its own act. But the compiler cannot connect the two.
    const variables: (details: never) => Variables = records[told.act]
    return variables(told.details as never)
  }
  switch (told.act) {
    case "co-op-founded":
    case "co-op-begun-anew": {
      const { founders, awaited = [] } = told.details
      // These are the founders, if they are known. Otherwise they are the people who are awaited.
      return { people: namesOf(founders.length > 0 ? founders : awaited, { words, name }) }
    }
    case "founders-corrected":
      return { people: namesOf(told.details.awaited, { words, name }) }
    case "founder-joined":
    case "member-invited":
    case "invitation-withdrawn":
    case "member-joined":
    case "member-admitted":
    case "member-left":
    case "member-absent":
    case "member-back":
    case "identity-approved":
      return { person: name(told.details.person) }
    case "member-removed":
    case "voter-struck":
      return { person: name(told.details.person), motion: told.details.motion }
    case "member-moved":
      return { person: name(told.details.person), to: name(told.details.to) }
    case "identity-first-seen":
      return { person: name(told.details.person), identity: escapeMarkdown(told.details.identity) }
    case "office-taken":
      return { person: name(told.details.person), office: told.details.office }
    case "office-ended":
      return { person: name(told.details.person), office: told.details.office, why: told.details.why }
    case "treasury-opened":
      return {}
    case "motion-opened": {
      const { motion, subject } = told.details
      return {
        ...{ motion, kind: words.t(`kind-${told.details.kind}`) },
        ...{
          concerns: subject === undefined ? "nobody" : "person",
          subject: subject === undefined ? "" : name(subject),
        },
      }
    }
    case "alternative-added":
      return { motion: told.details.motion, role: told.details.role ?? "" }
    case "option-withdrawn":
      return { motion: told.details.motion, of: kind !== null && officeOf({ kind }) !== null ? "election" : "other" }
    case "motion-withdrawn": {
      const { motion, why = "", person } = told.details
      return { motion, why, person: person === undefined ? "" : name(person) }
    }
    case "treasury-frozen":
    case "option-reworded":
    case "motion-retitled":
    case "motion-ended-before":
    case "early-end-objected":
    case "removal-answered":
    case "outcome-announced":
      return { motion: told.details.motion }
    case "early-end-asked":
    case "voting-extended":
      return { motion: told.details.motion, until: words.moment(told.details.endsAt) }
    case "voting-opened": {
      const { motion, roll, endsAt } = told.details
      return { motion, roll, until: words.moment(endsAt) }
    }
    case "vote-closed": {
      const { motion, outcome } = told.details
      return { motion, result: outcome.result, winner: ("winner" in outcome ? outcome.winner : null) ?? 0 }
    }
    case "effect-impossible":
      return { motion: told.details.motion, why: told.details.why, person: name(told.details.person) }
    case "budget-adopted":
      // The year is a text, because a number would get a thousands separator.
      return { motion: told.details.motion, year: String(told.details.year) }
    case "state-restored":
      return { until: words.moment(told.details.endsAt) }
    case "entry-booked": {
      const { entry, booked, reverses = "", corrects = "" } = told.details
      return { entry, booked, reverses, corrects }
    }
    case "month-closed":
      return { month: escapeMarkdown(told.details.month) }
    case "books-closed":
      return { through: escapeMarkdown(told.details.through) }
    case "payment-confirmed":
    case "payment-disputed":
      return { payment: told.details.payment }
    case "pay-run-opened":
    case "pay-run-done":
    case "pay-run-dropped":
      return { run: escapeMarkdown(told.details.run) }
  }
}

function namesOf(people: readonly MatrixId[], { words, name }: Reader): string {
  const named = people.map(name)
  if (named.length <= mostNamed) return words.list(named)
  const others = words.t("record-others", { count: named.length - mostNamed + 1 })
  return words.list([...named.slice(0, mostNamed - 1), others])
}
