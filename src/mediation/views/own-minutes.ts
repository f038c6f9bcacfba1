/** The mediation's own minutes (§17.3). Its three people get them when it ends, and nothing of them is kept. */

import { matrixId } from "../../kernel/rules/types.ts"
import { paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf } from "../../kernel/views/people.ts"
import type { Mediation, Step } from "../rules/mediation.ts"
import type { AboutCoop } from "./mediation.ts"

export function ownMinutes(coop: AboutCoop, mediation: Mediation): string {
  const { words, server } = coop
  const { asker, other, mediator, about, steps } = mediation
  const [last] = steps.slice(-1)
  const called = {
    asker: nameOf(asker, server),
    other: nameOf(other, server),
    mediator: mediator === null ? "" : nameOf(mediator, server),
  }
  return paragraphs(
    words.t("mediation-minutes", { end: last?.what ?? "open", motion: last?.text ?? "", ...called }),
    about === "" ? null : quoted(about),
    ...steps.map((step) => line(coop, step)),
    words.t("mediation-minutes-next"),
  )
}

/** One step: the day, who did what, and the words that it is about. */
function line({ words, server }: AboutCoop, { at, what, by, text }: Step): string {
  const facts = {
    what,
    when: words.moment(at),
    by: by === null ? "" : nameOf(by, server),
    text: what === "named" ? nameOf(matrixId(text), server) : what === "settle" || what === "vote" ? "" : text,
  }
  const said = words.t("mediation-step", facts)
  return what === "settle" || what === "vote" ? `${said}\n\n${quoted(text)}` : said
}
