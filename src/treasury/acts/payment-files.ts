/**
 * The files and codes with which the treasurer pays a pay run (§7.5). They go only into the treasurer's direct room, and are taken back
 * when the run ends.
 */
import { randomBytes } from "node:crypto"
import { type Act, say } from "../../kernel/acts/context.ts"
import { type CalendarDay, dateOf } from "../../kernel/rules/happened.ts"
import { points } from "../../kernel/rules/money.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { addToOutbox, type Errand } from "../../kernel/store/outbox.ts"
import { withdraw } from "../../kernel/store/outbox-withdrawing.ts"
import { codePicture } from "../../kernel/views/code-picture.ts"
import { calledName, plainName } from "../../kernel/views/people.ts"
import { treasurerOf } from "../../standing/reads.ts"
import { bankDayFrom } from "../rules/bank-days.ts"
import type { Lack } from "../rules/beyond-iban.ts"
import { endToEndId, type PayRun, type PayRunItem } from "../rules/pay-run.ts"
import type { PaymentDetails } from "../rules/payment-details.ts"
import { isTransferable, routeOf } from "../rules/routes.ts"
import { openPayRunWith } from "../store/pay-runs.ts"
import { paymentDetailsOf } from "../store/payment-details.ts"
import type { BacsFile } from "../views/bacs.ts"
import { codeOf } from "../views/epc-code.ts"
import { type LocalFiles, localFiles } from "../views/local-files.ts"
import type { NachaFile } from "../views/nacha.ts"
import { painFile, type Transfer } from "../views/pain-001.ts"
import { paidByHand } from "../views/pay-run.ts"

/** A payment that the treasurer makes by hand, without file and code. */
export interface ByHand {
  readonly item: PayRunItem
  readonly to: PaymentDetails
  readonly reference: string
  /** Empty: no file takes the payment. Otherwise one does, but banks ask for this too, and nobody gave it. */
  readonly lacks: readonly Lack[]
}

/** The payments in the files, and the payments that the files leave out. */
export interface Transfers {
  readonly transfers: readonly (Transfer & { readonly item: PayRunItem })[]
  /** The days in the file for payments that are not instant, and whether it asks for instant ones. */
  readonly today: CalendarDay
  readonly days: Readonly<Record<Transfer["by"], CalendarDay>>
  readonly instant: boolean
  /** The files for American and British banks; null: the run has no payment for it. */
  readonly local: LocalFiles
  /** People whose payment details are unknown, in the order of the run. */
  readonly unknown: readonly MatrixId[]
  /** People whose payment details the treasurer has yet to check, or has refused. */
  readonly unchecked: readonly MatrixId[]
  /** Payments for which there is no file: in another currency, or too large. */
  readonly otherwise: readonly PayRunItem[]
  /**
   * The payments to make by hand. These are the payments in `otherwise` to people whose payment details are known, and the payments for
   * which the bank asks for more than an IBAN.
   */
  readonly byHand: readonly ByHand[]
}

/** Reads the details of the people in the run, and of nobody else. Instant payments are made on any day, others when banks work. */
export async function transfersOf({ work, coop }: Act, run: PayRun, instant: boolean): Promise<Transfers> {
  const today = dateOf(work.now, coop.zone)
  const days = { sepa: bankDayFrom(today, "target"), swiss: bankDayFrom(today, "swiss") }
  const transfers: (Transfer & { readonly item: PayRunItem })[] = []
  const nacha: NachaFile["credits"][number][] = []
  const bacs: BacsFile["credits"][number][] = []
  const unknown = new Set<MatrixId>()
  const unchecked = new Set<MatrixId>()
  const otherwise: PayRunItem[] = []
  const byHand: ByHand[] = []
  for (const item of run.items) {
    const { minor, currency } = item.amount
    const to = await paymentDetailsOf(work, coop.key, item.person)
    const reference = endToEndId(run, item)
    const text = `${reference} ${coop.config.name} ${run.month}`
    if (!isTransferable(item.amount, coop.config)) otherwise.push(item)
    if (!to) {
      // Points need no account, so the person's payment details are not missing.
      if (currency !== points) unknown.add(item.person)
    } else if (to.standing !== "known") unchecked.add(item.person)
    else {
      const route = routeOf(item.amount, coop.config, to)
      if (route.by === "hand") byHand.push({ item, to, reference, lacks: route.lacks })
      else if (route.by === "nacha") nacha.push({ to: route.to, cents: minor, id: `${run.code}-${item.number}` })
      else if (route.by === "bacs") bacs.push({ ...route.to, pence: minor, reference })
      else transfers.push({ item, to: route.to, by: route.by, currency, cents: minor, endToEndId: reference, text })
    }
  }
  const local = localFiles(coop, run, work.now, { nacha, bacs })
  return { transfers, local, today, days, instant, unknown: [...unknown], unchecked: [...unchecked], otherwise, byHand }
}

