/** Templates for documents (§15.6), with the co-op's own rules filled in. Members take one as it is, or as a file to edit. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { PresetName } from "../../config/schema.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse } from "../../kernel/acts/refusal.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { readText } from "../rules/document.ts"
import { type TemplateKind, templateFiles } from "../rules/templates.ts"
import { filledTemplate } from "../views/templates.ts"

export const templatesFolder = join(import.meta.dirname, "../../../config/templates")

/** A template's file as it is shipped. */
export const templateSource = (preset: PresetName, language: string, kind: TemplateKind): string =>
  readFileSync(join(templatesFolder, preset, language, templateFiles[kind]), "utf8")

/** The template of the co-op's preset in the co-op's language. @throws Refusal if the co-op's name makes it no document */
export const readTemplate = askedBy("member", async ({ coop }: Act, _by, kind: TemplateKind): Promise<string> => {
  const { config, words } = coop
  return orRefuse(readText(filledTemplate(words, config, templateSource(config.preset, words.language, kind)))).text
})
