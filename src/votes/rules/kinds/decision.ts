/** A decision. Its text is recorded in the minutes; it has no other effect (§4). */
import { aboutNobody, type Kind, noMatter, title, usual } from "./kind.ts"

export const decision = {
  ...aboutNobody,
  rules: usual,
  setting: "Decisions: a text is recorded in the minutes, with no other effect.",
  firstStage: "proposals",
  proposed: "text",
  options: { text: [], keep: [title("option-keep")] },
  titles: [],
  matter: noMatter,
  minutes: ["decisions"],
} as const satisfies Kind