/** The names of all messages with payment details begin like this, so that they can be taken back together. */
const prefixOf = ({ coop }: Act): string => `payment-details:${coop.key}:`

/**
 * Sends the treasurer the file, the codes and the accounts to pay by hand, in place of earlier ones. The caller must have checked that `to`
 * is the treasurer (`mustRecord`).
 */
export async function sendPaymentFiles(act: Act, run: PayRun, to: MatrixId, sent: Transfers): Promise<void> {
  const { transfers, byHand, today, days, instant } = sent
  const { coop, work } = act
  await withdrawPaymentFiles(act)
  const local = Object.values(sent.local).filter((one) => one !== null)
  if (transfers.length === 0 && byHand.length === 0 && local.length === 0) return
  const name = () => `${prefixOf(act)}${randomBytes(12).toString("hex")}`
  const send = (file: Omit<Errand & { do: "file" }, "do">) =>
    addToOutbox(work, { to: { person: to }, errand: { do: "file", ...file }, name: name() })
  await say(act, { person: to }, coop.words.t("payrun-direct", { month: coop.words.month(run.month) }), {
    name: name(),
  })
  for (const payments of Map.groupBy(byHand, ({ lacks }) => lacks.join(" ")).values()) {
    for (let from = 0; from < payments.length; from += perMessage) {
      const some = payments.slice(from, from + perMessage)
      await say(act, { person: to }, paidByHand(coop.words, some, coop.server), { name: name() })
    }
  }
  const { account } = coop.config
  if (account && transfers.length > 0) {
    const file = { id: `WAGGLE-${run.code}`, made: work.now, today, days, instant, from: account, transfers }
    const bytes = Buffer.from(painFile(file)).toString("base64")
    const people = transfers.map(({ item }) => calledName(item.person, coop.server))
    const many = people.length > mostNamed ? "yes" : "no"
    const paid = { many, people: coop.words.list(people), count: people.length }
    const caption = coop.words.t("payrun-file-caption", paid)
    await send({ filename: `${run.month}-${run.code}.xml`, mimetype: "application/xml", bytes, caption })
  }
  for (const { text, extension } of local) {
    const bytes = Buffer.from(text, "latin1").toString("base64")
    await send({ filename: `${run.month}-${run.code}.${extension}`, mimetype: "text/plain", bytes })
  }
  for (const { item, ...transfer } of transfers) {
    const code = codeOf(transfer)
    if (code === null) continue
    const [person, amount] = [calledName(item.person, coop.server), coop.words.money(item.amount)]
    const holder = transfer.to.name
    const label = { title: `${person} · ${amount}`, holder }
    const { png, width, height } = await codePicture(code.payload, label, code)
    const filename = `${run.month}-${fileName(plainName(item.person, coop.server))}.png`
    const caption = coop.words.t("payrun-caption", { person, amount, holder })
    await send({ filename, mimetype: "image/png", bytes: png.toString("base64"), image: { width, height }, caption })
  }
}

/** The most people whom the caption of a file names. */
const mostNamed = 5

/** The most payments in one message. Nobody reads more. */
const perMessage = 40

const fileName = (name: string): string => name.replaceAll(/[^\p{L}\p{N}._-]+/gu, "_").replace(/^[._]+/, "")

/** Takes back every file and code that a treasurer was sent. Returns whether there were any. */
export async function withdrawPaymentFiles(act: Act): Promise<boolean> {
  return (await withdraw(act.work, prefixOf(act), act.coop.words.t("payrun-redaction-reason"))) > 0
}

/** Takes back the payment files of the open run after a person in it changed or erased their details, because the files are wrong now. */
export async function detailsChanged(act: Act, person: MatrixId): Promise<void> {
  const { work, coop } = act
  const run = await openPayRunWith(work, coop.key, person)
  if (!run || !(await withdrawPaymentFiles(act))) return
  const treasurer = await treasurerOf(work, coop.config)
  if (!treasurer) return
  const about = { month: coop.words.month(run.month), prefix: coop.config.prefix }
  await say(act, { person: treasurer.person }, coop.words.t("payrun-details-changed", about))
}
