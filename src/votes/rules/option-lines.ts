/** Finds the options that a proposal brings with it: numbered or bulleted lines under its title (§2.7b). */

/** An option as it was typed: its line, and the indented lines below it. */
export interface OptionLine {
  readonly title: string
  readonly text: string
}

/** `options`: the options. `none`: there is no list. `unclear`: there is a list, but it may not be meant as options. */
export type ListedOptions =
  | { readonly options: readonly OptionLine[] }
  | { readonly options: null; readonly why: "none" | "unclear" }

const item = /^ {0,3}(?:[-*+•–]|(\d{1,2})[.)])[ \t]+(\S.*)$/

/**
 * The options in the lines under a proposal's title. They are options if there are at least two of them and nothing else stands beside
 * them: all with bullets, or all numbered from 1. Indented lines explain the option above them. A list among other lines may just explain
 * the proposal, so it is `unclear`.
 *     listedOptions("1. Berlin\n2. Rome") // { options: [{ title: "Berlin", text: "" }, { title: "Rome", text: "" }] }
 */
export function listedOptions(text: string): ListedOptions {
  const options: { title: string; text: string }[] = []
  const numbers: (number | null)[] = []
  let others = false
  for (const line of text.split("\n")) {
    const [, number, title] = item.exec(line) ?? []
    const last = options.at(-1)
    if (title !== undefined) {
      options.push({ title: title.trim(), text: "" })
      numbers.push(number === undefined ? null : Number(number))
    } else if (last && /^(?: {2,}|\t)\S/.test(line)) last.text += `${last.text === "" ? "" : "\n"}${line.trim()}`
    else if (line.trim() !== "") others = true
  }
  if (options.length < 2) return { options: null, why: "none" }
  const bullets = numbers.every((number) => number === null)
  const inOrder = numbers.every((number, index) => number === index + 1)
  return !others && (bullets || inOrder) ? { options } : { options: null, why: "unclear" }
}
