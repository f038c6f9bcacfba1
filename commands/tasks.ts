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

/** Shows only tasks with smaller numbers. */
const before = z
  .string()
  .regex(/^t?[1-9]\d{0,8}$/i, "not-a-task")
  .transform((text) => Number(text.replace(/^t/i, "")))
  .optional()

export default defineCommand({
  name: "tasks",
  aliases: ["aufträge", "auftraege"],
  section: "tasks",
  usage: "[all] [--before T1]",
  where: ["members", "moderators", "treasury", "direct"],
  who: "anyone",
  customers: true,
  pieces: ["all", { flag: "before" }, { flag: "vor" }],
  args: z.object({ all: everything, before, vor: before }),
  examples: ["tasks", "tasks all"],
  async run(context, { all, before, vor }) {
    const { sender } = context
    const own = !belongs(sender)
    const page = await taskList(context, sender, { own, all, before: before ?? vor })
    await answerAside(context)(taskListCard(context, page, { own, all, by: sender }))
  },
})
