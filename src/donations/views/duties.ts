/** Lines of `!todo` about donations. */
import type { Money } from "../../kernel/rules/types.ts"
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import { type AboutTodo, namesOf } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"

/** Donations that the treasurer has to pay. */
export interface DonationDuty {
  readonly duty: "donations"
  readonly due: readonly { readonly name: string; readonly amounts: readonly Money[] }[]
  readonly until: null
}

export function donationDutyLine(words: Words, { due }: DonationDuty, { prefix }: AboutTodo): string {
  const recipients = namesOf(words, due, ({ name, amounts }) =>
    words.t("donation-due-to", {
      name: escapeMarkdown(name),
      amount: words.list(amounts.map((one) => words.money(one))),
    }),
  )
  return words.t("todo-donations", { recipients, name: due[0]?.name ?? "", prefix })
}
