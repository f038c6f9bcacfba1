/** `!tasks`: what is to be done; `!tasks all` also what is over. Customers see their own. */
import { z } from "zod"
import { defineCommand } from "../src/bot/command.ts"
import { taskList } from "../src/coop/tasks.ts"
import { belongs } from "../src/rules/franchise.ts"
import { taskListCard } from "../src/views/task-story.ts"
import { answerAside } from "./aside.ts"

const everything = z
  .string()
  .refine((word) => ["all", "alle"].includes(word.toLowerCase()), "not-all-tasks")
  .transform(() => true)
  .default(false)

export default defineCommand({
  name: "tasks",
  aliases: ["aufträge", "auftraege"],
  section: "tasks",
  usage: "[all]",
  where: ["lobby", "members", "moderators", "treasury", "direct"],
  who: "anyone",
  customers: true,
  pieces: ["all"],
  args: z.object({ all: everything }),
  examples: ["tasks", "tasks all"],
  async run(context, { all }) {
    const { sender } = context
    const own = !belongs(sender)
    const tasks = await taskList(context, sender, { own, all })
    await answerAside(context)(taskListCard(context, tasks, { own, all, by: sender }))
  },
})
