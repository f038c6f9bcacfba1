/** Lines that people type for a conference: an item of its agenda, a question for a show of hands. */
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { cleanLine } from "../../src/kernel/views/markdown.ts"

/** The most characters that such a line has. */
const most = 300

/** The text as one clean line. Nothing is cut off in silence. @throws Refusal if it is too long */
export function lineOf(what: "item" | "question", typed: string): string {
  const line = cleanLine(typed, 2 * most)
  return line.length > most ? refuse("conference-text-long", { what, most }) : line
}
