/** `!tasks`: the open tasks. `!tasks all` also lists the finished ones. Customers see only their own. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { belongs } from "../../src/standing/rules/franchise.ts"
import { taskList } from "../../src/tasks/acts/tasks.ts"
import { taskListCard } from "../../src/tasks/views/story.ts"
import { meant } from "../arguments.ts"
import { answerAside } from "../aside.ts"

/** Shows only tasks with smaller numbers than this. */
const before = z
  .string()
  .regex(/^t?[1-9]\d{0,8}$/i, "not-a-task")
  .transform((text) => Number(text.replace(/^t/i, "")))
  .optional()

export default defineCommand({
  name: "tasks",
  shows: true,
  topic: "work",
  foremost: ({ place, sender }) => (belongs(sender) && (place === "members" || place === "direct") ? "usual" : null),
  usage: "[all] [--before T1]",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: taskList.who,
  customers: true,
  pieces: [{ word: "all", of: "tasks" }, { flag: "before" }],
  args: z.object({ all: meant("tasks", "not-all-tasks").optional(), before }),
  examples: ["tasks", "tasks all"],
  async run(context, { all: said, before }) {
    const { sender } = context
    const all = said === "all"
    const page = await taskList(context, sender, { all, before })
    await answerAside(context)(taskListCard(context, page, { own: page.own, all, by: sender }))
  },
})
