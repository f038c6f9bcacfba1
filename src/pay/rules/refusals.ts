/** The reasons for which the bot refuses something about pay (§18). */
import {
  copy,
  type Details,
  day,
  list,
  money,
  motion,
  number,
  person,
  text,
} from "../../kernel/rules/refusals/declare.ts"

export const payRefusals = {
  // Scales
  "scale-empty": {},
  "scale-unreadable": { typed: text },
  "scale-too-long": { most: number },
  "scale-twice": { grade: text },
  "scale-no-ratio": {},
  "scale-currencies": { grade: text },
  "scale-range": { grade: text, lowest: money, highest: money },
  "scale-ratio": { most: text, ratio: text, highest: money, lowest: money },
  "scale-grade-needed": { grade: text },
  "scale-other-currency": { currency: text },
  "scale-there": { motion, option: number },
  "scale-voting": { motion },
  "scale-unchanged": {},
  // Rates
  "no-pay-scale": {},
  "rates-off": {},
  "no-such-grade": { grade: text, grades: list },
  "rate-unreadable": { copy },
  "rate-no-reason": { copy },
  "rate-currency": { currency: text, wanted: text },
  "rate-out-of-range": { grade: text, years: number, lowest: money, highest: money },
  "rate-paid-already": { through: day },
  "rate-monthly-paid": { through: day },
  "rate-own": {},
  "rate-not-over": { person },
  "rate-not-read": { person },
  "rate-day": { typed: text },
  "rate-far": { day },
  "rate-before": { person, day },
  // The books, and the payroll
  "books-hours-open": { of: text },
  "payroll-unclear": { typed: text },
} satisfies Readonly<Record<string, Details>>
