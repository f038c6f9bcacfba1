/** A decision. Its text is recorded in the minutes; it has no other effect (§4). */
import { canObject } from "./duties.ts"
import { type Kind, noMatter, title, usual } from "./kind.ts"

export const decision = {
  rules: usual,
  setting: "Decisions: a text is recorded in the minutes, with no other effect.",
  series: "public",
  byBot: false,
  firstStage: "proposals",
  office: null,
  about: "nobody",
  withoutConcerned: false,
  proposed: "text",
  options: { text: [], keep: [title("option-keep")] },
  titles: [],
  matter: noMatter,
  todo: { "early-end": canObject },
  suggested: null,
  ends: { whenGone: "goes-on", whenOfficeEnds: "goes-on" },
  changesDues: false,
  minutes: ["decisions"],
} as const satisfies Kind
