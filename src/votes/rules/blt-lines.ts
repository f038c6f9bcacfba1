/** Reads the numeric lines of a BLT file word by word, and skips comments and white space. blt-names.ts reads the names. */

const feed = 10
const carriage = 13
const blank = 32
const hash = 35
const star = 42
const slash = 47

/**
 * Reads a file line by line and word by word, fast enough for millions of ballots. A comment runs from `#` to the end of the line, or has
 * the form of a comment in C.
 */
export class BltLines {
  readonly #text: string
  #at: number
  #line = 1

  constructor(text: string) {
    this.#text = text
    // Some Windows editors put a byte order mark at the beginning.
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  }

  /** The line that the reader has reached, from 1. */
  get line(): number {
    return this.#line
  }

  /** The text that is still unread. */
  get rest(): string {
    return this.#text.slice(this.#at)
  }

  /** Moves to the next line with content. False at the end of the file. */
  startLine(): boolean {
    while (this.endOfLine()) {
      if (this.#at >= this.#text.length) return false
      this.#passLineEnd()
    }
    return true
  }

  /** Whether the rest of this line is empty. */
  endOfLine(): boolean {
    const text = this.#text
    for (;;) {
      const code = text.charCodeAt(this.#at)
      if (this.#at >= text.length || code === feed || code === carriage) return true
      if (code <= blank) this.#at++
      else if (code === hash) this.#passLine()
      else if (code === slash && text.charCodeAt(this.#at + 1) === star) this.#passComment()
      else return false
    }
  }

  /**
   * Reads the next word of this line if it is a whole number of at most nine digits. Nearly every word of a large file is such a number, so
   * no string is made for it. Null: the line has ended, or the next word is something else and stays unread.
   */
  number(): number | null {
    if (this.endOfLine()) return null
    const text = this.#text
    let at = this.#at
    let value = 0
    let code = text.charCodeAt(at)
    while (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48)
      code = text.charCodeAt(++at)
    }
    const digits = at - this.#at
    if (digits === 0 || digits > 9 || (at < text.length && code > blank && code !== hash)) return null
    this.#at = at
    return value
  }

  /** Reads the next word of this line. Empty at the end of the line. */
  word(): string {
    if (this.endOfLine()) return ""
    const begin = this.#at
    while (this.#at < this.#text.length && this.#text.charCodeAt(this.#at) > blank) this.#at++
    return this.#text.slice(begin, this.#at)
  }

  #passLineEnd(): void {
    const windows = this.#text.charCodeAt(this.#at) === carriage && this.#text.charCodeAt(this.#at + 1) === feed
    this.#at += windows ? 2 : 1
    this.#line++
  }

  #passLine(): void {
    while (this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === feed || code === carriage) return
      this.#at++
    }
  }

  #passComment(): void {
    const end = this.#text.indexOf("*/", this.#at + 2)
    const next = end < 0 ? this.#text.length : end + 2
    this.#line += lineEnds(this.#text.slice(this.#at, next))
    this.#at = next
  }
}

const lineEnds = (text: string): number => text.split(/\r\n|\n|\r/).length - 1
