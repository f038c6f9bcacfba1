/** The files of a pay run for American and British banks. */
import { DateTime } from "luxon"
import { type CalendarDay, dateOf } from "../../kernel/rules/happened.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { bankDayAfter } from "../rules/bank-days.ts"
import type { PayRun } from "../rules/pay-run.ts"
import { type BacsFile, bacsFile, type ServiceUser } from "./bacs.ts"
import { type NachaFile, nachaFile, type Originator } from "./nacha.ts"

interface LocalFile {
  readonly text: string
  /** How its name ends. */
  readonly extension: string
  readonly count: number
  /** The day on which receivers have their money. */
  readonly paid: CalendarDay
}

export interface LocalFiles {
  readonly nacha: LocalFile | null
  readonly bacs: LocalFile | null
}

interface Coop {
  readonly zone: string
  readonly config: { readonly nacha?: Originator | undefined; readonly bacs?: ServiceUser | undefined }
}

/**
 * Dollars arrive on the next banking day, which every American bank can promise. Bacs takes a file today, processes it on the next working
 * day, and pays on the one after it.
 */
export function localFiles(
  { zone, config }: Coop,
  run: Pick<PayRun, "number">,
  now: Instant,
  credits: { readonly nacha: NachaFile["credits"]; readonly bacs: BacsFile["credits"] },
): LocalFiles {
  const today = dateOf(now, zone)
  const { nacha, bacs } = config
  const dollars = bankDayAfter(today, "us")
  const processed = bankDayAfter(today, "uk")
  const made = { day: today, time: DateTime.fromMillis(now, { zone }).toFormat("HHmm") }
  return {
    nacha:
      nacha && credits.nacha.length > 0
        ? {
            text: nachaFile({ from: nacha, made, number: run.number - 1, day: dollars, credits: credits.nacha }),
            ...{ extension: "ach", count: credits.nacha.length, paid: dollars },
          }
        : null,
    bacs:
      bacs && credits.bacs.length > 0
        ? {
            text: bacsFile({
              ...{ from: bacs, serial: ((run.number - 1) % 999_999) + 1, made: today, day: processed },
              credits: credits.bacs,
            }),
            ...{ extension: "bacs.txt", count: credits.bacs.length, paid: bankDayAfter(processed, "uk") },
          }
        : null,
  }
}
