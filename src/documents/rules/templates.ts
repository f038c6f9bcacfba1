/** The kinds of document for which there is a template (§15.6), and the files in config/templates/<preset>/<language>/. */
import type { DocumentKind } from "./document.ts"

export const templateFiles = {
  articles: "articles.md",
  bylaws: "bylaws.md",
  conduct: "code-of-conduct.md",
} as const satisfies Partial<Record<DocumentKind, string>>

export type TemplateKind = keyof typeof templateFiles

// Object.keys loses the names of the keys, hence the cast.
export const templateKinds = Object.keys(templateFiles) as readonly TemplateKind[]

/** Whether there is a template for documents of this kind. */
export const hasTemplate = (kind: DocumentKind): kind is TemplateKind => templateKinds.some((one) => one === kind)
