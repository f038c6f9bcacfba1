/** Targets that make messages and read mentions. */
import { longestBody } from "../../src/bot/message.ts"
import { blockToCopy, toCopy } from "../../src/bot/text.ts"
import { matrixId } from "../../src/kernel/rules/types.ts"
import { visible, visibleLines } from "../../src/kernel/rules/visible.ts"
import { cleanLine, cleanText, code, escapeMarkdown, quoted, toText } from "../../src/kernel/views/markdown.ts"
import { withMentions } from "../../src/matrix/mentions.ts"
import { withoutFallback } from "../../src/matrix/read-message.ts"
import { must, same } from "./must.ts"
import type { Target } from "./run.ts"

const seeds = [
  "# Title\n\nA **bold** and *thin* text with `code`, ~~gone~~ and [a link](https://example.org).",
  "- one\n- two\n  1. three\n\n> quoted\n> more\n\n```js\nlet a = '<b>'\n```",
  '<a href="https://matrix.to/#/@ana:hive.example">Ana</a> and <b onclick=x>bold</b> &lt;&#60;',
  "@room @ana:hive.example @ROOM **@**room",
  "| a | b |\n|---|---|\n| ![x](http://x/y.png) | <img src=x onerror=y> |",
  "\u202Egnp.exe\u0007 javascript:alert(1) &amp;&#8238;",
]
const allowed =
  /^<(?:\/?(?:p|strong|em|del|code|pre|blockquote|ul|ol|li)|br \/|br|ol start="\d{1,9}"|a href="https:\/\/matrix\.to\/#\/[^"<>]*"|\/a)>$/

function mustBeSafe(html: string): void {
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) must(allowed.test(tag), `no tag but ours: ${tag.slice(0, 60)}`)
  must(!html.replaceAll(/<[^>]*>/g, "").includes(">"), "no sign that is not escaped")
}

const html: Target = {
  name: "html",
  reads: "Markdown that becomes messages",
  runs: 200_000,
  seeds,
  check(typed) {
    const text = typed.slice(0, longestBody)
    const ana = matrixId("@ana:hive.example")
    const made = toText(text, [ana])
    mustBeSafe(made.html)
    must(!/@room/i.test(made.body), "nobody is pinged")
    must(made.body !== "" && made.body.length <= 20 * text.length + 100, "a body is there, and bounded")
    same(toText(text, [ana]), made, "the same text makes the same message")
    const line = cleanLine(text, 200)
    must(!/\n/.test(line) && Array.from(line).length <= 200, "a line is one")
    // Cleaning removes invisible characters, puts one into each "@room" so that it pings nobody, and then cuts the line. So if the cut was
    // within "@room", a second cleaning changes the line.
    if (!/@room/i.test(text)) same(cleanLine(line, 200), line, "a clean line stays as it is")
    const safe = toText(`x${escapeMarkdown(line)}x`)
    must(!/<(?!br)/.test(safe.html), "an escaped line has no layout")
    same(safe.body, `x${line}x`, "an escaped line is read as it stands")
    mustBeSafe(toText(quoted(cleanText(text, 4000))).html)
    const copied = toText(`Type ${toCopy(text)} now`).html
    must(/^Type <code>[^<]*<\/code> now$/.test(copied), "a line to copy is code")
    if (cleanText(text, 5000) !== "")
      must(/^<pre><code>[^<]*<\/code><\/pre>$/.test(toText(blockToCopy(text)).html), "a block to copy is one")
    if (line.trim() !== "") must(/^<code>[^<]*<\/code>$/.test(toText(code(line)).html), "code is code")
    must(!/[\p{Cc}\u202E]/u.test(visible(text)) && visible(text).length <= 5100, "a log line is one")
    must(!/(?![\t\n])[\p{Cc}\u202E]/u.test(visibleLines(text)), "a terminal's cursor stays")
  },
}

const pill = '<a href="https://matrix.to/#/@ana:hive.example">'
const mentions: Target = {
  name: "mentions",
  reads: "messages in HTML, mentions, quotations",
  runs: 200_000,
  seeds: [
    `!invite Ana\u0001!invite ${pill}Ana</a>`,
    `Ana: hello\u0001${pill}Ana</a>: hello<br>&amp; more`,
    `[Ana](https://matrix.to/#/@ana:hive.example)\u0001${pill}Ana</a>`,
    "> <@ana:hive.example> text\n> more\n\nanswer\u0001<mx-reply>x</mx-reply>answer",
    `x x x\u0001<p>x <b>x</b> ${pill}x</a></p>`,
  ],
  check(typed) {
    const [body = "", ...formatted] = typed.split("\u0001")
    const read = withMentions(body, formatted.length > 0 ? formatted.join("") : null)
    must(read.length <= body.length + 100 * 255, "a body grows by few IDs")
    must(withoutFallback(body).length <= body.length, "without what is replied to there is no more")
  },
}

export const htmlTargets: readonly Target[] = [html, mentions]
