/** People who have a task with a co-op and are no members of any (§9.1): guests, not strangers. */
import type { CoopContext } from "../coop/context.ts"
import { unheardIn } from "../coop/identity.ts"
import { tasksIn } from "../store/tasks.ts"
import { customersTasks } from "../views/customers.ts"
import { paragraphs } from "../views/markdown.ts"
import { mayAnswer } from "./answer-limit.ts"
import { refusalInWords } from "./answers.ts"
import type { TextMessage } from "./message.ts"
import { replyTo, type Scene } from "./scene.ts"

/**
 * Answers whatever a customer writes that is no command for them: a question, a plain `yes`, another's command. Nothing is done by it: what
 * they can do stands in the answer, to copy. @returns whether they have a task that is open
 */
export async function answerCustomer(scene: Scene, message: TextMessage): Promise<boolean> {
  const { work, customerOf, words, prefix } = scene
  const answers: string[] = []
  for (const coop of customerOf) {
    const tasks = await openTasks(scene, coop, message)
    if (tasks.length === 0) continue
    const unheard = message.room.encrypted
      ? await unheardIn({ work, coop }, message.sender, message.trust)
      : ("not-encrypted" as const)
    // Nothing of a task is told to somebody who may not be its customer.
    if (unheard) {
      const where = message.room.encrypted ? "encrypted" : "open"
      const refused = { refused: `command-${unheard}`, command: "task", where, from: "task", open: "none" }
      answers.push(refusalInWords(refused, words, prefix))
    } else answers.push(customersTasks({ coop }, tasks, coop.rooms.lobby))
  }
  if (answers.length === 0) return false
  if (await mayAnswer(scene)) await replyTo(work, message)(paragraphs(...new Set(answers)))
  return true
}

const openTasks = ({ work }: Scene, { key }: CoopContext, { sender }: TextMessage) =>
  tasksIn(work, key, { customer: sender, states: ["submitted", "offered", "accepted", "done"] })
