/** The texts that the search by coverage has found: each reaches a part of the program that no text before it reaches. One JSON string a line. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Target } from "./run.ts"

const folder = join(import.meta.dirname, "corpus")
const pathOf = ({ name }: Pick<Target, "name">): string => join(folder, `${name.replaceAll(" ", "-")}.txt`)

export function corpusOf(target: Pick<Target, "name">): readonly string[] {
  const path = pathOf(target)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, "utf8").split("\n")
  return lines.filter((line) => line !== "").map((line) => String(JSON.parse(line)))
}

export function keepInCorpus(target: Pick<Target, "name">, texts: readonly string[]): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(pathOf(target), texts.map((text) => `${JSON.stringify(text)}\n`).join(""))
}
