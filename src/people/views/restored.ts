/** The question about people who came and went in a time that a restore erased. */
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"

interface Asked {
  readonly came: readonly MatrixId[]
  readonly went: readonly MatrixId[]
  readonly since: Instant
  readonly server: Server
  readonly prefix: string
}

export function cameAndWentCard(words: Words, { came, went, since, server, prefix }: Asked): string {
  const about = (people: readonly MatrixId[]) => {
    const [first] = people
    return {
      people: words.list(people.map((person) => nameOf(person, server))),
      count: people.length,
      at: words.moment(since),
      typed: first === undefined ? "" : `@${plainName(first, server).replace(/^@/, "")}`,
      prefix,
    }
  }
  return paragraphs(
    came.length > 0 ? words.t("restored-came", about(came)) : null,
    went.length > 0 ? words.t("restored-went", about(went)) : null,
  )
}
