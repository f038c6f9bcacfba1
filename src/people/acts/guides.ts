/** The act behind `!guide`. */
import type { Act } from "../../kernel/acts/context.ts"
import { aboutGuide } from "../../kernel/acts/guide.ts"
import { taskId } from "../../kernel/rules/types.ts"
import { furtherRole, guideCard } from "../../kernel/views/guide.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import { powersOf } from "../../offices/views/powers.ts"
import { seatsOf } from "../../standing/reads.ts"
import { isUsual } from "../../standing/rules/offices.ts"
import { tasksIn } from "../../tasks/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { type Role, rolesToRead } from "../rules/guides.ts"

/**
 * The guide to the role `named`, as Markdown. If `named` is null, the guide fits the person who asks. A person with several offices gets
 * the guides to all of them.
 */
export const readGuide = askedBy("anyone", async (act: Act, by, named: Role | null): Promise<string> => {
  const { work, coop } = act
  const founds = named === null && coop.config.founders.includes(by.person)
  const founder = founds && (await seatsOf(work, coop.key)).length === 0
  const roles = rolesToRead(by, named, founder)
  // The customers' guide shows example commands for a task. If the person has tasks, the newest of them is the example.
  const tasks = roles.includes("customer") ? await tasksIn(work, coop.key, { customer: by.person }) : []
  const about = { ...aboutGuide(coop), task: taskId(tasks.at(-1)?.number ?? 1) }
  return paragraphs(
    ...roles.map((role) => {
      const office = coop.config.offices.find(({ key }) => key === role)
      if (!office || isUsual(office.key)) return guideCard(coop.words, role, "later", about)
      const more = { office: office.key, powers: powersOf(coop.words, office) }
      return guideCard(coop.words, furtherRole, "later", { ...about, ...more })
    }),
  )
})
