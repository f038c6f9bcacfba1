/** The weekly digest in the members' room, in Markdown. */
import { type Instant, instant, type Money, taskId } from "../../kernel/rules/types.ts"
import { cleanLine, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Task } from "../../tasks/rules/tasks.ts"
import type { TitledMotion } from "../../votes/views/motions.ts"
import type { MoneyMoved } from "../rules/digest.ts"
import { motionInBrief, titleLength } from "./search.ts"

/** What happened from `begin` until before `end`. */
export interface Digest {
  readonly begin: Instant
  readonly end: Instant
  /** Motions whose votes ended, or that were withdrawn. */
  readonly closed: readonly TitledMotion[]
  /** Motions that were opened, and are still open. */
  readonly opened: readonly TitledMotion[]
  readonly tasks: readonly Pick<Task, "number" | "title" | "state">[]
  readonly money: MoneyMoved
}

export const isEmpty = ({ closed, opened, tasks, money }: Digest): boolean =>
  [closed, opened, tasks, money.income, money.spent].every((all) => all.length === 0)

/** In characters: how much of a title fits on one line of a phone together with what has become of the task. */
const titleBesideState = 24

/** How many lines each part has. The rest is only counted. */
const mostLines = 4

export function digestCard(
  words: Words,
  { begin, end, closed, opened, tasks, money }: Digest,
  { name, prefix }: { readonly name: string; readonly prefix: string },
): string {
  const title = words.t("digest-title", {
    coop: escapeMarkdown(name),
    from: words.day(begin),
    // A digest ends before its last moment. If that is midnight, the day before is its last.
    to: words.day(instant(end - 1)),
  })
  return paragraphs(
    title,
    part(words, "decided", closed, (motion) => motionInBrief(words, motion)),
    part(words, "opened", opened, ({ id, title }) =>
      words.t("digest-motion", { motion: id, title: escapeMarkdown(cleanLine(title, titleLength)) }),
    ),
    part(words, "tasks", tasks, (task) =>
      words.t("digest-task", {
        task: taskId(task.number),
        title: escapeMarkdown(cleanLine(task.title, titleBesideState)),
        state: task.state,
      }),
    ),
    moneyLine(words, money),
    words.t("digest-next", { prefix, tasks: tasks.length > 0 ? "some" : "none" }),
  )
}

function part<T>(words: Words, of: string, all: readonly T[], line: (one: T) => string): string | null {
  if (all.length === 0) return null
  const left = all.length - mostLines
  const lines = all.slice(0, mostLines).map((one) => `- ${line(one)}`)
  if (left > 0) lines.push(`- ${words.t("digest-more", { count: left })}`)
  return `${words.t(`digest-${of}`)}\n\n${lines.join("\n")}`
}

function moneyLine(words: Words, { income, spent }: MoneyMoved): string | null {
  if (income.length === 0 && spent.length === 0) return null
  const sums = (all: readonly Money[]) => (all.length === 0 ? "none" : words.list(all.map((one) => words.money(one))))
  return words.t("digest-money", { income: sums(income), spent: sums(spent) })
}
