/** Puts texts that people typed into blocks that can be copied. */
import { describe, expect, it } from "vitest"
import { blockToCopy } from "../../src/bot/text.ts"
import { toText } from "../../src/kernel/views/markdown.ts"

describe("a block to copy", () => {
  it("is one block, though a sign that nobody sees stood between its backticks", () => {
    const { html } = toText(blockToCopy("first\n``\u0016`\n**bold**\n"))
    expect(html).toBe("<pre><code>first\n```\n**bold**\n</code></pre>")
  })
})
