/** How people are called: shortly where that is unmistakable. */
import type { MatrixId } from "../rules/types.ts"
import { escapeMarkdown } from "./markdown.ts"

/** What a name on today's servers is made of. Older accounts may have capitals and more, which look like others: those are called in full. */
const usual = /^[a-z0-9._=/+-]+$/

/** The same as plain text, for titles. */
export function plainName(person: MatrixId, server: string): string {
  const [local = "", ...domain] = person.slice(1).split(":")
  return domain.join(":") === server && usual.test(local) ? local : person
}

/** `ana` for `@ana:example.org` on the co-op's own server, the full Matrix ID for people of others; display names are never used (§1.2). */
export const nameOf = (person: MatrixId, server: string): string => escapeMarkdown(plainName(person, server))
