/** Says who leads and who waits to take over. */
import { instant } from "../kernel/rules/types.ts"
import type { Holder } from "../kernel/store/postgres-lock.ts"
import type { Words } from "../kernel/views/words.ts"
import type { Leading } from "./standby.ts"
import type { Status } from "./status-file.ts"

/** Of the process that leads, as it says itself. */
export const leadLines = ({ since, waiting }: NonNullable<Status["lead"]>, words: Words): string[] => [
  words.t("cli-lead-own", { since: words.moment(instant(since)) }),
  ...waitingLines(waiting, words),
]

/** Of all processes at the database, as the database says. */
export const leadingLines = ({ leader, waiting }: Leading, words: Words): string[] => [
  leader ? words.t("cli-lead-process", processIn(leader, words)) : words.t("cli-lead-none"),
  ...waitingLines(waiting, words),
]

const waitingLines = (waiting: readonly Holder[], words: Words): string[] =>
  waiting.length === 0
    ? [words.t("cli-lead-no-standby")]
    : waiting.map((process) => words.t("cli-lead-standby", processIn(process, words)))

/** The process with its time in words. A session of another program, or one that is hidden from us, has no time. */
export function processIn({ pid, host, since }: Holder, words: Words): { pid: string; host: string; since: string } {
  const at = Date.parse(since)
  return { pid, host, since: Number.isNaN(at) ? since : words.moment(instant(at)) }
}
