/** The messages that the bot sends unasked. The harness recognises each by the key of its text in locales/en. */
import { furtherRole } from "../../src/kernel/views/guide.ts"
import { memberRoles } from "../../src/people/rules/guides.ts"
import { officeKeys } from "../../src/standing/rules/offices.ts"
import { type Saying, saidIn, saying } from "./said.ts"

/** A kind of message. `for`: whether it goes to one person, or to everybody in the room. */
interface Announcement {
  readonly kind: string
  readonly for: "one" | "all"
  readonly sayings: readonly Saying[]
  /** Finds the subject of the message among the values that stand in it. Undefined if the message has none. */
  readonly about: (said: Readonly<Record<string, string>>) => string | undefined
}

/** The label with which the name of a motion, task or entry begins: `M1`, `T1`, `E1`. A text without a label belongs to another message. */
const labelIn = (text: string | undefined): string | undefined => /^[A-Z]\d+\b/.exec(text ?? "")?.[0]

const amountIn = (text: string | undefined): string | undefined => /[\d.]+ EUR\b/.exec(text ?? "")?.[0]

const said = (...keys: readonly string[]): readonly Saying[] => keys.map((key) => saying(key))

const motion: Announcement["about"] = ({ motion }) => labelIn(motion)
/** A part of a motion: `M2 3` is option 3 of M2. */
const inMotion =
  (part: Announcement["about"]): Announcement["about"] =>
  (values) => {
    const [of, own] = [motion(values), part(values)]
    return of === undefined || own === undefined ? undefined : `${of} ${own}`
  }
const heading: Announcement["about"] = ({ heading }) => labelIn(heading)
const task: Announcement["about"] = ({ task }) => labelIn(task)
const conference: Announcement["about"] = ({ conference }) => labelIn(conference)
const payment: Announcement["about"] = ({ payment }) => amountIn(payment)

export const outcomes: readonly Saying[] = said(
  ...["outcome-carried", "outcome-question-carried", "outcome-elected", "outcome-election-keeps", "outcome-keeps"],
  ...["outcome-rejected", "outcome-no-quorum", "outcome-nothing"],
)

/** `guide trial`, `guide treasurer` and so on. The guide of a customer names their task. */
const guides = [...memberRoles, ...officeKeys].map(
  (role): Announcement => ({
    kind: `guide ${role}`,
    for: "one",
    sayings: said(`guide-now-${role}`),
    about: role === "customer" ? heading : () => "",
  }),
)

/** A text that names what it is about within a line, such as an expense. */
const within =
  (name: string, letter: string): Announcement["about"] =>
  (values) =>
    new RegExp(`\\b${letter}\\d+\\b`).exec(values[name] ?? "")?.[0]

/** What the bot says in the tales (`tales/`). */
const ofTales: readonly Announcement[] = [
  { kind: "guide office", for: "one", sayings: said(`guide-now-${furtherRole}`), about: () => "" },
  { kind: "about-you", for: "one", sayings: said("motion-about-you"), about: motion },
  { kind: "claim", for: "one", sayings: said("reimburse-waits"), about: within("id", "X") },
  ...(["approved", "declined"] as const).map(
    (state): Announcement => ({
      kind: `claim-${state}`,
      for: "one",
      sayings: [saying("reimburse-told", { state })],
      about: within("id", "X"),
    }),
  ),
  { kind: "disputed", for: "one", sayings: said("payment-disputed"), about: payment },
  { kind: "settled", for: "one", sayings: said("payment-settled"), about: payment },
  { kind: "rate", for: "one", sayings: said("rate-yours-now"), about: () => "" },
  { kind: "contested", for: "one", sayings: said("hours-contested-you"), about: within("line", "H") },
  { kind: "changed", for: "one", sayings: said("hours-changed-since"), about: within("line", "H") },
  { kind: "hours-to-pay", for: "all", sayings: said("pay-booked-treasury"), about: ({ month }) => month },
  { kind: "hours", for: "all", sayings: said("pay-booked"), about: ({ month }) => month },
  { kind: "petition", for: "all", sayings: said("petition-heading"), about: ({ petition }) => labelIn(petition) },
  { kind: "by-petition", for: "all", sayings: said("petition-carried"), about: motion },
  { kind: "conference", for: "all", sayings: said("conference-called"), about: conference },
  { kind: "conference-open", for: "all", sayings: said("conference-opened"), about: conference },
  { kind: "item", for: "all", sayings: said("item-called"), about: ({ place }) => place },
  { kind: "minutes-stand", for: "all", sayings: said("conference-minutes-stand"), about: conference },
  { kind: "conference-closed", for: "all", sayings: said("conference-closed"), about: conference },
]

