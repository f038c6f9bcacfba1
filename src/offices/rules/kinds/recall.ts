/** The vote on whether the holder of an office loses it at once (§12.4). The treasurer's recall is the impeachment. */
import { type Kind, title, titleWithPerson, usual } from "../../../votes/rules/kinds/kind.ts"
import { againstHolder } from "./against-holder.ts"

export const recall = {
  ...againstHolder,
  rules: usual,
  setting: "Whether the holder of an office that the preset or `offices` adds loses it at once.",
  office: "named",
  options: { impeach: [title("option-recall")], keep: [titleWithPerson("option-keep-office")] },
  titles: [titleWithPerson("motion-recall")],
  matter: ({ office, subject }) => `recall:${office}:${subject}`,
} as const satisfies Kind
