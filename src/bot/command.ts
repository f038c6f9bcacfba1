/** What a command is: data that the dispatcher checks and help prints, and what it does. */
import type { z } from "zod"
import type { CoopContext } from "../kernel/acts/context.ts"
import type { TypedWords, WordGroup } from "../kernel/rules/typed-words.ts"
import type { Instant, MatrixId, Series } from "../kernel/rules/types.ts"
import type { Work } from "../kernel/store/work.ts"
import type { Words } from "../kernel/views/words.ts"
import type { Unheard } from "../standing/rules/heard.ts"
import type { Asker, Who } from "../votes/rules/who.ts"
import type { Place, TextMessage } from "./message.ts"
import type { Registry } from "./registry.ts"

/**
 * One argument, in the order in which people type them after the command's name. Its name is its key in the parsed arguments.
 * - `"motion"`: one word, or several in quotes
 * - `{ word: "office", of: "office" }`: the same; a word of that group becomes its meaning
 * - `{ number: "option" }`: a whole number from 1 to 99 before a free text, if there is one; in quotes it is text
 * - `{ line: "title" }`: the rest of the first line, as typed; if that is empty, the next line that is not
 * - `{ lines: "text" }`: the lines after it, as typed, in Markdown
 * - `{ many: "choices" }`: all remaining words on all lines, as a list
 * - `{ flag: "reason" }`: `--reason WORD` or `--reason=WORD`, before a free text or at its end, in the words for that flag
 * - `{ toggle: "early" }`: true if `--early` is there A missing piece is undefined, and a missing list is empty. The schema says which
 * pieces may be missing.
 */
export type Piece =
  | string
  | { readonly word: string; readonly of: WordGroup }
  | { readonly number: string }
  | { readonly line: string }
  | { readonly lines: string }
  | { readonly many: string }
  | { readonly flag: string }
  | { readonly toggle: string }

/**
 * When a command runs although its message did not come as it should (§5.1a). `everywhere`: it changes nothing, and tells only what is in
 * the manual. `judged`: its act checks the message itself, because only the act knows for which vote or co-op it is. `lobby`: in the
 * unencrypted lobby, if this function accepts what was typed.
 */
export type Open = "everywhere" | "judged" | { readonly lobby: (typed: Typed, words: TypedWords) => boolean }

/** Whether the text after a command's name plainly holds what must not stay. `rest`: all of that text, as typed. */
export type Proof = (context: CommandContext, rest: string, typed: Typed) => boolean | Promise<boolean>

/** For telling somebody that their message was taken out: whether the bot could remove it, and from where. */
export type Removal = { readonly removed: string; readonly where: string; readonly prefix: string }

/**
 * What a command's message may hold that others must not read (invariant 9). The bot takes the message out of any place that is not the
 * command's, and of any unencrypted one, if there is proof and the co-op knows the sender. `taken-out.ts` decides by this field alone.
 * - `ballot`: a ballot. In rooms that are no co-op's it is guarded for people who may be voting, the others for people who may use the command.
 * - `details`: an account number. It is taken out of the command's own place too if it was not understood. Answers show `shownAs` instead.
 * - `matter`: a matter of a few people. With `of: "users"` other people know nothing of it, so their message is only refused.
 * - `booking`: members may read it in the ledger, so in their encrypted rooms it is only refused.
 */
export type TakenOut =
  | (Proofs & { readonly is: "ballot" })
  | (Proofs & TakenOutWords & { readonly is: "details"; readonly shownAs: string })
  | (Proofs & TakenOutWords & { readonly is: "matter"; readonly of?: "users" })
  | (Proofs & { readonly is: "booking" })

interface Proofs {
  /** By default any text after the name is proof. */
  readonly proof?: Proof
  /** The same, after a word that is only nearly the name. By default no such text is proof. */
  readonly mistyped?: Proof
}

interface TakenOutWords {
  /** Shown to everybody where the message stood. */
  readonly reason: (words: Words) => string
  /** For its writer alone, in their direct message. */
  readonly told: (words: Words, removal: Removal) => string
}

export interface ReplyOptions {
  /** If the message is in no thread, the answer begins one with it as the root, so that everything about it stays together. */
  readonly startThread?: boolean
  /** A name by which a later edit or reply finds this answer. */
  readonly name?: string
  /**
   * Other answers (Markdown) that could have been here. This one is filled up to the length of the longest, so that its length tells
   * nothing.
   */
  readonly asLongAs?: readonly string[]
  /** The answer comes long after the message, and its reader must act on it. So their client alerts them. */
  readonly alert?: true
}

export type Reply = (markdown: string, options?: ReplyOptions) => Promise<void>

