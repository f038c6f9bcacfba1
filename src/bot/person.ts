/** Finds the person that somebody typed (§1.2). The result is always a full Matrix ID. Display names find nobody. */
import { mxid } from "../config/fields.ts"
import { Refusal, refuse } from "../kernel/acts/refusal.ts"
import { type MatrixId, matrixId } from "../kernel/rules/types.ts"
import { cleanLine } from "../kernel/views/markdown.ts"
import { plainName, serverName } from "../kernel/views/people.ts"
import { invitationsOf, standings } from "../standing/reads.ts"
import type { CommandContext } from "./command.ts"

/**
 * The person that was typed. They can be typed as a full Matrix ID, as a link (also in Markdown), or by the short name that the co-op uses
 * for people of its own server.
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
  // A name can itself end with a full stop or another mark. So the name is looked for with and without it.
  const names = new Set([short, plain(typed.trim())])
  const known = (await knownPeople({ work, coop })).filter((person) => names.has(localPart(person).toLowerCase()))
  // A name that is written exactly as the bot writes it means that person. That holds even if the same server has both a `@ben` and a
  // `@Ben`, because the bot calls `@Ben` by the full ID.
  const server = serverName(coop.server)
  const ours = known.every((person) => serverOf(person) === server) && text === typed.trim()
  const called = known.find((person) => plainName(person, coop.server) === text.replace(/^@/, ""))
  if (ours && called) return called
  const [only, ...others] = known
  if (only && others.length === 0 && serverOf(only) === server) return only
  if (only) refuse("which-person", { typed: cleanLine(text, 100), people: known })
  return refuse("not-a-person", { typed: cleanLine(text, 100), example: `@${exampleFor(short)}:${server}` })
}

/** Whether one of the words names a person: with `@`, by a link, or by the short name of somebody whom the co-op knows. */
export async function namesSomebody(
  { work, coop }: Pick<CommandContext, "work" | "coop">,
  words: readonly string[],
): Promise<boolean> {
  if (words.some((word) => word.startsWith("@") || fullPerson(word) !== null)) return true
  const short = new Set(words.map((word) => plain(withoutEnding(word))))
  return (await knownPeople({ work, coop })).some((person) => short.has(localPart(person).toLowerCase()))
}

/** The person that was typed, found as `thePerson` finds them. Null if the co-op knows nobody by that text. */
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

/** The person that a text names in full, by Matrix ID or by a link. No co-op need know them. Null if the text names none. */
export function fullPerson(typed: string): MatrixId | null {
  const text = withoutEnding(typed.trim())
  return linkedPerson(targetOf(text)) ?? asMatrixId(text)
}

/** A full Matrix ID, or null. */
export const asMatrixId = (text: string): MatrixId | null => (mxid.safeParse(text).success ? matrixId(text) : null)

/** The person that a matrix.to or matrix: link leads to. Null if it leads to a room, or is no link. */
export function linkedPerson(address: string): MatrixId | null {
  const path = /^https?:\/\/matrix\.to\/#\/([^?\s]+)/i.exec(address)?.[1]
  if (path !== undefined) return asMatrixId(decoded(path))
  const local = /^matrix:(?:u|user)\/([^?\s]+)/i.exec(address)?.[1]
  return local === undefined ? null : asMatrixId(`@${decoded(local)}`)
}

/** The address in `[Ana](https://…)` or `<https://…>`. Other texts stay as they are. */
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

/** Removes punctuation at the end, such as a full stop, or the colon in `Ana: …`. */
const withoutEnding = (text: string): string => text.replace(/[.,;:!?]{1,5}$/, "")

/** Past and present members, officers, and invited people. A person who changed their Matrix ID is found only by the new one. */
async function knownPeople({ work, coop }: Pick<CommandContext, "work" | "coop">): Promise<MatrixId[]> {
  const people = (await standings(work, coop.config)).filter(({ movedTo }) => movedTo === null)
  const invited = await invitationsOf(work, coop.key)
  return [...new Set([...people, ...invited].map(({ person }) => person))].sort()
}

const localPart = (person: MatrixId): string => person.slice(1, person.indexOf(":"))
const serverOf = (person: MatrixId): string => person.slice(person.indexOf(":") + 1)
const exampleFor = (short: string): string => (/^[a-z0-9.=/-]{1,50}$/.test(short) ? short : "ana")
