/** Guides: five lines for somebody who is new in a role. The texts are `guide-<role>`; an office's role is its key. */

import { paragraphs } from "./markdown.ts"
import type { Variables, Words } from "./words.ts"

/** `now`: sent to a person at the moment when they take the role; `later`: asked for. The first line differs. */
export type Occasion = "now" | "later"

/** A guide as Markdown: a first line, and four lines with what to type. */
export const guideCard = (words: Words, role: string, occasion: Occasion, about: Variables): string =>
  paragraphs(words.t(`guide-${occasion}-${role}`, about), words.t(`guide-${role}`, about))
