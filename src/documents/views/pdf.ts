/** Documents and redlines to print (§15.1). The same text always gives the same bytes. */
import type { Instant } from "../../kernel/rules/types.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import { type Block, printed } from "../../kernel/views/printed.ts"
import { blocksOf } from "../../kernel/views/printed-markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Draft, type PaperKind, textHash } from "../rules/document.ts"
import { redline } from "../rules/redline.ts"
import { fileName } from "./records.ts"
import { changedWords } from "./redline.ts"
import { redlineBlocks } from "./redline-blocks.ts"

interface Revision {
  readonly kind: PaperKind
  readonly key: string
  readonly revision: number
  readonly title: string
  readonly text: string
  readonly sha256: string
  readonly adoptedAt: Instant
  readonly motion: string
}

export interface PdfFile {
  readonly filename: string
  readonly mimetype: "application/pdf"
  readonly bytes: Buffer
}

/** A revision. `inForce`: whether it is in force. */
export async function revisionPdf(
  words: Words,
  coop: string,
  { kind, key, revision, title, text, sha256, adoptedAt, motion }: Revision,
  inForce: boolean,
): Promise<PdfFile> {
  const about = [
    kind === "minutes"
      ? words.t("pdf-approved", { conference: motion, since: words.date(adoptedAt) })
      : words.t("pdf-revision", {
          revision,
          since: words.date(adoptedAt),
          motion,
          newest: inForce ? "yes" : "no",
        }),
    words.t("pdf-hash", { file: fileName(key, revision), hash: sha256 }),
  ]
  const foot = words.t("pdf-foot", { key, revision })
  const blocks = withoutTitle(blocksOf(text), title)
  const bytes = await printed(words, { over: coop, title: line(title), about, foot, blocks, at: adoptedAt })
  return pdf(`${key}-${revision}`, bytes)
}

/** What has changed between two revisions. */
export async function comparisonPdf(words: Words, coop: string, since: Revision, revision: Revision): Promise<PdfFile> {
  const { key, title, adoptedAt } = revision
  const numbers = { since: since.revision, revision: revision.revision }
  const found = redline(since.text, revision.text)
  const about = [
    words.t("pdf-compared", numbers),
    changedWords(words, found),
    words.t("pdf-legend"),
    ...[since, revision].map((one) => words.t("pdf-hash", { file: fileName(key, one.revision), hash: one.sha256 })),
  ]
  const foot = words.t("pdf-foot-compared", { key, ...numbers })
  const blocks = withoutTitle(redlineBlocks(found), title)
  const bytes = await printed(words, { over: coop, title: line(title), about, foot, blocks, at: adoptedAt })
  // A key has no underscore, so no other file has this name.
  return pdf(`${key}-${revision.revision}_since_${since.revision}`, bytes)
}

/** A text that a motion proposes, as a redline of the text that was in force; a new document as it is. `at`: when the motion opened. */
export async function draftPdf(
  words: Words,
  coop: string,
  {
    motion,
    option,
    draft,
    before,
    at,
  }: {
    readonly motion: string
    readonly option: number
    readonly draft: Draft
    readonly before: string
    readonly at: Instant
  },
): Promise<PdfFile> {
  const { key, title, base, text } = draft
  const found = redline(before, text)
  const name = `${key}-${motion}-${option}`
  const about = [
    words.t("pdf-proposed", { motion, option }),
    ...(before === "" ? [] : [words.t("pdf-against", { base }), changedWords(words, found), words.t("pdf-legend")]),
    words.t("pdf-hash", { file: `${name}.md`, hash: textHash(text) }),
  ]
  const foot = words.t("pdf-foot-proposed", { key, motion, option })
  const blocks = withoutTitle(before === "" ? blocksOf(text) : redlineBlocks(found), title)
  return pdf(name, await printed(words, { over: coop, title: line(title), about, foot, blocks, at }))
}

const line = (title: string): string => cleanLine(title, 200)

const pdf = (name: string, bytes: Buffer): PdfFile => ({ filename: `${name}.pdf`, mimetype: "application/pdf", bytes })

/** The title stands at the top of the page already, so a heading that repeats it is left out. */
function withoutTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const [first] = blocks
  const heading = first?.is === "heading" && first.runs.every(({ change }) => change === undefined)
  return heading && first.runs.map(({ text }) => text).join("") === line(title) ? blocks.slice(1) : blocks
}
