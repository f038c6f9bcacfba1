/**
 * `!task new TITLE` submits a task, and `!task T3` shows the story of the task T3. `!task T3 evaluate`, `offer …`, `agree` and others take
 * the task further.
 */
import { z } from "zod"
import { refusalInWords } from "../../src/bot/answers.ts"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { orRefuse, Refusal, refuse } from "../../src/kernel/acts/refusal.ts"
import { dateOf } from "../../src/kernel/rules/happened.ts"
import { taskId } from "../../src/kernel/rules/types.ts"
import { guideCard } from "../../src/kernel/views/guide.ts"
import { nameOf } from "../../src/kernel/views/people.ts"
import { amountFrom } from "../../src/ledger/acts/treasury.ts"
import { belongs } from "../../src/standing/rules/franchise.ts"
import { agreeToTask, declineTask, evaluateTask, offerTask } from "../../src/tasks/acts/negotiating.ts"
import { newestTask } from "../../src/tasks/acts/newest.ts"
import { submitTask, type TaskAct, taskStory } from "../../src/tasks/acts/tasks.ts"
import { cancelTask, finishTask, joinTask, quitTask, shareTask } from "../../src/tasks/acts/working.ts"
import { asksForNewTask, exampleDay, readTaskRequest, type TaskRequest } from "../../src/tasks/rules/request.ts"
import { peopleIn } from "../../src/tasks/rules/tasks.ts"
import { taskCard } from "../../src/tasks/views/story.ts"
import {
  announcedTask,
  offerCard,
  ratioCard,
  ratioInWords,
  taskTold,
  taskVariables,
} from "../../src/tasks/views/tasks.ts"
import { text, title } from "../arguments.ts"
import { answerAside } from "../aside.ts"
import { likelyTask } from "../likely.ts"

const ask = z.string().trim().min(1, "missing").max(8000, "text-too-long")

export default defineCommand({
  name: "task",
  topic: "work",
  foremost: ({ place, sender }) => (place === "lobby" || place === "task" || !belongs(sender) ? "usual" : null),
  usage: "new TITLE | T3 [evaluate | offer | agree | decline | join | quit | share | done | cancel]",
  where: ["lobby", "members", "moderators", "treasury", "task", "office", "direct"],
  who: submitTask.who,
  // In the lobby, the message that submits a task need not be encrypted: a customer from outside has no encrypted room with the bot yet.
  open: { lobby: ({ ask }, words) => typeof ask === "string" && asksForNewTask(ask, words) },
  customers: true,
  pieces: [{ line: "ask" }, { lines: "text" }],
  args: z.object({ ask, text }),
  likely: likelyTask,
  examples: [
    "task new A website for our choir",
    "task T1",
    "task T1 evaluate",
    "task T1 offer 1000 EUR 2027-01-15 With a calendar",
    "task T1 agree 1",
    "task T1 join",
    "task T1 share @ana:example.org 2 @ben:example.org 1",
    "task T1 done",
  ],
  async run(context, { ask, text }) {
    const { message, coop, now } = context
    const reader = {
      task: message.room.task ?? null,
      newest: await newestTask(context, context.sender),
      language: coop.words.language,
      typed: coop.words.typed,
      example: exampleDay(now, coop.zone),
      today: dateOf(now, coop.zone),
    }
    const asked = orRefuse(readTaskRequest(ask, text, reader))
    // In a task's room the customer reads along, and must learn nothing about other tasks.
    const here = message.room.place === "task" ? (message.room.task ?? null) : null
    if (here !== null && "task" in asked && asked.task !== here)
      refuse("other-task-here", { here: taskId(here), task: taskId(asked.task) })
    await answer(context, { ...context, room: message.room.id }, asked)
  },
})