/** If several announcements fit a message, the first of them counts. */
const announcements: readonly Announcement[] = [
  { kind: "begun", for: "all", sayings: said("voting-begun"), about: motion },
  { kind: "rules", for: "all", sayings: said("voting-rules"), about: motion },
  { kind: "ballot", for: "one", sayings: said("ballot-heading"), about: motion },
  { kind: "reminder", for: "one", sayings: said("ballot-reminder"), about: motion },
  { kind: "outcome", for: "all", sayings: outcomes, about: motion },
  { kind: "count", for: "all", sayings: said("outcome-details"), about: motion },
  { kind: "decided", for: "all", sayings: said("thread-decided"), about: motion },
  { kind: "option", for: "all", sayings: said("alternative-added"), about: inMotion(({ option }) => option) },
  { kind: "stands", for: "all", sayings: said("election-joined"), about: inMotion(({ person }) => person) },
  { kind: "notice", for: "all", sayings: said("notice-none", "notice-open"), about: () => "" },
  ...guides,
  { kind: "joined", for: "all", sayings: said("member-joined"), about: ({ person }) => person },
  { kind: "new", for: "all", sayings: said("task-announced"), about: heading },
  { kind: "looks-into", for: "one", sayings: said("task-customer-evaluated"), about: heading },
  { kind: "negotiation", for: "all", sayings: said("negotiation-hello"), about: task },
  { kind: "offer", for: "one", sayings: said("task-offered"), about: heading },
  { kind: "closed", for: "all", sayings: [saying("negotiation-ended", { end: "accepted" })], about: task },
  { kind: "agreed", for: "all", sayings: said("task-told-agreed"), about: heading },
  { kind: "bill", for: "one", sayings: said("task-customer-done"), about: heading },
  { kind: "billed", for: "all", sayings: said("task-billed"), about: heading },
  { kind: "all-came", for: "one", sayings: said("task-customer-paid"), about: heading },
  { kind: "paid", for: "all", sayings: said("task-told-paid"), about: heading },
  {
    kind: "share",
    for: "one",
    sayings: [saying("share-told", { of: "income" })],
    about: ({ entry }) => labelIn(entry),
  },
  { kind: "payment", for: "one", sayings: said("payment-to-you"), about: payment },
  { kind: "taken-back", for: "one", sayings: said("payment-taken-back"), about: payment },
  { kind: "transfers", for: "one", sayings: said("payrun-direct"), about: () => "" },
  ...ofTales,
  { kind: "month-to-pay", for: "all", sayings: said("months-closed-treasury"), about: ({ month }) => month },
  { kind: "month", for: "all", sayings: said("months-closed"), about: ({ month }) => month },
  { kind: "digest", for: "all", sayings: said("digest-title"), about: ({ to }) => to },
  { kind: "kept-budget", for: "all", sayings: said("budget-kept"), about: ({ now }) => now },
]

/**
 * The name of an announcement: `notice`, or `begun M1`, or `ballot M1 ana` for a message to one person. `unknown: …` if no announcement
 * fits. `nameOf`: finds the player with this localpart.
 */
export function announcedBy(body: string, reader: string, nameOf: (localpart: string) => string | undefined): string {
  const [line = ""] = body.split("\n", 1)
  for (const { kind, for: receiver, sayings, about } of announcements) {
    const found = saidIn(line, ...sayings)
    const what = found && about(found)
    if (what === undefined || what === null) continue
    return [kind, nameOf(what) ?? what, receiver === "one" ? reader : ""].filter((part) => part !== "").join(" ")
  }
  return `unknown: ${body}`
}

/** A file's name without the parts that differ from run to run. For a payment's QR code, `code` and the receiver remain. */
export const calledFile = (name: string): string =>
  name.replace(/^\d{4}-\d\d-[0-9A-Z]+\.xml$/, "transfers").replace(/^\d{4}-\d\d-(.+)\.png$/, "code $1")

const turnout = saying("turnout")
const opened = saying("proposal-opened")
const counted = said("ballot-counted", "ballot-abstained")
const receipt = saying("ballot-receipt")
const over = saying("voting-over")
const fault = saying("fault-of-ours")
const nothingOpen = saying("notice-none")
const minutes = saying("outcome-minutes", {}, "within")
const besides = said("payrun-steps", "balance-accounts")
const undecryptable = said(
  ...["undecryptable-no-key", "undecryptable-withheld", "undecryptable-before-us", "undecryptable-other"],
)

/** Whether the message says the details of an answer, in a thread beside it. */
export const saysDetails = (body: string): boolean => saidIn(body, ...besides) !== null

/** How many people are on the roll of a vote that has begun. */
export const rollIn = (body: string): string | undefined => saidIn(body, turnout)?.roll

/** The motion that was opened, according to this answer. Null if the answer names none. */
export const openedMotion = (body: string): string | null => labelIn(saidIn(body, opened)?.motion) ?? null

/** The motion and the receipt in the answer to a ballot that was counted. Null if the answer is another one. */
export function countedFor(body: string): { readonly motion: string; readonly receipt: string } | null {
  const motion = labelIn(saidIn(body, ...counted)?.motion)
  const own = saidIn(body, receipt)?.receipt
  return motion !== undefined && own !== undefined ? { motion, receipt: own } : null
}

export const saysVoteIsOver = (body: string): boolean => saidIn(body, over) !== null
export const saysFault = (body: string): boolean => saidIn(body, fault) !== null
export const saysNothingIsOpen = (body: string): boolean => saidIn(body, nothingOpen) !== null
export const couldNotRead = (body: string): boolean => saidIn(body, ...undecryptable) !== null

/** The hash of the minutes, in the message about how a vote was counted. */
export const anchorIn = (body: string): string | undefined => saidIn(body, minutes)?.hash
