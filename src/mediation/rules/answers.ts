/** The answers that a wording puts to the vote (§17.3): the lines below its question. */
import { listedOptions, type OptionLine } from "../../votes/rules/option-lines.ts"

const mark = /^(?:[-*+•–]|\d{1,2}[.)])[ \t]+/

/**
 * The answers below a question, one a line, with or without marks before them. Indented lines explain the answer above them. A single line
 * is no choice, so it explains the question. So does a list among other lines, because it is not sure which of them are answers.
 *     answersIn("Ben cleans\nAna cleans") // [{ title: "Ben cleans", text: "" }, { title: "Ana cleans", text: "" }]
 */
export function answersIn(text: string): readonly OptionLine[] {
  const listed = listedOptions(text)
  if (listed.options) return listed.options
  if (listed.why === "unclear") return []
  const answers: { title: string; text: string }[] = []
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const last = answers.at(-1)
    if (last && /^(?: {2,}|\t)\S/.test(line)) last.text += `${last.text === "" ? "" : "\n"}${line.trim()}`
    else answers.push({ title: line.trim().replace(mark, ""), text: "" })
  }
  return answers.length < 2 ? [] : answers
}
