/** Guides: five lines for somebody who is new in a role. The text of a guide has the ID `guide-<role>`. An office's role is its key. */

import { paragraphs } from "./markdown.ts"
import type { Variables, Words } from "./words.ts"

/** When the guide is sent. `now`: when a person takes the role. `later`: when somebody asks for it. Only the guide's first line depends on this. */
export type Occasion = "now" | "later"

/** A guide as Markdown: a first line, and four lines with what to type. */
export const guideCard = (words: Words, role: string, occasion: Occasion, about: Variables): string =>
  paragraphs(words.t(`guide-${occasion}-${role}`, about), words.t(`guide-${role}`, about))

/** The role whose guide fits the holder of an office that only some co-ops have. */
export const furtherRole = "further"
