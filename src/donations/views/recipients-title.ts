/** Recipients of donations in one line, which the bot can read again. Plain text. */
import type { Words } from "../../kernel/views/words.ts"
import type { Recipient, Recipients } from "../rules/recipients.ts"

/** Whether a part says one of so many equal ones, which nobody typed as a percentage. */
const isEqual = ({ part }: Pick<Recipient, "part">): boolean => part.includes("/")

/** As in `Debian 40%, Matrix.org Foundation 60%`; `Debian, Matrix.org Foundation` if all get the same. */
export const recipientsTitle = (words: Words, recipients: Recipients): string =>
  recipients.map((one) => recipientText(words, one)).join(", ")

/** One recipient with its part. */
export const recipientText = (words: Words, one: Pick<Recipient, "name" | "part">): string =>
  isEqual(one) ? one.name : `${one.name} ${words.percent(one.part)}`
