/** The vote on whether the treasurer loses the office at once (§4, §7.3). */
import { usualOffices } from "../../../standing/rules/offices.ts"
import { type Kind, oneAtATime, title, titleWithPerson, usual } from "../../../votes/rules/kinds/kind.ts"
import { againstHolder } from "./against-holder.ts"

export const impeachment = {
  ...againstHolder,
  rules: usual,
  setting: "Whether the treasurer loses the office at once.",
  office: usualOffices.find(({ recall }) => recall === "impeachment")?.key ?? null,
  options: { impeach: [title("option-impeach")], keep: [titleWithPerson("option-keep-treasurer")] },
  titles: [titleWithPerson("motion-impeachment")],
  matter: oneAtATime("impeachment"),
} as const satisfies Kind