/** Everything that a command may use. All that it writes goes through `work`, and is undone if it throws. */
export interface CommandContext {
  readonly work: Work
  readonly now: Instant
  readonly message: TextMessage
  readonly coop: CoopContext
  /** All co-ops of this bot, for commands that concern a person but no co-op. Nobody may learn anything about them. */
  readonly all: readonly CoopContext[]
  /** The sender, with the parts they still have in motions and tasks, as far as this room may see them. */
  readonly sender: Asker
  /** The series whose motions and minutes the bot may mention to this person in this room (§6). */
  readonly series: readonly Series[]
  /** Why the message does not count in its sender's name (§5.1a); then only `open` commands run. Null if it counts. */
  readonly unheard: Unheard | null
  /** The words in the co-op's language. */
  readonly words: Words
  /** The command prefix, `!` unless configured otherwise, for commands that quote others. */
  readonly prefix: string
  readonly commands: Registry
  /** Answers in the message's thread, or as a reply to it. Sent after the commit. */
  reply: Reply
}

/** The headings of help's list, in order (`help-section-<name>`). */
export const sections = ["motions", "ballots", "offices", "people", "treasury", "tasks", "overview"] as const
export type Section = (typeof sections)[number]

interface Description {
  /**
   * In English: lower case letters and hyphens. Other names that people may type are in words.ftl under `command-<name>`. The texts about
   * it are in the locales: `command-<name>-summary` (one line), `-usage` and `-help`.
   */
  readonly name: string
  /** What follows the name, such as `M1 TEXT`, for languages without `command-<name>-usage`. */
  readonly usage: string
  readonly where: readonly Place[]
  /** The same as that of its act (`who: propose.who`). A test compares the two. */
  readonly who: Who
  /** The arguments, in order. Words left over are an error. */
  readonly pieces: readonly Piece[]
  /**
   * Whole lines without the prefix. Help shows them, and a test parses them all. If they contain words, `command-<name>-examples` has them
   * in each language.
   */
  readonly examples: readonly string[]
  /**
   * Unless this allows more, the dispatcher refuses the command before anything runs if its message was not encrypted, from a device that
   * its sender has signed, under the identity that the co-op knows (§5.1a). A test lists the exceptions.
   */
  readonly open?: Open
  /** Without this, a message in the wrong place stays there, and the sender is told where it belongs. */
  readonly takenOut?: TakenOut
  /** Its answers contain deadlines, so they mention it if the clocks do not agree. */
  readonly deadlines?: true
  /** A right of every member, such as voting, objecting or leaving. No limit on the number of answers applies to it. */
  readonly unlimited?: boolean
  /** Help does not list it, and the bot never suggests it. */
  readonly hidden?: boolean
  /** The heading under which help lists it. By default the last one. */
  readonly section?: Section
  /** Whether it is of use to this person, who may use it. If not, help does not list it. By default it is. */
  readonly offered?: (context: Pick<CommandContext, "sender" | "coop">) => boolean
  /**
   * It is the same for every co-op. So the bot does not ask people in several which one they mean, and strangers may use it if `who`
   * allows. A function decides by the sender and what they typed; then `--coop` is ignored.
   */
  readonly anyCoop?: boolean | ((typed: Typed, sender: MatrixId) => boolean)
  /** Customers may use it too (§9.1). In a direct message it is also meant for the co-ops with which the sender has a task. */
  readonly customers?: boolean
}

export interface Command<S extends z.ZodType> extends Description {
  /** A schema of an object with a key for each piece. */
  readonly args: S
  run(context: CommandContext, args: z.output<S>): Promise<void>
}

/** The texts that were typed for each piece, before the schema reads them. */
export type Typed = Readonly<Record<string, string | readonly string[] | boolean | undefined>>

/** What is wrong with the arguments: the piece, what was typed there (null: nothing), and the schema's word for it. */
export interface Misread {
  readonly piece: string
  readonly typed: string | null
  /** `missing`, or a key that the schema gave as its message, such as `not-a-motion`. Otherwise `invalid`. */
  readonly problem: string
}

export type Understood = { readonly misread: Misread } | { run(context: CommandContext): Promise<void> }

/** A command for the dispatcher and help, which do not know the type of its arguments. */
export interface AnyCommand extends Description {
  /** Checks the arguments against the schema. The result runs the command with them. */
  understand(typed: Typed): Understood
}

/** Makes a command out of its manual page. */
export function defineCommand<S extends z.ZodType>(command: Command<S>): AnyCommand {
  const { args, run, ...description } = command
  return {
    ...description,
    understand: (typed) => {
      const read = args.safeParse(typed)
      if (read.success) return { run: (context) => run(context, read.data) }
      return { misread: misreadOf(read.error, typed) }
    },
  }
}

function misreadOf(error: z.ZodError, typed: Typed): Misread {
  const issue = error.issues[0]
  const piece = String(issue?.path[0] ?? "")
  const at = typed[piece]
  const item = Array.isArray(at) && typeof issue?.path[1] === "number" ? at[issue.path[1]] : at
  const shown = Array.isArray(item) ? item.join(" ") : typeof item === "string" ? item : null
  if (shown === null || shown === "") return { piece, typed: null, problem: "missing" }
  // Our own schemas give part of a locale key as their message. Zod's English sentences are not shown.
  return {
    piece,
    typed: shown,
    problem: /^[a-z]+(-[a-z]+)*$/.test(issue?.message ?? "") ? (issue?.message ?? "") : "invalid",
  }
}
