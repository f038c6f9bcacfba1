/**
 * The list of commands, checked once at the start. A command cannot be registered unless it says where it may be typed and who may use it.
 */
import type { TypedWords } from "../kernel/rules/typed-words.ts"
import type { AnyCommand, Piece } from "./command.ts"
import { nameOfPiece } from "./parse.ts"

/** A command that cannot be registered. It stops the program at its start. */
export class RegistryError extends Error {}

export class Registry {
  readonly all: readonly AnyCommand[]
  readonly #byName = new Map<string, AnyCommand>()

  /** The words that people may type for commands, flags and more. */
  readonly words: TypedWords

  /**
   * @throws RegistryError if a command does not say where it may be typed or who may use it, or if two commands, or two flags of one
   * command, have the same word
   */
  constructor(commands: readonly AnyCommand[], words: TypedWords) {
    this.words = words
    for (const command of commands) this.#add(command)
    this.all = commands
  }

  /** The command with this name, or with this word as another name. Upper and lower case make no difference. Null if there is none. */
  find(name: string): AnyCommand | null {
    return this.#byName.get(name.toLowerCase()) ?? null
  }

  /** All words for commands that are not hidden. */
  get names(): readonly string[] {
    return [...this.#byName].filter(([, command]) => !command.hidden).map(([name]) => name)
  }

  #add(command: AnyCommand): void {
    // The types demand `where` and `who` already. They are checked again, because a command without them would be open to everybody.
    if (!Array.isArray(command.where) || command.where.length === 0) {
      throw new RegistryError(`the command ${command.name} does not say where it may be typed`)
    }
    if (!declaresWho(command.who)) throw new RegistryError(`the command ${command.name} does not say who may use it`)
    const pieces = command.pieces.map(nameOfPiece)
    if (new Set([...pieces, "coop"]).size !== pieces.length + 1) {
      throw new RegistryError(`two pieces of ${command.name} have the same name, or one is called coop`)
    }
    const flags = ["coop", ...command.pieces.flatMap((piece) => (isFlag(piece) ? nameOfPiece(piece) : []))]
    const words = flags.flatMap((flag) => this.words.flag(flag))
    const twice = words.find((word, index) => words.indexOf(word) !== index)
    if (twice !== undefined) throw new RegistryError(`two flags of ${command.name} are called --${twice}`)
    for (const name of this.words.command(command.name)) {
      if (!/^\p{Ll}+(-\p{Ll}+)*$/u.test(name)) throw new RegistryError(`"${name}" is no name for a command`)
      if (this.words.meaning("instead", name) !== null)
        throw new RegistryError(`the name ${name} is taken by ${command.name} and by a word that is no command`)
      const other = this.#byName.get(name)
      if (other) throw new RegistryError(`the name ${name} is taken by ${other.name} and ${command.name}`)
      this.#byName.set(name, command)
    }
  }
}

const isFlag = (piece: Piece): boolean => typeof piece === "object" && ("flag" in piece || "toggle" in piece)

function declaresWho(who: unknown): boolean {
  if (who === "anyone" || who === "member" || who === "voter" || who === "concerned") return true
  return typeof who === "object" && who !== null && ["start", "power"].some((key) => key in who)
}
