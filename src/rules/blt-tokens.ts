/** The words of a BLT file, with their lines: numbers, names, quoted names; comments and white space left out. */

export interface Token {
  readonly text: string
  /** From 1. */
  readonly line: number
  readonly quoted: boolean
}

const feed = 10
const blank = 32
const quote = 34
const hash = 35
const star = 42
const slash = 47

/** Reads one token after the other; made for files of millions of them. Comments are `# to the end of the line` and those of C. */
export class BltTokens {
  readonly #text: string
  #at: number
  #line = 1

  constructor(text: string) {
    this.#text = text
    // A byte order mark, as some editors on Windows put it.
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  }

  /** The line that the reading has reached. */
  get line(): number {
    return this.#line
  }

  /**
   * The next whole number of at most nine digits, without making a string of it: what nearly all tokens of a large file are.
   * Null where the next token is anything else, which is then still to be read.
   */
  number(): number | null {
    this.#skip()
    const text = this.#text
    let at = this.#at
    let value = 0
    let code = text.charCodeAt(at)
    while (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48)
      code = text.charCodeAt(++at)
    }
    const digits = at - this.#at
    if (digits === 0 || digits > 9 || (at < text.length && code > blank)) return null
    this.#at = at
    return value
  }

  /** The next token, or null at the end, or where a quoted name has no end: then `unclosed` tells its line. */
  next(): Token | null {
    this.#skip()
    const begin = this.#at
    if (begin >= this.#text.length) return null
    const line = this.#line
    if (this.#text.charCodeAt(begin) === quote) return this.#quoted(begin, line)
    let at = begin
    while (at < this.#text.length && this.#text.charCodeAt(at) > blank) at++
    this.#at = at
    return { text: this.#text.slice(begin, at), line, quoted: false }
  }

  /** Set where a quoted name does not end: the line on which it begins. */
  unclosed: number | null = null

  #quoted(begin: number, line: number): Token | null {
    const end = this.#text.indexOf('"', begin + 1)
    if (end < 0) {
      this.unclosed = line
      this.#at = this.#text.length
      return null
    }
    const text = this.#text.slice(begin + 1, end)
    this.#at = end + 1
    this.#line += text.split("\n").length - 1
    return { text, line, quoted: true }
  }

  #skip(): void {
    const text = this.#text
    const length = text.length
    for (;;) {
      const code = text.charCodeAt(this.#at)
      if (this.#at >= length) return
      if (code <= blank) {
        if (code === feed) this.#line++
        this.#at++
      } else if (code === hash) this.#skipTo("\n")
      else if (code === slash && text.charCodeAt(this.#at + 1) === star) this.#skipTo("*/")
      else return
    }
  }

  #skipTo(mark: string): void {
    const end = this.#text.indexOf(mark, this.#at + 1)
    const next = end < 0 ? this.#text.length : mark === "\n" ? end : end + mark.length
    if (mark !== "\n") this.#line += this.#text.slice(this.#at, next).split("\n").length - 1
    this.#at = next
  }
}
