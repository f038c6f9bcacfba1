/** Who decides about somebody's hours, and what of them is contested (§18.2). All functions return Markdown. */
import type { MatrixId } from "../../kernel/rules/types.ts"
import { paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf } from "../../kernel/views/people.ts"
import { type Hours, hoursId } from "../rules/hours.ts"
import { inRanges } from "../rules/ranges.ts"
import { type AboutCoop, contestedNext } from "./cards.ts"

/** Who can approve somebody's hours: people, nobody yet, or nobody in this co-op. */
export interface Approvers {
  readonly approvers: readonly MatrixId[]
  readonly approved: boolean
}

/** A sentence about who approves. */
export const approversText = ({ words, config, server }: AboutCoop, { approvers, approved }: Approvers): string => {
  const who = approvers.length > 0 ? "people" : approved ? "nobody" : "off"
  const people = words.either(approvers.slice(0, 3).map((person) => nameOf(person, server)))
  return words.t("hours-approvers", { who, people, prefix: config.prefix })
}

/** A contested line of the reader's own: who contests it, why, and what is left to do. */
function contestedText(coop: AboutCoop, line: Hours, left: boolean, who: Approvers): string | null {
  const { decidedBy, reason } = line
  if (decidedBy === null) return null
  const person = nameOf(decidedBy, coop.server)
  return paragraphs(
    coop.words.t("hours-contested-own", { person, id: hoursId(line.number) }),
    reason === "" ? null : quoted(reason),
    contestedNext(coop, line, { by: decidedBy, left }),
    left ? approversText(coop, who) : null,
  )
}

/** The first contested line in full, and the numbers of the others. */
export function contestedOnes(
  coop: AboutCoop,
  {
    contested,
    ...who
  }: Approvers & { readonly contested: readonly { readonly line: Hours; readonly left: boolean }[] },
): string | null {
  const [first, ...others] = contested
  if (!first) return null
  const lines = inRanges(others.map(({ line }) => hoursId(line.number)))
  const [next] = others
  return paragraphs(
    contestedText(coop, first.line, first.left, who),
    next
      ? coop.words.t("hours-contested-more", { lines, id: hoursId(next.line.number), prefix: coop.config.prefix })
      : null,
  )
}
