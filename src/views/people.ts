/** How people are called: shortly where that is unmistakable. */
import type { MatrixId } from "../rules/types.ts"
import { escapeMarkdown } from "./markdown.ts"

/** The same as plain text, for titles. */
export function plainName(person: MatrixId, server: string): string {
  const [local = "", ...domain] = person.slice(1).split(":")
  return domain.join(":") === server ? local : person
}

/** `ana` for `@ana:example.org` on the co-op's own server, the full Matrix ID for people of others; display names are never used (§1.2). */
export const nameOf = (person: MatrixId, server: string): string => escapeMarkdown(plainName(person, server))
