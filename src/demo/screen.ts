/** Shows the conversation on a terminal, as the members see it. */
import { styleText } from "node:util"
import type { Words } from "../kernel/views/words.ts"
import { botName, isPerson, type Person } from "./coop.ts"
import type { Heard } from "./watch.ts"

type Style = Parameters<typeof styleText>[0]

const colours: Readonly<Record<Person, Style>> = {
  ana: ["bold", "magenta"],
  ben: ["bold", "cyan"],
  cem: ["bold", "green"],
  dee: ["bold", "yellow"],
  eli: ["bold", "blue"],
  fay: ["bold", "red"],
  gil: ["bold", "white"],
}

export interface ScreenOptions {
  write(text: string): void
  readonly colour: boolean
  /** The number of columns. */
  readonly width: number
}

export class Screen {
  readonly words: Words
  readonly #options: ScreenOptions

  constructor(words: Words, options: ScreenOptions) {
    this.words = words
    this.#options = options
  }

  /** Prints a message: who wrote it, where, whether encrypted, and its text. Of an edit it prints only the last line. */
  message(heard: Heard, answered?: Heard): void {
    const answer = heard.relation?.thread !== undefined || heard.relation?.replyTo !== undefined
    const margin = answer ? "    " : "  "
    const head = `${margin.slice(2)}${this.#name(heard.who)}  ${this.#dim(this.#place(heard, answered))}`
    if (heard.isEdit) {
      this.lines([head, ...wrapped(lastLine(heard.body), margin, this.#options.width), ""])
      return
    }
    const text = heard.file ? `📎 ${heard.file.name}` : heard.body
    this.lines([head, ...wrapped(text, margin, this.#options.width), ""])
  }

  /** Prints narration that nobody in the story says. */
  narrate(text: string): void {
    this.lines([...wrapped(text, "", this.#options.width).map((line) => this.#dim(line)), ""])
  }

  heading(text: string): void {
    const line = "─".repeat(Math.max(3, this.#options.width - text.length - 5))
    this.lines([`── ${this.#style("bold", text)} ${this.#dim(line)}`, ""])
  }

  /** Prints a shell command and its output. */
  shell(command: string, output: string): void {
    this.lines([
      `  ${this.#style("bold", `$ ${command}`)}`,
      ...wrapped(output.trimEnd(), "  ", this.#options.width),
      "",
    ])
  }

  /** Prints lines of the demo itself, wrapped. */
  text(lines: readonly string[]): void {
    this.lines(lines.flatMap((line) => wrapped(line, "", this.#options.width)))
  }

  /** Prints lines as they are. */
  lines(lines: readonly string[]): void {
    this.#options.write(lines.map((line) => `${line}\n`).join(""))
  }

  name(who: string): string {
    return this.#name(who)
  }

  #place({ room, who, encrypted, relation, isEdit }: Heard, answered?: Heard): string {
    const { words } = this
    const direct = room.startsWith("direct:")
    const where = !direct
      ? this.roomTitle(room)
      : words.t("demo-where-direct", { name: who === botName ? room.slice("direct:".length) : botName })
    const place = this.#relative(where, { direct, isEdit, relation }, answered)
    return encrypted ? `🔒 ${place}` : `${place} (${words.t("demo-unencrypted")})`
  }

  /** The room in words. Adds whether the message is an edit. In a room of more than two people, also adds whom the message answers. */
  #relative(
    where: string,
    { direct, isEdit, relation }: Pick<Heard, "isEdit" | "relation"> & { direct: boolean },
    answered?: Heard,
  ): string {
    const { words } = this
    if (isEdit) return words.t("demo-where-edited", { where })
    if (direct || !answered || !relation) return where
    const name = answered.who
    return relation.thread === undefined
      ? words.t("demo-where-reply", { where, name })
      : words.t("demo-where-thread", { where, name })
  }

  /** A room's name in the reader's language. */
  roomTitle(room: string): string {
    if (/^T\d+$/.test(room)) return this.words.t("demo-room-task", { task: room })
    if (!room.startsWith("direct:")) return this.words.t(`demo-room-${room.toLowerCase()}`)
    return this.words.t("demo-where-direct", { name: botName })
  }

  #name(who: string): string {
    return this.#style(isPerson(who) ? colours[who] : "bold", who)
  }

  #dim = (text: string): string => this.#style("dim", text)

  #style(style: Style, text: string): string {
    return this.#options.colour && text !== "" ? styleText(style, text, { validateStream: false }) : text
  }
}

const lastLine = (body: string): string => body.trimEnd().split("\n").at(-1) ?? ""

/**
 * Wraps long lines at spaces. A list item's further lines are indented under its text. Code stays in one piece if possible, and a word that
 * is longer than a line stays whole.
 */
export function wrapped(text: string, margin: string, width: number): string[] {
  const room = Math.max(20, width - margin.length)
  return text.split("\n").flatMap((line) => {
    if (line.length <= room) return [`${margin}${line}`.trimEnd()]
    const mark = /^\s*(?:(?:[-•]|\d+\.|>)\s+)?/.exec(line)?.[0] ?? ""
    const words = line.slice(mark.length).match(/[^\s`]*`[^`]*`\S*|\S+/g) ?? []
    const pieces = words.flatMap((word) => (mark.length + word.length > room ? word.split(" ") : [word]))
    const lines: string[] = []
    let current = ""
    for (const piece of pieces) {
      const longer = current === "" ? piece : `${current} ${piece}`
      if (current !== "" && mark.length + longer.length > room) {
        lines.push(current)
        current = piece
      } else current = longer
    }
    lines.push(current)
    return lines.map((part, index) => `${margin}${index === 0 ? mark : " ".repeat(mark.length)}${part}`.trimEnd())
  })
}