async function answer(context: CommandContext, act: TaskAct, asked: TaskRequest): Promise<void> {
  const { sender, words } = context
  const say = answerAside(context)
  // The customer must not read which members work on the task.
  const sayToMembers = answerAside(context, ["lobby", "task"])
  switch (asked.do) {
    case "new":
      return submit(context, act, asked)
    case "show":
      return show(context, act, asked.task)
    case "evaluate": {
      const task = await evaluateTask(act, sender, asked.task)
      const first = peopleIn(task, "evaluators").length === 1 ? "first" : "more"
      const by = nameOf(sender.person, context.coop.server)
      return say(words.t("task-answer-evaluate", { ...taskVariables(context, task), first, by }))
    }
    case "offer": {
      if (context.message.room.place === "lobby") return refuse("task-not-in-lobby")
      const offering = { price: amountFrom(context, asked.amount), date: asked.date, text: asked.text }
      const task = await offerTask(act, sender, asked.task, offering)
      const offer = task.offers.at(-1)
      // In the task's own room the customer reads the answer too and can agree there.
      if (context.message.room.place === "task" && offer) return say(offerCard(context, task, offer))
      return say(words.t("task-answer-offer", taskVariables(context, task)))
    }
    case "agree":
      return agree(context, act, asked)
    case "decline": {
      const task = await declineTask(act, sender, asked.task, asked.reason)
      return say(words.t("task-answer-decline", taskVariables(context, task)))
    }
    case "join":
      return sayToMembers(taskTold(context, await joinTask(act, sender, asked.task), "joined", { by: sender.person }))
    case "quit": {
      const { task, role } = await quitTask(act, sender, asked.task)
      const told = taskTold(context, task, "quit", { by: sender.person, role })
      return (role === "workers" ? sayToMembers : say)(told)
    }
    case "share":
      return share(context, act, asked)
    case "done": {
      const task = await finishTask(act, sender, asked.task)
      return say(words.t("task-answer-done", taskVariables(context, task)))
    }
    case "cancel": {
      const task = await cancelTask(act, sender, asked.task, asked.reason)
      return say(words.t("task-answer-cancel", taskVariables(context, task)))
    }
  }
}

async function submit(
  context: CommandContext,
  act: TaskAct,
  { title: line, text }: Extract<TaskRequest, { do: "new" }>,
): Promise<void> {
  const { sender, words, message, reply } = context
  const read = title.safeParse(line)
  if (!read.success) return refuse(line.trim() === "" ? "task-no-title" : "task-title-too-long")
  const task = await submitTask(act, sender, { title: read.data, text })
  if (message.room.place === "members") return reply(announcedTask(context, task), { startThread: true })
  const customer = message.room.place === "direct" && !belongs(sender)
  const about = taskVariables(context, task)
  await reply(customer ? guideCard(words, "customer", "now", about) : words.t("task-answer-new", about))
}

async function show(context: CommandContext, act: TaskAct, number: number): Promise<void> {
  const { sender, message } = context
  const { place, encrypted } = message.room
  const told = await taskStory(act, sender, number)
  const members = place !== "task" && belongs(sender)
  const alone = place === "direct" && encrypted && message.trust.encrypted
  const pays = sender.powers.has("hold-treasury") && (alone || place === "treasury")
  await answerAside(context)(taskCard(context, told, { by: sender, members, alone, pays }))
}

/**
 * The customer agrees to an offer. A refusal can tell the price of the newest offer, so it is answered where only the customer reads it. It
 * is not thrown: the act refuses before it writes anything, so nothing has to be undone.
 */
async function agree(
  context: CommandContext,
  act: TaskAct,
  { task: number, offer: typed }: Extract<TaskRequest, { do: "agree" }>,
): Promise<void> {
  const { sender, words, prefix } = context
  const say = answerAside(context)
  try {
    const { task, offer } = await agreeToTask(act, sender, number, typed)
    await say(words.t("task-answer-agree", taskVariables(context, task, offer)))
  } catch (error) {
    if (!(error instanceof Refusal) || !("price" in error.reason)) throw error
    await say(refusalInWords(error.reason, words, prefix))
  }
}

/** Divides a share. Only the people who share an income may read who gets how much. */
async function share(
  context: CommandContext,
  act: TaskAct,
  asked: Extract<TaskRequest, { do: "share" }>,
): Promise<void> {
  const { sender, words, message, coop } = context
  const { room, trust } = message
  if (room.place !== "direct" || !room.encrypted || !trust.encrypted)
    return refuse("task-share-direct", { task: taskId(asked.task) })
  const parts: (readonly [Awaited<ReturnType<typeof thePerson>>, number])[] = []
  for (const [person, part] of asked.parts) parts.push([await thePerson(context, person), part])
  const { task, role, ratio, waiting } = await shareTask(act, sender, asked.task, { role: asked.role, parts })
  if (waiting.length === 0) return context.reply(ratioCard(context, task, { role, ratio, by: null }))
  const people = words.list(waiting.map((person) => nameOf(person, coop.server)))
  const about = {
    ...taskVariables(context, task),
    role,
    people,
    parts: ratioInWords(coop, ratio),
    count: waiting.length,
  }
  await context.reply(words.t("task-answer-share", about))
}
