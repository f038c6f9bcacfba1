/** The QR-bill for what a customer owes (§9.1): a code that Swiss banking apps scan. */
import type { Act } from "../../kernel/acts/context.ts"
import {
  billAddress,
  billedIn,
  creditorReference,
  isSwiss,
  qrReference,
  type Reference,
  swissPayload,
} from "../../kernel/rules/swiss-code.ts"
import { taskId } from "../../kernel/rules/types.ts"
import { addToOutbox } from "../../kernel/store/outbox.ts"
import { codePicture } from "../../kernel/views/code-picture.ts"
import { acceptedOffer, type Task } from "../rules/tasks.ts"

/**
 * Sends the customer the code, if the co-op has an account in Switzerland or Liechtenstein and its address is known. Its reference is the
 * task's, so that the bank's statement tells what was paid.
 */
export async function sendBill({ work, coop }: Act, task: Task): Promise<void> {
  const { account } = coop.config
  const address = billAddress(account?.address)
  const price = acceptedOffer(task)?.price
  if (!account || !address || !price || !isSwiss(account.iban) || !billedIn.includes(price.currency)) return
  const reference: Reference = account.qrIban
    ? { type: "QRR", reference: qrReference(task.number) }
    : { type: "SCOR", reference: creditorReference(task.number) }
  const iban = account.qrIban ?? account.iban
  const bill = {
    iban,
    holder: account.holder,
    address,
    amount: price,
    reference,
    message: `${taskId(task.number)} ${coop.config.name}`,
  }
  const title = `${taskId(task.number)} · ${coop.words.money(price)}`
  const { png, width, height } = await codePicture(
    swissPayload(bill),
    { title, holder: account.holder },
    { cross: true },
  )
  const file = {
    filename: `${taskId(task.number)}.png`,
    mimetype: "image/png",
    bytes: png.toString("base64"),
    image: { width, height },
  }
  const caption = coop.words.t("task-bill", { task: taskId(task.number), price: coop.words.money(price) })
  await addToOutbox(work, { to: { person: task.customer }, errand: { do: "file", ...file, caption } })
}
