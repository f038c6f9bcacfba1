/** What a command is: data that the dispatcher checks and help prints, and what it does. */
import type { z } from "zod"
import type { CoopContext } from "../coop/context.ts"
import type { Unheard } from "../rules/heard.ts"
import type { TypedWords, WordGroup } from "../rules/typed-words.ts"
import type { Instant, MatrixId, Series } from "../rules/types.ts"
import type { Asker, Who } from "../rules/who.ts"
import type { Work } from "../store/work.ts"
import type { Words } from "../views/words.ts"
import type { Place, TextMessage } from "./message.ts"
import type { Registry } from "./registry.ts"

/**
 * One piece of what is typed after a command's name, in order; its name is its key in the arguments.
 * - `"motion"`: one word, or several in quotes
 * - `{ word: "office", of: "office" }`: the same; if it is one of that group's words, the argument is its meaning
 * - `{ number: "option" }`: a whole number from 1 to 99 before a free text, where there is one; in quotes it is text
 * - `{ line: "title" }`: the rest of the first line, as typed (where that is empty, the next line that is not)
 * - `{ lines: "text" }`: the lines after it, as typed, Markdown and all
 * - `{ many: "choices" }`: all words left, on whatever line, as a list
 * - `{ flag: "reason" }`: `--reason WORD` or `--reason=WORD`, anywhere before a free text or at its end, in the words for that flag
 * - `{ toggle: "early" }`: `--early`, true where it stands
 * A missing piece is undefined, a missing list is empty; the schema says which may be missing.
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
 * What counts though it did not come as it should (§5.1a). `everywhere`: it changes nothing, and tells what stands in the manual. `judged`:
 * its act asks the same of the message, since only there it is known for which vote or co-op that is. `lobby`: in the lobby, which is not
 * encrypted, where this is typed.
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
  /** Where the message stands in no thread, begins one with it as the root, so that all about it stays together. */
  readonly startThread?: boolean
  /** A name by which a later edit, or a reply to it, finds this answer. */
  readonly name?: string
  /** Other answers (Markdown) that could have stood here: this one is filled up to the longest, so that its length tells nothing. */
  readonly asLongAs?: readonly string[]
  /** It comes long after what it answers, and its reader must act on it: their client alerts them. */
  readonly alert?: true
}

export type Reply = (markdown: string, options?: ReplyOptions) => Promise<void>

/** What a command is given, and no more. Everything it writes goes through `work`, and is undone when it throws. */
export interface CommandContext {
  readonly work: Work
  readonly now: Instant
  readonly message: TextMessage
  readonly coop: CoopContext
  /** All co-ops of this bot, for what concerns a person and no co-op: nothing of them is told to anybody. */
  readonly all: readonly CoopContext[]
  /** With what they still have a part in, as far as that may show in this room. */
  readonly sender: Asker
  /** Whose motions and minutes may be spoken of to this person in this room (§6). */
  readonly series: readonly Series[]
  /** Why the message does not count in its sender's name (§5.1a): only what is open runs then. Null: it counts. */
  readonly unheard: Unheard | null
  /** The reader's words: those of the co-op. */
  readonly words: Words
  /** The command prefix, `!` unless configured otherwise, for commands that quote others. */
  readonly prefix: string
  readonly commands: Registry
  /** Answers in the message's thread, or as a reply to it. Sent after the commit. */
  reply: Reply
}

/** Headings of help's list, in their order (`help-section-<name>`). */
export const sections = ["motions", "ballots", "offices", "people", "treasury", "tasks", "overview"] as const
export type Section = (typeof sections)[number]

interface Description {
  /**
   * In English: lower case letters and hyphens. What people may type for it is `command-<name>` in words.ftl, what they read of it
   * `command-<name>-summary` (one line), `-usage` and `-help` in the locales.
   */
  readonly name: string
  /** What follows the name, as in `M1 TEXT`, for readers without `command-<name>-usage` in their language. */
  readonly usage: string
  readonly where: readonly Place[]
  /** That of the act which it asks for (`who: propose.who`); a test compares the two. */
  readonly who: Who
  /** What is typed, in order. Words left over are an error. */
  readonly pieces: readonly Piece[]
  /** Whole lines without the prefix: help text, and all parsed in a test. Where they hold words, `command-<name>-examples` has them per language. */
  readonly examples: readonly string[]
  /**
   * By default the dispatcher refuses it, before anything runs, unless it came encrypted, from a device that its sender has signed, under the
   * identity that the co-op knows (§5.1a). A test lists the exceptions.
   */
  readonly open?: Open
  /** By default a message in the wrong place stays there, and the sender is told where it belongs. */
  readonly takenOut?: TakenOut
  /** Its answers tell of a deadline: while the clocks do not agree they say so. */
  readonly deadlines?: true
  /** A right of people's, such as voting, objecting or leaving: no limit on how often somebody is answered holds it up. */
  readonly unlimited?: boolean
  /** Left out of help's list, and never suggested. */
  readonly hidden?: boolean
  /** The heading under which help lists it; by default the last one. */
  readonly section?: Section
  /** Whether it is of use to somebody of this standing who may use it: help's list leaves it out otherwise. By default it is. */
  readonly offered?: (context: Pick<CommandContext, "sender" | "coop">) => boolean
  /**
   * It does not matter for which co-op: somebody in several is not asked, and strangers may use it where `who` says so. As a
   * function: it does not for this sender and what they typed, and one that they name is passed over.
   */
  readonly anyCoop?: boolean | ((typed: Typed, sender: MatrixId) => boolean)
  /** Customers use it too (§9.1): in a direct message it belongs to the co-ops that somebody has a task with as well. */
  readonly customers?: boolean
}

export interface Command<S extends z.ZodType> extends Description {
  /** Over an object with a key for each piece. */
  readonly args: S
  run(context: CommandContext, args: z.output<S>): Promise<void>
}

/** The texts typed for each piece, before the schema has seen them. */
export type Typed = Readonly<Record<string, string | readonly string[] | boolean | undefined>>

/** What is wrong with the arguments: at which piece, what stands there (null: nothing), and the schema's word for it. */
export interface Misread {
  readonly piece: string
  readonly typed: string | null
  /** `missing`, or a key that the schema gave as its message, such as `not-a-motion`; else `invalid`. */
  readonly problem: string
}

export type Understood = { readonly misread: Misread } | { run(context: CommandContext): Promise<void> }

/** A command whose arguments' type is its own business: what the dispatcher and help handle. */
export interface AnyCommand extends Description {
  /** Checks the arguments against the schema; what it returns runs the command with them. */
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
  // Schemas of ours give a locale key's last part as their message; zod's own sentences are English and are not shown.
  return {
    piece,
    typed: shown,
    problem: /^[a-z]+(-[a-z]+)*$/.test(issue?.message ?? "") ? (issue?.message ?? "") : "invalid",
  }
}
