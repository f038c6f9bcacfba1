/** Whom somebody means who types a person (§1.2): always found as a full Matrix ID, never by a display name. */
import { mxid } from "../config/fields.ts"
import { Refusal, refuse } from "../coop/refusal.ts"
import { type MatrixId, matrixId } from "../rules/types.ts"
import { invitationsOf } from "../store/invitations.ts"
import { standings } from "../store/members.ts"
import { cleanLine } from "../views/markdown.ts"
import { plainName } from "../views/people.ts"
import type { CommandContext } from "./command.ts"

/**
 * The person typed: a full Matrix ID, a link to one (also as Markdown), or, for somebody whom the co-op knows, the short name
 * by which it calls those of its own server.
 * @throws Refusal `not-a-person`, `which-person`
 */
export async function thePerson(
  { work, coop }: Pick<CommandContext, "work" | "coop">,
  typed: string,
): Promise<MatrixId> {
  const full = fullPerson(typed)
  if (full) return full
  const text = withoutEnding(typed.trim())
  const short = plain(text)
  // A name may itself end as a sentence does.
  const names = new Set([short, plain(typed.trim())])
  const known = (await knownPeople({ work, coop })).filter((person) => names.has(localPart(person).toLowerCase()))
  // Written letter by letter as the bot calls somebody, it is that one, also beside a `@Ben` of the same server; that one is called in full.
  const ours = known.every((person) => serverOf(person) === coop.server) && text === typed.trim()
  const called = known.find((person) => plainName(person, coop.server) === text.replace(/^@/, ""))
  if (ours && called) return called
  const [only, ...others] = known
  if (only && others.length === 0 && serverOf(only) === coop.server) return only
  if (only) refuse("which-person", { typed: cleanLine(text, 100), people: known })
  return refuse("not-a-person", { typed: cleanLine(text, 100), example: `@${exampleFor(short)}:${coop.server}` })
}

/** Whether one of the words names a person: by `@`, by a link, or by the short name of somebody whom the co-op knows. */
export async function namesSomebody(
  { work, coop }: Pick<CommandContext, "work" | "coop">,
  words: readonly string[],
): Promise<boolean> {
  if (words.some((word) => word.startsWith("@") || fullPerson(word) !== null)) return true
  const short = new Set(words.map((word) => plain(withoutEnding(word))))
  return (await knownPeople({ work, coop })).some((person) => short.has(localPart(person).toLowerCase()))
}

/** The same, or null where the text is nobody that the co-op knows. */
export async function knownPerson(
  context: Pick<CommandContext, "work" | "coop">,
  typed: string,
): Promise<MatrixId | null> {
  try {
    return typed === "" ? null : await thePerson(context, typed)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

const plain = (text: string): string => text.replace(/^@/, "").toLowerCase()

/** Whom a text names in full, by Matrix ID or by a link to one, whether a co-op knows them or not; null: it does not. */
export function fullPerson(typed: string): MatrixId | null {
  const text = withoutEnding(typed.trim())
  return linkedPerson(targetOf(text)) ?? asMatrixId(text)
}

/** A full Matrix ID, or null. */
export const asMatrixId = (text: string): MatrixId | null => (mxid.safeParse(text).success ? matrixId(text) : null)

/** The person that a matrix.to or matrix: link leads to; null where it leads to a room, or is none. */
export function linkedPerson(address: string): MatrixId | null {
  const path = /^https?:\/\/matrix\.to\/#\/([^?\s]+)/i.exec(address)?.[1]
  if (path !== undefined) return asMatrixId(decoded(path))
  const local = /^matrix:(?:u|user)\/([^?\s]+)/i.exec(address)?.[1]
  return local === undefined ? null : asMatrixId(`@${decoded(local)}`)
}

/** `https://…` of `[Ana](https://…)` or `<https://…>`; other texts as they are. */
function targetOf(text: string): string {
  const link = text.startsWith("[") && text.endsWith(")") ? text.lastIndexOf("](") : -1
  const target = link < 0 ? text : text.slice(link + 2, -1)
  return target.startsWith("<") && target.endsWith(">") ? target.slice(1, -1) : target
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Without what ends a sentence, or follows a name at its beginning. */
const withoutEnding = (text: string): string => text.replace(/[.,;:!?]{1,5}$/, "")

/** Members past and present, officers, and those invited; whoever goes on under another ID is known by that. */
async function knownPeople({ work, coop }: Pick<CommandContext, "work" | "coop">): Promise<MatrixId[]> {
  const people = (await standings(work, coop.config)).filter(({ movedTo }) => movedTo === null)
  const invited = await invitationsOf(work, coop.key)
  return [...new Set([...people, ...invited].map(({ person }) => person))].sort()
}

const localPart = (person: MatrixId): string => person.slice(1, person.indexOf(":"))
const serverOf = (person: MatrixId): string => person.slice(person.indexOf(":") + 1)
const exampleFor = (short: string): string => (/^[a-z0-9.=/-]{1,50}$/.test(short) ? short : "ana")
