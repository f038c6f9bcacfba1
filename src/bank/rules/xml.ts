/**
 * Reads XML as plain data. The reader is strict. It accepts no document types and no entities of a file's own, fetches nothing, and limits
 * depth and size.
 */
import { SaxesParser } from "saxes"
import type { Refused } from "../../kernel/rules/types.ts"

export interface XmlElement {
  /** The element's name without its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The element's own text without its children's, trimmed. */
  readonly text: string
  /** The line where the element begins, from 1. */
  readonly line: number
}

interface Growing extends XmlElement {
  readonly children: Growing[]
  text: string
}

const deepest = 50
const most = 400_000

class Refusing extends Error {
  readonly reason: Refused
  constructor(reason: Refused) {
    super(reason.refused)
    this.reason = reason
  }
}

/**
 * Reads a whole document. Returns its outermost element, or a refusal that names the line. Document types and very large documents are
 * refused too, since no bank statement needs them.
 */
export function readXml(text: string): XmlElement | Refused {
  const parser = new SaxesParser({ position: true, xmlns: false })
  const open: Growing[] = []
  let root: Growing | null = null
  let count = 0
  const refuse = (refused: "bank-xml-doctype" | "bank-xml-too-much"): never => {
    throw new Refusing({ refused, line: parser.line })
  }
  parser.on("doctype", () => refuse("bank-xml-doctype"))
  parser.on("opentag", ({ name, attributes }) => {
    count += 1
    if (count > most || open.length >= deepest) refuse("bank-xml-too-much")
    const element: Growing = { name: local(name), attributes, children: [], text: "", line: parser.line }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  const added = (more: string) => {
    const element = open.at(-1)
    if (element) element.text += more
  }
  parser.on("text", added)
  parser.on("cdata", added)
  parser.on("closetag", () => {
    const element = open.pop()
    if (element) element.text = element.text.trim()
  })
  try {
    parser.write(text).close()
  } catch (error) {
    // The parser's message is in English and may quote the file. So people are told only the line.
    return error instanceof Refusing ? error.reason : { refused: "bank-xml-broken", line: parser.line }
  }
  return root ?? { refused: "bank-xml-broken", line: 1 }
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1)

/** All children with that name, in order. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name)

/**
 * The element at a path such as `Refs/EndToEndId`. Null if there is none. If several elements have one name, the path follows the first.
 */
export function at(element: XmlElement | null, path: string): XmlElement | null {
  let found: XmlElement | null = element
  for (const name of path.split("/")) found = found?.children.find((child) => child.name === name) ?? null
  return found
}

/** The text at a path. Null if there is no such element, or its text is empty. */
export const textAt = (element: XmlElement | null, path: string): string | null => at(element, path)?.text || null
