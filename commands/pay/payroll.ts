/** `!payroll 2026-11`: the pay of a month as a table. `!payroll 2026`: the sums of a year. The treasurer gets everybody's, others their own. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { orRefuse, refuse } from "../../src/kernel/acts/refusal.ts"
import { monthOf, previousMonth, readMonth } from "../../src/kernel/rules/months.ts"
import { readPayroll, readPayrollYear, sendPayroll, sendPayrollYear } from "../../src/pay/acts/payroll.ts"
import { monthCard, yearCard } from "../../src/pay/views/payroll.ts"
import { canBeOver } from "../../src/roles/rules/over.ts"

export default defineCommand({
  name: "payroll",
  shows: true,
  topic: "money",
  usage: "[MONTH or YEAR]",
  where: ["direct"],
  who: readPayroll.who,
  offered: ({ coop }) => canBeOver(coop.config.offices, "set-rates"),
  pieces: [{ line: "span" }],
  args: z.object({ span: z.string().max(100).default("") }),
  examples: ["payroll", "payroll 2026-11", "payroll 2026"],
  async run(context, { span }) {
    const { coop, sender, words, message, now } = context
    const typed = span.trim()
    const present = monthOf(now, coop.zone)
    if (/^\d{4}$/.test(typed)) {
      if (Number(typed) > Number(present.slice(0, 4))) refuse("payroll-unclear", { typed })
      const payroll = await readPayrollYear(context, sender, message.trust, Number(typed))
      await context.reply(yearCard(words, payroll, coop.server))
      if (payroll.people.length > 0) await sendPayrollYear(context, sender.person, payroll)
      return
    }
    const month = typed === "" ? previousMonth(present) : orRefuse(readMonth(typed, now, coop.zone, words.typed))
    const payroll = await readPayroll(context, sender, message.trust, month)
    await context.reply(monthCard(words, payroll))
    if (payroll.rows.length > 0) await sendPayroll(context, sender.person, payroll)
  },
})
