/** The variables of the messages `record-<act>`: the sentences of the minutes about people (§11). */
import type { MatrixId } from "../../kernel/rules/types.ts"
import { escapeMarkdown } from "../../kernel/views/people-text.ts"
import type { AboutRecord, RecordsOf } from "../../kernel/views/records.ts"
import type { peopleActs } from "../rules/minuted.ts"

/** The most people that a sentence names. The others are only counted. */
const mostNamed = 10

const person = ({ person }: { readonly person: MatrixId }, { name }: AboutRecord) => ({ person: name(person) })

/** Names the founders. If the record has none, it names the people who are awaited. */
const founding = (
  {
    founders,
    awaited = [],
  }: { readonly founders: readonly MatrixId[]; readonly awaited?: readonly MatrixId[] | undefined },
  about: AboutRecord,
) => ({ people: namesOf(founders.length > 0 ? founders : awaited, about) })

export const records: RecordsOf<typeof peopleActs> = {
  "co-op-founded": founding,
  "co-op-begun-anew": founding,
  "founders-corrected": ({ awaited }, about) => ({ people: namesOf(awaited, about) }),
  "founder-joined": person,
  "member-invited": person,
  "invitation-withdrawn": person,
  "member-joined": person,
  "member-admitted": person,
  "member-left": person,
  "member-absent": person,
  "member-back": person,
  "member-removed": ({ person, motion }, { name }) => ({ person: name(person), motion }),
  "member-moved": ({ person, to }, { name }) => ({ person: name(person), to: name(to) }),
  "identity-first-seen": ({ person, identity }, { name }) => ({
    person: name(person),
    identity: escapeMarkdown(identity),
  }),
  "identity-approved": person,
}

function namesOf(people: readonly MatrixId[], { words, name }: AboutRecord): string {
  const named = people.map(name)
  if (named.length <= mostNamed) return words.list(named)
  const others = words.t("record-others", { count: named.length - mostNamed + 1 })
  return words.list([...named.slice(0, mostNamed - 1), others])
}
