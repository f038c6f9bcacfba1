/** The act behind `!guide`. */
import type { Act } from "../../kernel/acts/context.ts"
import { aboutGuide } from "../../kernel/acts/guide.ts"
import { taskId } from "../../kernel/rules/types.ts"
import { guideCard } from "../../kernel/views/guide.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import { seatsOf } from "../../standing/reads.ts"
import { tasksIn } from "../../tasks/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { type Role, rolesToRead } from "../rules/guides.ts"

/** The guide to this role. Null: the one that fits the person who asks, or several if they hold several offices. Markdown. */
export const readGuide = askedBy("anyone", async (act: Act, by, named: Role | null): Promise<string> => {
  const { work, coop } = act
  const founds = named === null && coop.config.founders.includes(by.person)
  const founder = founds && (await seatsOf(work, coop.key)).length === 0
  const roles = rolesToRead(by, named, founder)
  // The example is the person's own task, if they have one.
  const tasks = roles.includes("customer") ? await tasksIn(work, coop.key, { customer: by.person }) : []
  const about = { ...aboutGuide(coop), task: taskId(tasks.at(-1)?.number ?? 1) }
  return paragraphs(...roles.map((role) => guideCard(coop.words, role, "later", about)))
})
