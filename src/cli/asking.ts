/** Asks questions at the terminal, one line for each answer. */
import { createInterface } from "node:readline/promises"
import type { Terminal } from "./terminal.ts"

export interface Asking {
  /** What was typed, without spaces around it. Null if the input has ended. `question`: shown before, as it is. */
  ask(question: string): Promise<string | null>
  close(): void
}

export function asking(terminal: Terminal): Asking {
  // Reads lines as they come: `question` would lose lines that a pipe delivers before they are asked for.
  const reader = createInterface({ input: terminal.in })
  const lines = reader[Symbol.asyncIterator]()
  // A terminal itself shows the answer and the line break. Input from elsewhere, such as a pipe, is not shown, so it is printed.
  const typed = terminal.in === process.stdin && process.stdin.isTTY
  return {
    async ask(question) {
      terminal.out.write(question)
      const line = await lines.next()
      if (line.done) return null
      if (!typed) terminal.out.write(`${line.value}\n`)
      return line.value.trim()
    },
    close: () => reader.close(),
  }
}
