/** Writes and reads lists of lines of hours: `H1–H5, H9`. */

/** The lines in a short form: `H1–H5, H9`. Texts that are no line's number are left out. */
export function inRanges(lines: readonly string[]): string {
  const numbers = lines
    .map((line) => Number(line.slice(1)))
    .filter((number) => Number.isInteger(number))
    .sort((one, other) => one - other)
  const ranges: { from: number; to: number }[] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && number <= last.to + 1) last.to = number
    else ranges.push({ from: number, to: number })
  }
  return ranges
    .map(({ from, to }) => {
      if (from === to) return `H${from}`
      return to === from + 1 ? `H${from}, H${to}` : `H${from}–H${to}`
    })
    .join(", ")
}
