/** Targets that read documents: their Markdown, what people type after `!amend` and `!document`, and redlines. */
import { readAmendment, readAsked } from "../../src/documents/rules/asked.ts"
import { longestText, readKey, readText } from "../../src/documents/rules/document.ts"
import { mustBeNamed, thresholdFor } from "../../src/documents/rules/entrenched.ts"
import { changed, partsOf } from "../../src/documents/rules/paragraphs.ts"
import { isWord, legible, redline } from "../../src/documents/rules/redline.ts"
import { redlineText, shortRedline } from "../../src/documents/views/redline.ts"
import { redlineBlocks } from "../../src/documents/views/redline-blocks.ts"
import { isRefused } from "../../src/kernel/rules/types.ts"
import { toText } from "../../src/kernel/views/markdown.ts"
import type { Block } from "../../src/kernel/views/printed.ts"
import { blocksOf } from "../../src/kernel/views/printed-markdown.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { must, mustBeShort, same } from "./must.ts"
import type { Target } from "./run.ts"

const { typed: words } = loadWords("en")

const bylaws =
  "# Bylaws\n\n## I. Members\n\n1. Each member has **one** vote.\n\n2. Notice is two weeks.\n   - by post\n   - *in chat*\n"
const texts = [
  bylaws,
  "§ 4 Notice. {entrenched: consensus}\n\n§ 4a {verankert: 3/4}\n\n> said\n\n---\n\n```\nx\n```\n",
  "4. a\n\n4. b\n\n4z. c\n\n~~d~~ [e](https://f.example) <b>g</b> | h |\n",
]

/** The words that a reader finds in blocks. */
const said = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.is === "rule") return ""
      if (block.is === "code") return block.text
      return [...(block.is === "item" ? block.label : []), ...block.runs].map(({ text }) => text).join("")
    })
    .join(" ")

const letters = (text: string): string => text.replaceAll(/[^\p{L}]/gu, "")

const documents: Target = {
  name: "documents",
  reads: "documents in Markdown",
  runs: 100_000,
  seeds: texts,
  check(raw) {
    const read = readText(raw)
    mustBeShort(isRefused(read) ? read : null)
    if (isRefused(read)) return
    const { text } = read
    must(text.length <= longestText + 1 && text.endsWith("\n"), "a text is as long as it may be, and ends a line")
    same(readText(text), { text }, "a text that was read is read as itself")
    const parts = partsOf(text)
    same(readText(`${parts.map(({ head, body }) => head + body).join("\n\n")}\n`), { text }, "parts are the whole text")
    mustBeNamed(text)
    must(thresholdFor(text, text, "2/3") === "2/3", "what stays as it is needs no other threshold")
    const number = parts.find((part) => part.number !== null)?.number
    if (number !== undefined && number !== null)
      changed(text, "bylaws", { do: "replace", number, text: "New." }, "(gone)")
    const printed = letters(said(blocksOf(text)))
    for (const word of text.match(/(?<=^|\s)[a-z]{4,}(?=\s|$)/gu) ?? [])
      must(printed.includes(word) || text.includes("```") || text.includes("["), "paper has every word")
  },
}

const amendments: Target = {
  name: "amendments",
  reads: "changes of documents",
  runs: 200_000,
  seeds: [
    "bylaws replace 4 Notice is three weeks.",
    "bylaws add after 4 New.",
    "bylaws delete §4",
    "bylaws Three weeks of notice",
    "bylaws rev 2 since 1 pdf",
    "M7 pdf",
    "new bylaws bylaws Bylaws of the Hive",
    "neu ordnung aus der vorlage",
    "templates",
  ],
  check(line) {
    const asked = readAsked(line, words)
    if (isRefused(asked)) mustBeShort(asked, 2 * line.length + 100)
    else if (asked.do === "read")
      for (const number of [asked.revision, asked.since])
        must(number === null || number > 0, "revisions begin with one")
    const { key, deed } = readAmendment(line, "", words)
    must(line.includes(key), "a key was typed")
    if (deed) must(/^\d{1,3}[a-z]?$/.test(deed.do === "add" ? deed.after : deed.number), "a paragraph has a number")
    const known = readKey(key)
    must(known === null || readKey(known) === known, "a key is a key")
  },
}

const redlines: Target = {
  name: "redlines",
  reads: "differences of documents",
  runs: 20_000,
  seeds: texts,
  check(raw, whole) {
    const read = readText(raw)
    if (isRefused(read)) return
    const other = texts[whole(0, texts.length - 1)] ?? bylaws
    for (const [before, after] of [
      [other, read.text],
      [read.text, other],
    ] as const) {
      const found = redline(before, after)
      const paragraphs = found.paragraphs.map(legible)
      const side = (change: "in" | "out") =>
        paragraphs
          .flat()
          .filter((piece) => piece.change !== (change === "in" ? "out" : "in"))
          .flatMap(({ tokens }) => tokens.filter(isWord))
      same(side("in"), after.match(/\S+/g) ?? [], "a redline has every word of the later text")
      same(side("out"), before.match(/\S+/g) ?? [], "a redline has every word of the earlier text")
      must(shortRedline(found).text.length <= 2600, "a redline fits into a message")
      toText(redlineText(found) || "none")
      redlineBlocks(found)
    }
  },
}

export const documentTargets: readonly Target[] = [documents, amendments, redlines]
