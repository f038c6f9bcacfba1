/** The variables of the messages `record-<act>`: the sentences of the minutes about tasks (§11). */
import type { RecordsOf } from "../../kernel/views/records.ts"
import type { taskActs } from "../rules/minuted.ts"

const task = ({ task }: { readonly task: string }) => ({ task })
const withOffer = ({ task, offer }: { readonly task: string; readonly offer: number }) => ({ task, offer })
const withRole = ({ task, role }: { readonly task: string; readonly role: string }) => ({ task, role })

export const records: RecordsOf<typeof taskActs> = {
  "task-submitted": task,
  "task-decline": task,
  "task-over": task,
  "task-done": task,
  "task-cancel": task,
  "task-paid": task,
  "task-unpaid": task,
  "task-offer": withOffer,
  "task-agree": withOffer,
  "task-evaluate": withRole,
  "task-join": withRole,
  "task-quit": withRole,
  "task-left": withRole,
  "task-ratio": withRole,
}
