/** Makes the first configuration file of a co-op from the commented example. */
import { readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { isMap, isScalar, parseDocument } from "yaml"
import type { Language } from "../kernel/languages.ts"
import { presetText } from "./presets.ts"
import { type PresetName, presetSettings } from "./schema.ts"

const folder = join(import.meta.dirname, "../../config")

export interface FirstConfig {
  readonly homeserver: string
  readonly user: string
  readonly name: string
  readonly language: Language
  readonly zone: string
  readonly founders: readonly string[]
  readonly preset: PresetName
}

/**
 * The example's text with these values. All other settings keep their defaults and explanations. The preset's rules follow as comments,
 * with their reasons. So an admin can uncomment a line and change it.
 */
export function firstConfigText(values: FirstConfig, filename: string): string {
  const example = readFileSync(join(folder, "coop.example.yaml"), "utf8")
  // The text above this line is about the example itself, so it is left out.
  const document = parseDocument(example.slice(example.indexOf("# Matrix IDs")))
  document.set("homeserver", values.homeserver)
  document.setIn(["user"], quoted(document, values.user))
  document.set("language", values.language)
  document.setIn(["coops", "hive", "name"], values.name)
  document.setIn(["coops", "hive", "zone"], values.zone)
  document.setIn(
    ["coops", "hive", "founders"],
    document.createNode(values.founders.map((person) => quoted(document, person))),
  )
  document.setIn(["coops", "hive", "preset"], values.preset)
  for (const setting of presetSettings) document.deleteIn(["coops", "hive", setting])
  const coops = document.get("coops")
  const key = isMap(coops) ? coops.items[0]?.key : undefined
  if (isScalar(key)) key.value = keyOf(values.name)
  const schema = relative(dirname(resolve(filename)), join(folder, "schema.json"))
  return `# yaml-language-server: $schema=${schema}\n# Waggle's configuration. Try it after each change: waggle check FILE\n${document.toString({ lineWidth: 0 })}\n${rulesToChange(values.preset)}`
}

/** A preset's text as comments, indented like a co-op's settings. */
function rulesToChange(preset: PresetName): string {
  const lines = presetText(preset).trimEnd().split("\n")
  const note = [
    `What follows is the preset ${preset}. To have something otherwise, take away the "# " before it and before the lines`,
    "that it belongs to, such as motions: and decision: for the quorum of decisions. All that can be set: coop.example.yaml.",
  ]
  return [...note, "", ...lines]
    .map((line) => `    # ${line}`.trimEnd())
    .join("\n")
    .concat("\n")
}

function quoted(document: ReturnType<typeof parseDocument>, text: string) {
  const node = document.createNode(text)
  if (isScalar(node)) node.type = "QUOTE_DOUBLE"
  return node
}

/** Makes a key from a name: lower-case letters without accents, and hyphens between words. */
function keyOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").toLowerCase()
  const key = plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, 32)
    .replace(/-+$/, "")
  return key === "" ? "coop" : key
}
