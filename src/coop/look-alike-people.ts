/** People whose Matrix IDs could be taken for one another (§1.2): shown in full, with what is different. */
import { alikeAmong, differenceOf, looksLikePerson } from "../rules/look-alike.ts"
import type { MatrixId } from "../rules/types.ts"
import { invitationsOf } from "../store/invitations.ts"
import { standings } from "../store/members.ts"
import { code, escapeMarkdown } from "../views/markdown.ts"
import { plainName } from "../views/people.ts"
import type { Act } from "./context.ts"

/** Whom the co-op knows, its guests and the bot among them. An ID that its owner gave up is nobody. */
async function everybody({ work, coop }: Act): Promise<MatrixId[]> {
  const members = (await standings(work, coop.config)).filter(({ movedTo }) => movedTo === null)
  const invited = await invitationsOf(work, coop.key)
  return [...[...members, ...invited].map(({ person }) => person), ...coop.config.guests, coop.bot]
}

/** Others whom the co-op knows, and for whom this person could be taken, in the order of Matrix ID. */
export async function peopleLike(act: Act, person: MatrixId): Promise<MatrixId[]> {
  const others = new Set(await everybody(act))
  return [...others].filter((one) => one !== person && looksLikePerson(one, person)).sort()
}

/** What somebody is called in the title of a vote: as everywhere, but where they could be taken for another in full, and not whom. Plain text. */
export async function calledApart(act: Act, person: MatrixId): Promise<string> {
  const others = await peopleLike(act, person)
  if (others.length === 0) return plainName(person, act.coop.server)
  return act.coop.words.t("look-alike-title", { person, others: act.coop.words.list(others) })
}

/** That somebody could be taken for others, as Markdown; null: for nobody. */
export async function notToConfuse(act: Act, person: MatrixId): Promise<string | null> {
  const others = await peopleLike(act, person)
  return others.length === 0 ? null : others.map((other) => confusable(act, person, other)).join("\n")
}

/** More than these pairs nobody reads; the card of each person has all of theirs. */
const mostPairs = 20

/** The same of these people, each with all whom the co-op knows. */
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
