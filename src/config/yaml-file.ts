/** A YAML text for which the place of each value is known. */
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

  /** The parsed content. Undefined if anchors refer to nothing or endlessly to each other. In that case one more problem is reported. */
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
   * The reasons why the text is no valid YAML. The library's warnings count too, because an unquoted room ID only gives a warning: it is
   * read as an unknown tag, and its value is lost.
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

  /** The place of the value at `path`. If the file does not have it, the place of the nearest thing around it. */
  place(path: Path): { line: number; column: number } {
    for (let length = path.length; length >= 0; length -= 1) {
      // The library types the answer as unknown. With `true` it is a node or undefined, hence the cast.
      const node = this.#document.getIn(path.slice(0, length), true) as Node | undefined
      if (length > 0 && length === path.length && isScalar(node) && node.value === null) return this.keyPlace(path)
      if (node?.range)
        return length < path.length && length > 0 ? this.keyPlace(path.slice(0, length)) : this.#at(node.range[0])
    }
    return { line: 1, column: 1 }
  }

  /** The place of the key at the end of `path`. For a list item, the place of the item. */
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

/** The reason of an error in the YAML. Two mistakes are so common in configurations that each has a reason of its own. */
function reasonOf(error: YAMLError): ProblemReason {
  if (error.code === "TAG_RESOLVE_FAILED" || error.code === "BAD_SCALAR_START") return "needs-quotes"
  if (error.code === "DUPLICATE_KEY") return "duplicate-key"
  return "not-yaml"
}
