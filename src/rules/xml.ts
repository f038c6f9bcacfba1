/** XML as data: strict, without document types, entities of its own, or anything fetched; bounded in depth and size. */
import { SaxesParser } from "saxes"
import type { Refused } from "./types.ts"

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text, without that of its children, trimmed. */
  readonly text: string
  /** Where it begins, from 1. */
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

/** Reads a whole document. What is not well-formed is refused with its line, and so is what no statement needs. */
export function readXml(text: string): XmlElement | Refused {
  const parser = new SaxesParser({ position: true, xmlns: false })
  const open: Growing[] = []
  let root: Growing | null = null
  let count = 0
  const refuse = (refused: string): never => {
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
    // The parser's own words are English, and may quote the file.
    return error instanceof Refusing ? error.reason : { refused: "bank-xml-broken", line: parser.line }
  }
  return root ?? { refused: "bank-xml-broken", line: 1 }
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1)

/** All children of that name, in order. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name)

/** What stands at the end of a path such as `Refs/EndToEndId`, the first of each name; null: nothing. */
export function at(element: XmlElement | null, path: string): XmlElement | null {
  let found: XmlElement | null = element
  for (const name of path.split("/")) found = found?.children.find((child) => child.name === name) ?? null
  return found
}

/** The text there; null where there is nothing, or nothing in it. */
export const textAt = (element: XmlElement | null, path: string): string | null => at(element, path)?.text || null
