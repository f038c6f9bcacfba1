/** People whose Matrix IDs look alike (§1.2). The bot shows both IDs in full and marks the difference. */

import type { Act } from "../../kernel/acts/context.ts"
import { alikeAmong, differenceOf, looksLikePerson } from "../../kernel/rules/look-alike.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { code, escapeMarkdown } from "../../kernel/views/markdown.ts"
import { plainName } from "../../kernel/views/people.ts"
import { invitationsOf } from "../store/invitations.ts"
import { standings } from "../store/members.ts"

/** Everybody whom the co-op knows, its guests and the bot included. IDs that their owners gave up are left out. */
async function everybody({ work, coop }: Act): Promise<MatrixId[]> {
  const members = (await standings(work, coop.config)).filter(({ movedTo }) => movedTo === null)
  const invited = await invitationsOf(work, coop.key)
  return [...[...members, ...invited].map(({ person }) => person), ...coop.config.guests, coop.bot]
}

/** The other people known to the co-op whose IDs look like this one, sorted. */
export async function peopleLike(act: Act, person: MatrixId): Promise<MatrixId[]> {
  const others = new Set(await everybody(act))
  return [...others].filter((one) => one !== person && looksLikePerson(one, person)).sort()
}

/**
 * A person's name in the title of a vote, as plain text. If other people's IDs look like the person's, it is the full Matrix ID, and the
 * title also says which people are not meant.
 */
export async function calledApart(act: Act, person: MatrixId): Promise<string> {
  const others = await peopleLike(act, person)
  if (others.length === 0) return plainName(person, act.coop.server)
  return act.coop.words.t("look-alike-title", { person, others: act.coop.words.list(others) })
}

/** A warning, as Markdown, that a person's ID looks like other people's. Null if it does not. */
export async function notToConfuse(act: Act, person: MatrixId): Promise<string | null> {
  const others = await peopleLike(act, person)
  return others.length === 0 ? null : others.map((other) => confusable(act, person, other)).join("\n")
}

/** The most pairs that one message shows. Nobody would read more. The answer about a single person shows all pairs with that person. */
const mostPairs = 20

/**
 * A warning, as Markdown, about those of `people` whose IDs look like other people's IDs. Each ID is compared with all IDs that the co-op
 * knows. Null if no IDs look alike.
 */
export async function noneToConfuse(act: Act, people: readonly MatrixId[]): Promise<string | null> {
  const asked = new Set(people)
  const pairs = alikeAmong([...(await everybody(act)), ...people]).flatMap((group) => {
    const sorted = group.toSorted()
    return sorted
      .filter((one) => asked.has(one))
      .flatMap((one) => sorted.flatMap((other) => (other === one ? [] : [[one, other] as const])))
  })
  const lines = pairs.slice(0, mostPairs).map(([one, other]) => confusable(act, one, other))
  return lines.length === 0 ? null : lines.join("\n")
}

function confusable({ coop: { words } }: Act, person: MatrixId, other: MatrixId): string {
  const { here, there } = differenceOf(person, other)
  const about = { person: code(person), other: code(other), here: escapeMarkdown(here), there: escapeMarkdown(there) }
  return words.t("look-alike-person", about)
}
