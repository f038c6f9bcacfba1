/** What the bot says of tasks and money of its own accord. */

/** As those of `View`: what it is called, whether it is for one person alone, and what its text is. */
export const treasuryPatterns: readonly (readonly [kind: string, personal: boolean, pattern: RegExp])[] = [
  ["new", false, /^New task (T\d+) · /],
  ["looks-into", true, /^\S+ of \S+ is looking at (T\d+) · /],
  ["negotiation", false, /^(T\d+) · [^\n]*: \S+ has asked /],
  ["offer", true, /^Offer \d+ on (T\d+) · /],
  ["closed", false, /^(T\d+) · [^\n]* is agreed, so this room is closed/],
  ["agreed", false, /^(T\d+) · [^\n]* is agreed: /],
  ["bill", true, /^(T\d+) · [^\n]* is done\. To be paid: /],
  ["billed", false, /^(T\d+) · [^\n]* is done: /],
  ["all-came", true, /^(T\d+) · [^\n]* is paid: all of /],
  ["paid", false, /^(T\d+) · [^\n]* is paid\.$/],
  ["share", true, /^[^\n]* has come in for T\d+ · [^\n]* \((E\d+)\)\. Your share:/],
  ["payment", true, /^\S+ has recorded a payment to you: P\d+ · ([\d.]+ EUR)/],
  ["taken-back", true, /^\S+ has taken back P\d+ · ([\d.]+ EUR)/],
  ["transfers", true, /^(Pay run) [^\n]*: here is what you need to pay it/],
  ["month-to-pay", false, /^The monthly payments for ([^\n]*) have fallen due\. To pay them/],
  ["month", false, /^The monthly payments for ([^\n]*) have fallen due: /],
  ["kept-budget", false, /^(\d{4}) has no budget of its own/],
]

/** A file's name without what differs from run to run: a code of a pay run is its receiver's. */
export const calledFile = (name: string): string =>
  name.replace(/^\d{4}-\d\d-[0-9A-Z]+\.xml$/, "transfers").replace(/^\d{4}-\d\d-(.+)\.png$/, "code $1")
