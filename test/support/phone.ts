/** A message as a phone shows it: 40 characters to a line, wrapped between words. */
import { toText } from "../../src/kernel/views/markdown.ts"

const width = 40

/** The lines of a message's Markdown on a phone. Empty lines between paragraphs do not count, since a phone shows them as a small gap. */
export const onPhone = (markdown: string): string[] => lines(toText(markdown).body)

/**
 * The lines without the options and their explanations. Options are a list that begins with `1.`. An explanation is a line that begins with
 * `explained`.
 */
export const besidesOptions = (markdown: string, explained = "1. "): string[] =>
  toText(markdown)
    .body.split("\n\n")
    .filter((block) => !block.startsWith("1. ") && !block.startsWith(explained))
    .flatMap(lines)

function lines(body: string): string[] {
  // A phone shows code in another font and without backticks.
  const typed = body.replaceAll("`", "").split("\n")
  return typed.filter((line) => line.trim() !== "").flatMap(wrapped)
}

function wrapped(line: string): string[] {
  const shown: string[] = []
  let rest = ""
  for (const word of line.trim().split(" ")) {
    const longer = rest === "" ? word : `${rest} ${word}`
    if (longer.length > width && rest !== "") {
      shown.push(rest)
      rest = word
    } else rest = longer
    for (; rest.length > width; rest = rest.slice(width)) shown.push(rest.slice(0, width))
  }
  return [...shown, rest]
}
