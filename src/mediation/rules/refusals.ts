/** The reasons for which the bot refuses something about a mediation (§17.3). */
import { copy, type Details, list, moment, number, person, text } from "../../kernel/rules/refusals/declare.ts"

export const mediationRefusals = {
  "mediates-with-themselves": {},
  "mediates-with-bot": {},
  "mediation-waits": { person, until: moment },
  "mediation-asked-by-them": { person, copy },
  "mediation-goes-on": { person },
  "mediation-one-at-a-time": { person },
  "mediation-pause": { person, until: moment },
  "mediator-is-party": {},
  "mediator-is-bot": {},
  "mediator-unwilling": { person },
  "mediator-whom": { people: list },
  "mediator-unnamed": {},
  "mediator-chosen": {},
  "mediation-none": {},
  "mediation-nothing-to-answer": {},
  "mediation-which": { people: list },
  "mediation-no-room-yet": {},
  "mediation-not-open": {},
  "mediation-open-already": {},
  "mediation-no-words": { copy },
  "mediation-title-long": { most: number },
  "mediation-left-over": { typed: text },
  "mediate-which-words": { number },
} satisfies Readonly<Record<string, Details>>
