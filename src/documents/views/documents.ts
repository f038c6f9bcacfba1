/** Messages about documents (§15.1). All functions return Markdown. */
import { cleanLine, code, escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { carriedPhrase, motionList, type TitledMotion } from "../../votes/views/motions.ts"
import { type Draft, isEnd, type PaperKind } from "../rules/document.ts"
import { thresholdFor } from "../rules/entrenched.ts"
import { redline } from "../rules/redline.ts"
import { fileName } from "./records.ts"
import { changedWords, shortRedline } from "./redline.ts"

interface Revision extends Omit<Draft, "base" | "kind"> {
  readonly kind: PaperKind
  readonly revision: number
  readonly sha256: string
  readonly adoptedAt: Parameters<Words["date"]>[0]
  readonly motion: string
}

/** The most characters of a text that is shown in the chat. A longer text is only attached. */
export const shownInChat = 1500

/** How many minutes of conferences the list shows. Others are found by the number of their conference. */
const newestMinutes = 2

/** The answer to `!documents`. */
export function documentsCard(
  words: Words,
  { inForce, open }: { readonly inForce: readonly Revision[]; readonly open: readonly TitledMotion[] },
  prefix: string,
): string {
  const line = ({ key, kind, title, revision, adoptedAt }: Revision) =>
    words.t("documents-line", {
      title: escapeMarkdown(cleanLine(title, 60)),
      key: code(key),
      kind: words.t(`paper-name-${kind}`),
      revision,
      since: words.date(adoptedAt),
    })
  const minutes = inForce
    .filter(({ kind }) => kind === "minutes")
    .toSorted((one, other) => other.adoptedAt - one.adoptedAt)
  const rest = inForce.filter(({ kind }) => kind !== "minutes")
  const listed = [...rest, ...minutes.slice(0, newestMinutes)]
  const [first] = listed
  const more = inForce.length - listed.length
  return paragraphs(
    words.t("documents-heading", { some: String(inForce.length > 0) }),
    [
      ...listed.map((revision) => `- ${line(revision)}`),
      ...(more > 0 ? [`- ${words.t("documents-more-minutes", { count: more, prefix })}`] : []),
    ].join("\n"),
    open.length > 0 ? words.t("documents-open") : null,
    motionList(words, open),
    words.t(first ? "documents-next" : "documents-next-new", { key: first?.key ?? "", prefix }),
  )
}

/**
 * Markdown as it is shown in a chat. The number of a paragraph is kept as typed: clients would count the items of a list anew. Headings are
 * shown in bold, because our messages have none.
 */
export const shown = (text: string): string =>
  quoted(
    text
      .trimEnd()
      .replaceAll(/^(\s*\d{1,3}[a-z]?)([.)])(?=\s)/gm, "$1\\$2")
      .replaceAll(/^#{1,6}\s+(.+)$/gm, (_, heading: string) => `**${escapeMarkdown(heading)}**`),
  )

/** The answer to `!document bylaws`. `attached`: whether the text stands in a file below. */
export function documentCard(
  words: Words,
  document: Revision,
  { newest, end, prefix }: { readonly newest: number; readonly end: Revision | null; readonly prefix: string },
): string {
  const { key, text, revision, sha256 } = document
  const long = text.length > shownInChat
  return paragraphs(
    printedCard(words, document, { newest, end }),
    long ? words.t("document-attached") : shown(text),
    end ? null : nextFor(words, document, prefix),
    words.t("document-hash", { file: fileName(key, revision), hash: sha256 }),
  )
}

function nextFor(words: Words, { kind, key, revision }: Revision, prefix: string): string {
  if (kind === "minutes") return words.t("document-next-minutes", { key, prefix })
  return words.t("document-next", { key, prefix, earlier: revision > 1 ? revision - 1 : 0 })
}

/** What an agreement says where the rules demand it (§15.4): it does not change who controls the co-op. */
export const controlStatement = (words: Words, coop: string): string =>
  words.t("agreement-statement", { coop: cleanLine(coop, 100) })

/** The answer to `!document bylaws pdf`. The text is in the file below. */
export function printedCard(
  words: Words,
  { kind, title, revision, adoptedAt, motion }: Revision,
  { newest, end }: { readonly newest: number; readonly end: Revision | null },
): string {
  if (kind === "minutes") {
    const about = { title: escapeMarkdown(title), conference: motion, since: words.date(adoptedAt) }
    return words.t("document-heading-minutes", about)
  }
  return paragraphs(
    words.t("document-heading", {
      title: escapeMarkdown(title),
      revision,
      since: words.date(adoptedAt),
      motion,
      newest: revision === newest && end === null ? "yes" : "no",
    }),
    end && words.t("document-ended-since", { since: words.date(end.adoptedAt), motion: end.motion }),
  )
}

/** The answer to `!document bylaws since 1`. */
export function comparisonCard(words: Words, since: Revision, revision: Revision, prefix: string): string {
  const found = redline(since.text, revision.text)
  const { text, cut } = shortRedline(found)
  const about = { title: escapeMarkdown(revision.title), since: since.revision, revision: revision.revision }
  if (found.in + found.out === 0) return words.t("document-same", about)
  return paragraphs(
    words.t("document-compared", about),
    changedWords(words, found),
    text,
    words.t("redline-legend"),
    cut ? words.t("redline-cut-printed", { prefix, key: revision.key, ...about }) : null,
  )
}

/** What the author changed in a text that is on a ballot (§2.7a). */
export function rewordedRedline(words: Words, earlier: string, text: string): string {
  const found = redline(earlier, text)
  return paragraphs(words.t("draft-reworded"), changedWords(words, found), shortRedline(found).text)
}

/** What a proposed text changes in the text in force. It stands in the motion's thread. */
export function proposedRedline(
  words: Words,
  { motion, option, draft, before }: { motion: TitledMotion; option: number; draft: Draft; before: string },
  prefix: string,
): string {
  // By consent there is one text, and nobody types its number.
  const about = { motion: motion.id, option: motion.terms.consent ? 0 : option, prefix, key: draft.key }
  if (isEnd(draft)) return words.t("draft-ends", about)
  if (before === "") {
    const long = draft.text.length > shownInChat
    return paragraphs(words.t("draft-new", about), long ? words.t("document-attached") : shown(draft.text))
  }
  const found = redline(before, draft.text)
  const { text, cut } = shortRedline(found)
  return paragraphs(
    words.t("draft-redline", about),
    changedWords(words, found),
    text,
    cut ? words.t("redline-cut") : null,
    thresholdFor(before, draft.text, "plurality-of-continuing") === "plurality-of-continuing"
      ? null
      : words.t("draft-entrenched", { needed: carriedPhrase(words, motion.terms) }),
    words.t("redline-legend"),
  )
}
