/** Lines of `!todo` about payments and accounts. */

import { nameOf, plainName } from "../../kernel/views/people.ts"
import { type AboutTodo, namesOf } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { MoneyDuty } from "../rules/money-duties.ts"
import { paymentId } from "../rules/payments.ts"

export function moneyDutyLine(words: Words, duty: MoneyDuty, { server, prefix }: AboutTodo): string {
  switch (duty.duty) {
    case "pay-run":
      return words.t("todo-pay-run", { month: words.month(duty.month), prefix })
    case "compare":
      return words.t("todo-compare", { at: words.moment(duty.from), until: words.moment(duty.lostUntil), prefix })
    case "accounts": {
      const [first] = duty.people
      const people = words.list(duty.people.map((person) => nameOf(person, server)))
      const typed = first === undefined ? "" : `@${plainName(first, server).replace(/^@/, "")}`
      return words.t("todo-accounts", { people, count: duty.people.length, typed, prefix })
    }
    default: {
      const payments = namesOf(words, duty.payments, ({ number, amount }) =>
        words.t("todo-payment", { payment: paymentId(number), amount: words.money(amount) }),
      )
      const first = paymentId(duty.payments[0]?.number ?? 0)
      return words.t(`todo-${duty.duty}`, { payments, count: duty.payments.length, first, prefix })
    }
  }
}
