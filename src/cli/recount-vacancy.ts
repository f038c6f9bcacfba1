/** `waggle recount FILE --vacated "Ben"`: counts back who gets a council's vacant seat (§12.4). */
import { isRefused, type Refused } from "../kernel/rules/types.ts"
import { type CouncilFile, parseCouncilFile } from "../votes/rules/council-file.ts"
import { countbackOf } from "../votes/rules/countback.ts"
import type { RecountedSeats } from "../votes/views/recount-council.ts"
import type { FileText } from "./recount-text.ts"
import { type Published, recountCouncilText } from "./recounted.ts"

interface Typed {
  /** Numbers or names of options, each perhaps several with commas between them. */
  readonly vacated: readonly string[]
  readonly seated: readonly string[]
  /** How many seats are vacant. By default as many as those who were elected and have not vacated their seat leave. */
  readonly seats?: number
}

export function recountVacancy(file: FileText, published: Published, typed: Typed): RecountedSeats | Refused {
  const read = parseCouncilFile(file.text)
  if (isRefused(read)) return read
  const vacated = optionsIn(read, typed.vacated)
  const seated = optionsIn(read, typed.seated)
  if ("refused" in vacated) return vacated
  if ("refused" in seated) return seated
  const elected = read.outcome.result === "elected" ? read.outcome.elected : []
  const holders = [...new Set([...elected, ...seated])].filter((option) => !vacated.includes(option))
  const vacant = typed.seats ?? elected.length - holders.length
  const found = countbackOf(read, { holders, withdrawn: vacated, vacant })
  const recounted = recountCouncilText(file, published)
  if (isRefused(found)) return found
  if (isRefused(recounted)) return recounted
  const { decimals } = read.method
  return {
    ...recounted,
    count: found.count,
    method: { seats: found.count.elected.length + found.count.vacant, decimals },
    withdrawn: vacated,
    found: found.found,
  }
}

/** The numbers of these options. Names are compared without regard to case. */
function optionsIn({ options }: CouncilFile, typed: readonly string[]): number[] | Refused {
  const numbers: number[] = []
  for (const text of typed) {
    const whole = numberOf(options, text)
    const parts = whole === null ? text.split(",").map((part) => part.trim()) : [text]
    for (const part of parts) {
      const number = numberOf(options, part)
      if (number === null)
        return { refused: "count-back-no-option", typed: part, names: options.map(({ title }) => title).join(", ") }
      numbers.push(number)
    }
  }
  return numbers
}

const numberOf = (options: CouncilFile["options"], text: string): number | null =>
  options.find(({ number, title }) => String(number) === text || title.toLowerCase() === text.toLowerCase())?.number ??
  null
