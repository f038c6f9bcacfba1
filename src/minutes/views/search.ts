/** The answer to `!search`. It fits on a phone: each hit takes two lines. Returns Markdown. */

import type { Series } from "../../kernel/rules/types.ts"
import { cleanLine, code, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { endingOf } from "../../votes/views/ending.ts"
import type { TitledMotion } from "../../votes/views/motions.ts"
import { type FiledRecord, recordInPlainWords } from "./records.ts"

interface RecordHit {
  readonly of: "record"
  readonly series: Series
  readonly record: FiledRecord
}
interface DocumentHit {
  readonly of: "document"
  readonly document: { readonly key: string; readonly title: string; readonly revision: number }
}
type Hit = RecordHit | DocumentHit | { readonly of: "motion"; readonly motion: TitledMotion }

export interface AboutSearch {
  readonly hits: readonly Hit[]
  readonly from: number
  readonly more: boolean
  readonly limit: number | null
  /** The words to look for, so that people can type them again. */
  readonly typed: string
  readonly server: Server
  readonly prefix: string
}

/** In characters: how much of a title, a sentence and an option fits on one line of a phone beside the rest. */
export const titleLength = 30
const sentenceLength = 40
const winnerLength = 26

export function foundCard(words: Words, about: AboutSearch): string {
  const { hits, from, more, limit, typed, server, prefix } = about
  const line = (hit: Hit): string => {
    if (hit.of === "motion") return motionInBrief(words, hit.motion)
    return hit.of === "document" ? documentLine(words, hit) : recordLine(words, hit, server)
  }
  const lines = hits.map((hit) => `- ${line(hit)}`)
  const again = code(words.t("search-again", { prefix, typed, next: from + hits.length }))
  return paragraphs(
    words.t("search-found", { found: hits.length > 0 ? "some" : from === 1 ? "nothing" : "no-more" }),
    lines.join("\n"),
    hits.length > 0 ? words.t("search-open", { commands: words.list(openedBy(words, hits, prefix)) }) : null,
    more ? words.t("search-more", { again }) : null,
    limit === null ? null : words.t("search-limit", { limit, prefix }),
  )
}

/** A motion with its number, and what has become of it. */
export function motionInBrief(words: Words, motion: TitledMotion): string {
  const { ending, winners } = endingOf(motion)
  const hasWon = (ending === "carried" || ending === "elected") && winners.join() !== motion.title
  return words.t("search-motion", {
    motion: motion.id,
    title: escapeMarkdown(cleanLine(motion.title, titleLength)),
    state: motion.stage === "closed" ? ending : motion.stage,
    more: motion.stage !== "closed" ? "nothing" : hasWon ? "winner" : "day",
    winner: escapeMarkdown(cleanLine(words.list(winners), winnerLength)),
    date: words.date(motion.closedAt ?? motion.openedAt),
  })
}

/** A document with its key and the number of the revision in force. */
const documentLine = (words: Words, { document: { key, title, revision } }: DocumentHit): string =>
  words.t("search-document", { key: code(key), title: escapeMarkdown(cleanLine(title, titleLength)), revision })

/** A record with its number and day. Records of the moderators' own minutes are named as `!minutes private 3` finds them. */
function recordLine(words: Words, { series, record }: RecordHit, server: Server): string {
  return words.t("search-record", {
    number: String(record.number),
    date: words.date(record.at),
    own: series === "public" ? "public" : "private",
    sentence: escapeMarkdown(cleanLine(recordInPlainWords(words, record, server), sentenceLength)),
  })
}

/** The commands that open the first motion, the first document, the first record, and the first record of the moderators' own minutes. */
function openedBy(words: Words, hits: readonly Hit[], prefix: string): string[] {
  const motion = hits.find((hit) => hit.of === "motion")?.motion
  const document = hits.find((hit) => hit.of === "document")?.document
  const records = hits.filter((hit) => hit.of === "record")
  const firsts = [records.find(({ series }) => series === "public"), records.find(({ series }) => series !== "public")]
  return [
    ...(motion ? [code(`${prefix}motion ${motion.id}`)] : []),
    ...(document ? [code(`${prefix}document ${document.key}`)] : []),
    ...firsts.flatMap((hit) =>
      hit
        ? [
            words.t("search-open-record", {
              prefix,
              own: hit.series === "public" ? "public" : "private",
              number: String(hit.record.number),
            }),
          ]
        : [],
    ),
  ]
}
