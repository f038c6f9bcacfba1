/**
 * The list of servers that may take part in a room (`m.room.server_acl`). It must never shut out the server of a person who belongs in the
 * room.
 */

import type { MatrixId } from "../../kernel/rules/types.ts"
import type { Content } from "./guards.ts"

/** The list, changed so that it no longer shuts out these people's servers. Null if it shuts out none of these servers already. */
export function serversLetIn(acl: Content, people: Iterable<MatrixId>): Content | null {
  const servers = [...new Set([...people].map(serverOf))]
  const allow = patternsOf(acl.allow)
  const deny = patternsOf(acl.deny)
  const missing = servers.filter((server) => !allow.some((pattern) => matches(pattern, server)))
  const harmless = deny.filter((pattern) => !servers.some((server) => matches(pattern, server)))
  const literals = acl.allow_ip_literals === false && servers.some(isLiteral)
  if (missing.length === 0 && harmless.length === deny.length && !literals) return null
  return { ...acl, allow: [...allow, ...missing], deny: harmless, ...(literals && { allow_ip_literals: true }) }
}

/** The server of a person. It is without its port, because server lists have no ports. */
const serverOf = (person: MatrixId): string =>
  person
    .slice(person.indexOf(":") + 1)
    .replace(/:\d+$/, "")
    .toLowerCase()

const isLiteral = (server: string): boolean => server.startsWith("[") || /^\d+\.\d+\.\d+\.\d+$/.test(server)

const patternsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((pattern): pattern is string => typeof pattern === "string") : []

/**
 * Whether a server matches a pattern with `*` and `?`. This uses no regular expression: strangers choose the pattern, and a regular
 * expression could run for ever on it.
 */
function matches(pattern: string, server: string): boolean {
  const glob = pattern.toLowerCase()
  let [at, from, star, resume] = [0, 0, -1, 0]
  while (at < server.length) {
    if (glob[from] === "*") {
      star = from
      resume = at
      from += 1
    } else if (from < glob.length && (glob[from] === "?" || glob[from] === server[at])) {
      from += 1
      at += 1
    } else if (star >= 0) {
      from = star + 1
      resume += 1
      at = resume
    } else return false
  }
  while (glob[from] === "*") from += 1
  return from === glob.length
}
