/** Agreements with others (§15.4): members decide by vote whether to sign one, and whether to end it. */
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { SeeingAct, Typed } from "../../votes/acts/open-motion.ts"
import { keyFrom, readKey, readText } from "../rules/document.ts"
import { revisionsInForce, revisionsOf } from "../store/documents.ts"
import { controlStatement } from "../views/documents.ts"
import { type Proposed, put } from "./amend.ts"

/**
 * Proposes to sign an agreement with this text.
 * @param keepsControl whether its author states that it does not change who controls the co-op. The statement is then added to the text
 * @throws Refusal if the rules demand that statement, and it is missing
 */
export const proposeAgreement = askedBy(
  { start: "agreement" },
  async (
    act: SeeingAct,
    by,
    { title, text, keepsControl }: { readonly title: string; readonly text: string; readonly keepsControl: boolean },
    typed: Typed,
  ): Promise<Proposed> => {
    const { work, coop } = act
    const taken = (await revisionsOf(work, coop.key)).map(({ key }) => key)
    const statement = controlStatement(coop.words, coop.config.name)
    const whole = keepsControl ? orRefuse(readText(`${text}\n${statement}\n`)).text : text
    const draft = { key: keyFrom(title, taken), kind: "agreement", title, base: 0, text: whole } as const
    return put(act, by, draft, { summary: "", before: "", typed })
  },
)

/** Proposes to end an agreement that is in force. @throws Refusal */
export const endAgreement = askedBy(
  { start: "agreement" },
  async (act: SeeingAct, by, typedKey: string, typed: Typed): Promise<Proposed> => {
    const { work, coop } = act
    const all = (await revisionsInForce(work, coop.key)).filter(({ kind }) => kind === "agreement")
    const current = all.find(({ key }) => key === readKey(typedKey))
    const keys = all.map(({ key }) => key)
    if (!current) return refuse("no-such-agreement", { typed: typedKey, keys, some: keys.length > 0 })
    const { key, title, revision: base, text: before } = current
    return put(act, by, { key, kind: "agreement", title, base, text: "" }, { summary: "", before, typed })
  },
)
