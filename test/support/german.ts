/** Listens to a German co-op: which messages were said, and which parts of a text come from no message. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { localesFolder, messageFiles } from "../../src/kernel/languages.ts"
import type { Words } from "../../src/kernel/views/words.ts"
import type { Answer } from "./bot.ts"

/**
 * The locale files whose messages are divided among several German tests, by the beginnings of their keys. Every other file belongs to one
 * capability, whose own test `test/german/<capability>.test.ts` says all its messages.
 */
const divided = [
  ...["bank", "bot", "cli", "config", "demo", "kernel", "matrix"],
  ...["minutes", "offices", "people", "rooms", "tasks", "treasury", "votes"],
]
const germanFiles = messageFiles(localesFolder, "de")
/** The capabilities that have a German test of their own. */
export const laterCapabilities = germanFiles
  .map((name) => name.replace(/\.ftl$/, ""))
  .filter((name) => !divided.includes(name))

const keys = germanFiles
  .filter((name) => divided.includes(name.replace(/\.ftl$/, "")))
  .flatMap((name) => readFileSync(join(localesFolder, "de", name), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? [])

/** The keys of all messages in `!help` and `!guide`, from every capability. `test/german/help.test.ts` says all of them. */
const inHelp = /^command-[a-z]+-brief$|^help-(here|lobby|waits|nothing|more|list)|^guide-|^refused-no-such-guide$/
export const helpKeys = keys.filter((key) => inHelp.test(key))
/** The keys of all other messages that are divided among several German tests. */
export const germanKeys = keys.filter((key) => !inHelp.test(key))

// These marks stand around every text that comes from the co-op's language. So a text outside the marks is not translated.
const [begin, end] = ["\uE000", "\uE001"]

/** `marked` is passed to a bot as its `wording`. `asked` collects the keys of all messages for which that bot asks. */
export function listener(): { readonly asked: ReadonlySet<string>; marked(words: Words): Words } {
  const asked = new Set<string>()
  const mark =
    <A extends unknown[]>(say: (...args: A) => string) =>
    (...args: A) =>
      `${begin}${say(...args)}${end}`
  const marked = (words: Words): Words => ({
    ...words,
    t: (id, variables) => {
      asked.add(id)
      return `${begin}${words.t(id, variables)}${end}`
    },
    at: (zone) => marked(words.at(zone)),
    inCurrency: (code) => marked(words.inCurrency(code)),
    forOffices: (offices) => marked(words.forOffices(offices)),
    forAccounts: (accounts) => marked(words.forAccounts(accounts)),
    office: mark(words.office),
    officeWord: mark(words.officeWord),
    moment: mark(words.moment),
    deadline: mark(words.deadline),
    date: mark(words.date),
    day: mark(words.day),
    month: mark(words.month),
    time: mark(words.time),
    dayOfTimes: mark(words.dayOfTimes),
    timeOfDay: mark(words.timeOfDay),
    until: mark(words.until),
    duration: mark(words.duration),
    number: mark(words.number),
    fraction: mark(words.fraction),
    money: mark(words.money),
    percent: mark(words.percent),
    list: mark(words.list),
    either: mark(words.either),
  })
  return { asked, marked }
}

/** The text outside all marks, without code. */
export function unmarked(text: string): string {
  let depth = 0
  let outside = ""
  for (const piece of text.split(/([\uE000\uE001]|`+[^`]*`+)/)) {
    for (const sign of piece) depth += sign === begin ? 1 : sign === end ? -1 : 0
    if (depth === 0 && !/^[\uE000\uE001`]/.test(piece)) outside += piece
  }
  return outside
}

export const withoutMarks = (text: string): string => text.replaceAll(/[\uE000\uE001]/g, "")

/** Every text in an answer that people can read. */
export function textsOf({ errand, name }: Answer): string[] {
  // This message only shows the file's name, until the file itself replaces the message.
  if (name?.startsWith("silent-file:")) return []
  switch (errand.do) {
    case "say":
    case "edit":
      return [errand.text.body]
    case "redact":
      return [errand.reason]
    case "file":
      return []
  }
}

/** What is said after a backup was put back: `test/commands/votes/from-backup.test.ts` and `from-backup-keys.test.ts` say it. */
export const saidAfterRestore = /^(restored-|todo-compare$|books-compared$|invited-back$)/

