/** Reads the SGML of OFX 1.x, in which elements that contain a text need no end tag. */
import type { Refused } from "../../kernel/rules/types.ts"
import type { XmlElement } from "./xml.ts"

interface Growing extends XmlElement {
  children: Growing[]
  text: string
}

const deepest = 50
const most = 400_000

/** The entities of OFX. An ampersand that begins none of these is a plain ampersand. */
const entities: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&nbsp;", " "],
])

/**
 * Reads a whole document, beginning with its first element. Names become capitals. A tag that ends no element is refused with its line. So
 * is a document that ends within an element.
 */
export function readSgml(text: string): XmlElement | Refused {
  const begin = text.search(/<OFX>/i)
  if (begin < 0) return { refused: "bank-ofx-broken", line: 1 }
  const root: Growing = { name: "", attributes: {}, children: [], text: "", line: 1 }
  const open: Growing[] = [root]
  let line = linesIn(text.slice(0, begin)) + 1
  let count = 0
  let ended = ""
  const token = /<(\/?)([A-Za-z0-9_.]{1,40})>([^<]*)/y
  token.lastIndex = begin
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [whole, slash, written = "", after = ""] = found
    const name = written.toUpperCase()
    const value = after.trim()
    if (slash === "") {
      count += 1
      if (count > most || open.length > deepest) return { refused: "bank-xml-too-much", line }
      const plain = value.replaceAll(/&[a-z]{2,4};/g, (entity) => entities.get(entity) ?? entity)
      const element: Growing = { name, attributes: {}, children: [], text: plain, line }
      open.at(-1)?.children.push(element)
      if (value === "") open.push(element)
      ended = value === "" ? "" : name
    } else {
      if (value !== "" || (name !== ended && !ends(open, name))) return { refused: "bank-ofx-broken", line }
      ended = ""
    }
    line += linesIn(whole)
    const [only] = root.children
    if (open.length === 1 && only) return text.slice(token.lastIndex).trim() === "" ? only : broken(line)
  }
  return broken(line)
}

const broken = (line: number): Refused => ({ refused: "bank-ofx-broken", line })
const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0

/**
 * Ends the innermost open element of this name. Elements in it that are still open are empty and have no end tag. So the elements after
 * them, which were read as their children, are moved beside them. False: there is no such element.
 */
function ends(open: Growing[], name: string): boolean {
  const at = open.findLastIndex((element) => element.name === name)
  if (at < 1) return false
  const closed = open.splice(at)
  for (const [index, empty] of [...closed.entries()].slice(1).toReversed()) {
    closed[index - 1]?.children.push(...empty.children)
    empty.children = []
  }
  return true
}
