/** People's names in messages. They are short where nobody can confuse them. */
import type { ShownName } from "../rules/display-names.ts"
import type { MatrixId } from "../rules/types.ts"
import { escapeMarkdown } from "./markdown.ts"

/** The co-op's own server, and the display names of the people in its members' room. */
export interface NamedServer {
  readonly name: string
  shown(person: MatrixId): ShownName | null
}

/** The co-op's own server. As a mere name, it knows no display names, and people are called by their IDs. */
export type Server = string | NamedServer

/** The server's name, such as `example.org`. */
export const serverName = (server: Server): string => (typeof server === "string" ? server : server.name)

/**
 * Matches the names that servers allow for new accounts. The name of an older account may have capitals and other characters that look
 * alike, so its ID is always shown in full.
 */
const usual = /^[a-z0-9._=/+-]+$/

/**
 * A person by their Matrix ID, as plain text: for commands to copy, titles of options, and the minutes. A person of the co-op's own server
 * has a short name: `ana` for `@ana:example.org`. Anybody else has the full Matrix ID.
 */
export function plainName(person: MatrixId, server: Server): string {
  const [local = "", ...domain] = person.slice(1).split(":")
  return domain.join(":") === serverName(server) && usual.test(local) ? local : person
}

/**
 * A person as people call them, as plain text: by their display name. `Ana (ana2)` if somebody could confuse the name with another. Where
 * there is no name to show: as `plainName` does.
 */
export function calledName(person: MatrixId, server: Server): string {
  const shown = typeof server === "string" ? null : server.shown(person)
  if (!shown) return plainName(person, server)
  return shown.alone ? isolated(shown.name) : withId(shown.name, person, server)
}

/** A person as people call them, in Markdown. See `calledName`. Never use it for something that people type: use `plainName`. */
export const nameOf = (person: MatrixId, server: Server): string => escapeMarkdown(calledName(person, server))

/** The display name and the ID, in Markdown: for lists in which people look up what to type. The ID alone if the name is the same. */
export function nameWithId(person: MatrixId, server: Server): string {
  const shown = typeof server === "string" ? null : server.shown(person)
  const id = plainName(person, server)
  if (!shown || shown.name.toLowerCase() === id.toLowerCase()) return escapeMarkdown(id)
  return escapeMarkdown(withId(shown.name, person, server))
}

const withId = (name: string, person: MatrixId, server: Server) => `${isolated(name)} (${plainName(person, server)})`

/** A name in a script from right to left must not move the signs beside it. So marks keep its direction to itself. */
const isolated = (name: string): string =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(name)
    ? `\u2068${name}\u2069`
    : name