/** For each subject with a German test of its own, its messages. That test must say all of them. */
export const subjects = {
  members:
    /^(members-|absent-|member-(is|office|holds|motions|next)|membership-|invit|leaving|left-|vacant-|begun-anew|founders-|command-(members?|invite|admit|leave)-|piece-person|argument-not-a-person|motion-membership|option-(accept|reject)$|refused-(founder-(named|awaited)|may-not-invite|invites-bot|is-guest|is-member|has-joined|not-invited|permanent-already|not-on-trial|never-member|not-a-person|which-person)$)/,
  removal:
    /^(removal-|removed-(by-vote|grounds|next)$|command-(remove|answer)-|piece-(grounds|answer)$|place-(here|moderators|treasury)$|outcome-question-carried|refused-already-open|argument-long-text-too-long|motion-removal|option-(propose-removal|stop|remove|keep-member)$|effect-(removal-announced|removed|impossible-left)|refused-(sure-to-remove|removes-themselves|not-a-member-they|not-your-hearing|hearing-over|hearing-keeps-length|changed-before-all)$)/,
  offices:
    /^(offices?-(?!room-)|election-|impeachment-|add-candidate-|option-(sitting|no-winner|impeach|keep-treasurer)$|motion-(impeachment|about-you)|outcome-(phrase-)?(elected|election-keeps|question-carried)|voting-rule-seat|effect-(seat|stays|treasur|office-vacant|impeached|impossible-(left|holds-already|offices-apart|gave-up|not-treasurer|came-back))|command-(stand|stepback|resign|offices|impeach)-|piece-office|refused-(not-an-office|stands-for-another)$|motion-lost-subject$|outcome-phrase-ended$|grounds-to-type$|result-none$|refused-(sure-to-(resign|impeach)|grounds-are-a-person|ballot-without-vote|holds-already|sits-already|already-standing|stands-too-late|steps-back-too-late|offices-apart|not-in-that-office|against-treasurer|stand-against-whom|not-standing(-there)?|which-election|no-office|not-in-office|which-office|no-treasurer|already-open|takes-no-alternative|added-otherwise|reworded-otherwise)$)/,
  rooms:
    /^(room-(topic|reason|faulty|lacks|as-powerful|refused|absent)|office-room-|negotiation-|refused-other-task-here|notice-(?!more)|place-task$|member-(joined|welcome)|rooms-|command-rooms-)/,
  floods:
    /^(motions-(of|more)$|motion-like-others|notice-more|piece-(from|ab)$|argument-not-a-(place|task)$|look-alike-|refused-(invites-look-alike|option-looks-like|looks-fixed|motion-looks-like|limit-)|limit-|task-announced-more)/,
  notify: /^(notify-|collected-|command-notify-|refused-notify-)/,
  year: /^year-/,
  bank: /^(bank-|command-bank-|refused-(bank-|file-|no-such-bank-line))/,
  payments:
    /^(payment(-(for|recorded|nothing-left|left|ahead|asked|no-officer|to-you|other-way|advance|next|own|confirmed|disputed|settled|taken-back|take-out|elsewhere|dispute|line)|$)|payments-|command-(pay|payments|confirm|dispute)-|piece-(payment|amount|reason)$|argument-not-a-payment|refused-(pay-(above|nothing|after|advance|no-amount|how-much|run-open)|payee-|no-payment-of-yours|payments?-)|record-payment-|todo-(payments?|officer-payments|disputes|pay-run)$|ledger-text-moved)/,
  payruns:
    /^(command-account-|piece-verdict$|argument-not-yes-or-no$|refused-account-not-asked$|todo-accounts$|payinfo-|payrun-|command-(payinfo|payrun|forget)-|argument-not-forgettable|refused-(payinfo-|payrun-|no-pay-run)|record-pay-run-)/,
  ledger:
    /^(ledger-(?!text-)|books-|refused-(day-|books-(?!month)|reversal-before|income-several|refund-|expense-for-task)|refund-|balance-|account-(?!donation)|income-|expense-|reversal-|booked-|share-(?!(all|half|third|two-thirds|quarter|three-quarters)$)|command-(income|expense|refund|reverse|ledger|balance)-|piece-(what|entry|why)$|argument-not-an-entry|refused-(treasury-|not-treasurer|money-nothing|currency-not-used|entry-(?!of-donations)|iban-in-text|month-(unreadable|to-come)|line-lacks|opening-of-task|ledger-|no-such-(entry|account)))/,
  dues: /^(dues-|statement-|months-|command-(dues|statement)-|refused-(books-month-open|dues-|statement-|month-))/,
  // `export-ledger-…` and `export-all-…` appear only in the terminal, so no test plays it.
  statements: /^export-(?!ledger-|all-)/,
  tasks:
    /^(tasks?-(?!announced-more)|customer-(?!more$)|command-tasks?-|record-task-|todo-task-|refused-task-|piece-(ask|all)$|argument-not-all-tasks|minutes-group-tasks)/,
} as const
