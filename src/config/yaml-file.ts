/** A YAML text that knows the place of each of its values. */
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

  /** The parsed content. Undefined if anchors refer to nothing, or endlessly to each other. That adds one more problem. */
  value(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: 100 })
    } catch (error) {
      const detail = error instanceof Error ? error.message : ""
      this.#unresolvable.push({ line: 1, column: 1, path: [], reason: "not-yaml", details: { detail } })
      return undefined
    }
  }

  /**
   * Why the text is no valid YAML. The library's warnings are problems too: an unquoted room ID parses as an unknown tag, which loses its
   * value.
   */
  problems(): Problem[] {
    const faults = [...this.#document.errors, ...this.#document.warnings].map((error) => ({
      ...this.#at(error.pos[0]),
      path: [],
      reason: reasonOf(error),
      details: { detail: error.message },
    }))
    return faults.length > 0 ? faults : this.#unresolvable
  }

  /** The place of the value at `path`, or of the nearest thing around it that the file has. */
  place(path: Path): { line: number; column: number } {
    for (let length = path.length; length >= 0; length -= 1) {
      // The library types the answer as unknown; with `true` it is a node or undefined.
      const node = this.#document.getIn(path.slice(0, length), true) as Node | undefined
      if (length > 0 && length === path.length && isScalar(node) && node.value === null) return this.keyPlace(path)
      if (node?.range)
        return length < path.length && length > 0 ? this.keyPlace(path.slice(0, length)) : this.#at(node.range[0])
    }
    return { line: 1, column: 1 }
  }

  /** The place of the key at the end of `path`; for a list item, the item's own place. */
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

/** The reason for an error in the YAML. Two mistakes are so common in configurations that they have reasons of their own. */
function reasonOf(error: YAMLError): ProblemReason {
  if (error.code === "TAG_RESOLVE_FAILED" || error.code === "BAD_SCALAR_START") return "needs-quotes"
  if (error.code === "DUPLICATE_KEY") return "duplicate-key"
  return "not-yaml"
}
