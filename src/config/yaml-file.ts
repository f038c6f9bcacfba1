/** A YAML text that knows where in it each value stands. */
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLError } from "yaml"
import type { Problem, ProblemReason } from "./problem.ts"

type Path = readonly (string | number)[]

export class YamlFile {
  readonly #lines = new LineCounter()
  readonly #document: Document.Parsed
  readonly #unresolvable: Problem[] = []

  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, logLevel: "error" })
  }

  /** What stands in it; undefined, with one more problem, where anchors refer to nothing or to each other without end. */
  value(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: 100 })
    } catch (error) {
      const detail = error instanceof Error ? error.message : ""
      this.#unresolvable.push({ line: 1, column: 1, path: [], reason: "not-yaml", details: { detail } })
      return undefined
    }
  }

  /** What makes it no valid YAML. A warning counts too: an unquoted room ID is read as an unknown tag, and its value is lost. */
  problems(): Problem[] {
    const faults = [...this.#document.errors, ...this.#document.warnings].map((error) => ({
      ...this.#at(error.pos[0]),
      path: [],
      reason: reasonOf(error),
      details: { detail: error.message },
    }))
    return faults.length > 0 ? faults : this.#unresolvable
  }

  /** Where the value at `path` stands, or the nearest thing around it that the file has. */
  place(path: Path): { line: number; column: number } {
    for (let length = path.length; length >= 0; length -= 1) {
      // The library types its answer as unknown; with `true` it is the node, or undefined.
      const node = this.#document.getIn(path.slice(0, length), true) as Node | undefined
      if (length > 0 && length === path.length && isScalar(node) && node.value === null) return this.keyPlace(path)
      if (node?.range)
        return length < path.length && length > 0 ? this.keyPlace(path.slice(0, length)) : this.#at(node.range[0])
    }
    return { line: 1, column: 1 }
  }

  /** Where the key at the end of `path` stands; a list's item stands for itself. */
  keyPlace(path: Path): { line: number; column: number } {
    const parent = path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents
    const key = path.at(-1)
    if (isMap(parent)) {
      const found = parent.items
        .map((pair) => pair.key)
        .find((node) => isScalar(node) && String(node.value) === String(key))
      if (isScalar(found) && found.range) return this.#at(found.range[0])
    }
    const node = this.#document.getIn(path, true) as Node | undefined
    return this.#at(node?.range?.[0] ?? 0)
  }

  #at(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}

/** Two slips are so common in this file that they get words of their own. */
function reasonOf(error: YAMLError): ProblemReason {
  if (error.code === "TAG_RESOLVE_FAILED" || error.code === "BAD_SCALAR_START") return "needs-quotes"
  if (error.code === "DUPLICATE_KEY") return "duplicate-key"
  return "not-yaml"
}
