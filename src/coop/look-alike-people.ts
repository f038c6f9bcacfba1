/** People whose Matrix IDs could be taken for one another (§1.2): shown in full, with what is different. */
import { differenceOf, looksLikePerson } from "../rules/look-alike.ts"
import type { MatrixId } from "../rules/types.ts"
import { invitationsOf } from "../store/invitations.ts"
import { standings } from "../store/members.ts"
import { code, escapeMarkdown } from "../views/markdown.ts"
import { plainName } from "../views/people.ts"
import type { Act } from "./context.ts"

/** Others whom the co-op knows, and for whom this person could be taken, in the order of Matrix ID. An ID that its owner gave up is nobody. */
export async function peopleLike({ work, coop }: Act, person: MatrixId): Promise<MatrixId[]> {
  const members = await standings(work, coop.key)
  const invited = await invitationsOf(work, coop.key)
  const gone = new Set(members.filter(({ movedTo }) => movedTo !== null).map((one) => one.person))
  const known = [...members, ...invited].map((one) => one.person)
  const others = new Set([...known, ...coop.config.guests, coop.bot])
  return [...others].filter((one) => one !== person && !gone.has(one) && looksLikePerson(one, person)).sort()
}

/** What somebody is called in the title of a vote: as everywhere, but where they could be taken for another in full, and not whom. Plain text. */
export async function calledApart(act: Act, person: MatrixId): Promise<string> {
  const others = await peopleLike(act, person)
  if (others.length === 0) return plainName(person, act.coop.server)
  return act.coop.words.t("look-alike-title", { person, others: act.coop.words.list(others) })
}

/** That somebody could be taken for others, as Markdown; null: for nobody. */
export async function notToConfuse(act: Act, person: MatrixId): Promise<string | null> {
  const { words } = act.coop
  const lines = (await peopleLike(act, person)).map((other) => {
    const { here, there } = differenceOf(person, other)
    const about = { person: code(person), other: code(other), here: escapeMarkdown(here), there: escapeMarkdown(there) }
    return words.t("look-alike-person", about)
  })
  return lines.length === 0 ? null : lines.join("\n")
}
