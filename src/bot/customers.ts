/** Answers people who have a task with a co-op and are members of none (§9.1). They are guests, not strangers. */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { TypedWords } from "../kernel/rules/typed-words.ts"
import { paragraphs } from "../kernel/views/markdown.ts"
import { unheardIn } from "../standing/acts/identity.ts"
import { tasksIn } from "../tasks/reads.ts"
import { customersTasks } from "../tasks/views/customers.ts"
import { mayAnswer } from "./answer-limit.ts"
import { refusalInWords } from "./answers.ts"
import { unheardCommand } from "./heard.ts"
import type { TextMessage } from "./message.ts"
import { answerOnce } from "./once.ts"
import { commandText, replyTo, type Scene } from "./scene.ts"

/**
 * Answers everything that a customer writes and that is no command for them: a question, a plain `yes`, a command for other people. The
 * text changes nothing. The answer shows what the customer can type. It is long, so further answers within the hour are short.
 * @returns whether they have an open task
 */
export async function answerCustomer(scene: Scene, message: TextMessage): Promise<boolean> {
  const { work, customerOf, words, prefix } = scene
  const answers: string[] = []
  const offered: { task: string; offer: number }[] = []
  const unpaid: string[] = []
  for (const coop of customerOf) {
    const tasks = await openTasks(scene, coop, message)
    if (tasks.length === 0) continue
    const unheard = message.room.encrypted
      ? await unheardIn({ work, coop }, message.sender, message.trust)
      : ("not-encrypted" as const)
    // If it is not certain that the customer wrote this, the answer tells nothing about the task.
    if (unheard) {
      const where = message.room.encrypted ? "encrypted" : "open"
      const refused = unheardCommand(unheard, { command: "task", where, from: "task", open: "none" })
      answers.push(refusalInWords(refused, words, prefix))
    } else {
      answers.push(customersTasks({ coop }, tasks, coop.rooms.lobby))
      for (const { number, state, offers } of tasks)
        if (state === "offered") offered.push({ task: `T${number}`, offer: offers.at(-1)?.number ?? 1 })
        else if (state === "done") unpaid.push(`T${number}`)
    }
  }
  if (answers.length === 0) return false
  if (await answerOnce(scene, paragraphs(...new Set(answers)))) return true
  const command = commandText(scene, message) !== null
  const [offer] = offered
  // The customer may think that their `yes` is an agreement. So the answer says that it is none.
  const again = offer
    ? words.t("customer-word", { ...offer, prefix })
    : words.t(command ? "customer-command" : "customer-again", { prefix, unpaid: unpaid.at(-1) ?? "none" })
  if (!command) await answerOnce(scene, again)
  else if (await mayAnswer(scene)) await replyTo(work, message)(again)
  return true
}

const openTasks = ({ work }: Scene, { key }: CoopContext, { sender }: TextMessage) =>
  tasksIn(work, key, { customer: sender, states: ["submitted", "offered", "accepted", "done"] })

/**
 * Answers a customer who asks in their task's room how to pay, once an hour. @returns whether the text is such a question
 */
export async function answerHowToPay(scene: Scene, message: TextMessage): Promise<boolean> {
  const { room, body, sender, trust, edited } = message
  const [coop] = scene.coops
  if (room.place !== "task" || !coop || edited || !room.encrypted || !asksHowToPay(body, scene.words.typed))
    return false
  const tasks = await tasksIn(scene.work, coop.key, { customer: sender, states: ["accepted", "done"] })
  const own = tasks.filter(({ number }) => number === room.task)
  if (own.length === 0 || (await unheardIn({ work: scene.work, coop }, sender, trust))) return false
  await answerOnce(scene, customersTasks({ coop }, own, coop.rooms.lobby))
  return true
}

const asksHowToPay = (body: string, typed: TypedWords): boolean =>
  body.length <= longestQuestion &&
  body.includes("?") &&
  (body.match(/\p{L}+/gu) ?? []).some((word) => typed.meaning("asked", word) === "pay")

/** In characters. Longer texts are talk between people. */
const longestQuestion = 120

/**
 * Answers a customer's plain `yes` or `I agree` in their task's room while an offer waits for them. They may take it for an agreement, so
 * they hear once an hour that it is none, and how to agree. @returns whether the text is such a word
 */
export async function answerWordInTask(scene: Scene, message: TextMessage): Promise<boolean> {
  const { room, body, sender, trust, edited } = message
  const [coop] = scene.coops
  if (room.place !== "task" || !coop || edited || !room.encrypted || !isAgreement(body, scene.words.typed)) return false
  const tasks = await tasksIn(scene.work, coop.key, { customer: sender, states: ["offered"] })
  const task = tasks.find(({ number }) => number === room.task)
  if (!task || (await unheardIn({ work: scene.work, coop }, sender, trust))) return false
  const about = { task: `T${task.number}`, offer: task.offers.at(-1)?.number ?? 1, prefix: scene.prefix }
  await answerOnce(scene, scene.words.t("customer-word", about))
  return true
}

function isAgreement(body: string, typed: TypedWords): boolean {
  if (body.length > longestWord) return false
  const said = body.trim().replace(/[.!]+$/, "")
  const [last = ""] = /\p{L}+$/u.exec(said) ?? []
  const words = said.split(/\s+/).length
  return typed.meaning("ballot", said) === "yes" || (words <= mostWords && typed.meaning("task", last) === "agree")
}

/** The most words and characters of a text such as `I agree` or `yes, I accept`. Longer texts are talk. */
const mostWords = 3
const longestWord = 50
