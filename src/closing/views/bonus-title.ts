/** Rates of bonuses in one line, which the bot can read again. Plain text. */

import type { Words } from "../../kernel/views/words.ts"
import { officeKey } from "../../standing/rules/offices.ts"
import type { Bonus, BonusRate } from "../rules/bonus-terms.ts"

/** As in `President 1% of the payroll, Board 3,000.00 EUR by measures`. */
export const bonusTitle = (words: Words, { rates }: Bonus): string =>
  rates.length === 0 ? words.t("bonus-title-none") : rates.map((rate) => bonusRateText(words, rate)).join(", ")

/** One office's rate. */
export const bonusRateText = (words: Words, rate: BonusRate): string =>
  rate.of === "measures"
    ? words.t("bonus-rate-measures", { name: words.office(officeKey(rate.office)), amount: words.money(rate.amount) })
    : words.t(`bonus-rate-${rate.of}`, {
        name: words.office(officeKey(rate.office)),
        percent: words.percent(rate.percent),
      })
