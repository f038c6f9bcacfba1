/** The parts of a command: data that the dispatcher checks and help prints, and the command's action. */
import type { z } from "zod"
import type { CoopContext } from "../kernel/acts/context.ts"
import type { Meaning, TypedWords, WordGroup } from "../kernel/rules/typed-words.ts"
import type { Instant, MatrixId, MotionId, Series } from "../kernel/rules/types.ts"
import type { Work } from "../kernel/store/work.ts"
import type { Variables, Words } from "../kernel/views/words.ts"
import type { Unheard } from "../standing/rules/heard.ts"
import type { Asker, Who } from "../votes/rules/who.ts"
import type { Place, TextMessage } from "./message.ts"
import type { Registry } from "./registry.ts"

/**
 * One argument. Arguments stand in the order in which people type them after the command's name. An argument's name is its key in the
 * parsed arguments.
 * - `"motion"`: one word, or several in quotes
 * - `{ word: "office", of: "office" }`: one word or a quoted text; a word of that group becomes its meaning
 * - `{ motion: "motion" }`: one word or a quoted text; a motion's number, whose letter may be left out
 * - `{ number: "option" }`: an optional whole number from 1 to 99 before a free text; a number in quotes is part of the text
 * - `{ line: "title" }`: the rest of the first line, as typed; if that is empty, the next line that is not empty
 * - `{ lines: "text" }`: the lines below, as typed, in Markdown
 * - `{ many: "choices" }`: all remaining words on all lines, as a list
 * - `{ flag: "reason" }`: `--reason WORD` or `--reason=WORD`, before a free text or at its end; the flag can have several names
 * - `{ flag: "until", words: wordsOfMoment }`: such a flag whose value may be several words; before a free text the function says how many,
 *   and at its end the value is everything after the flag
 * - `{ toggle: "early" }`: true if `--early` was typed
 *
 * A missing piece is undefined, and a missing list is empty. The schema says which pieces may be missing.
 */
export type Piece =
  | string
  | { readonly word: string; readonly of: WordGroup }
  | { readonly motion: string }
  | { readonly number: string }
  | { readonly line: string }
  | { readonly lines: string }
  | { readonly many: string }
  | { readonly flag: string; readonly words?: CountWords; readonly cut?: string }
  | { readonly toggle: string }

/**
 * How many of the words after a flag are its value. At least 1. `cut`: an argument that is true if other words follow the value, and nothing
 * but the count says where the value ends.
 */
export type CountWords = (words: readonly string[], known: TypedWords) => number

/**
 * Says when a command runs although it is not certain that its sender wrote it (§5.1a).
 * - `everywhere`: it always runs, since it changes nothing and tells only facts from the manual
 * - `judged`: the dispatcher lets it run, and its act checks the message, because only the act knows for which vote or co-op the message is
 * - `lobby`: it runs in the unencrypted lobby, if this function accepts the typed arguments
 */
export type Open = "everywhere" | "judged" | { readonly lobby: (typed: Typed, words: TypedWords) => boolean }

/**
 * Whether the text after a command's name plainly holds something that must not stay in the room. `rest`: the whole text after the name, as
 * typed.
 */
export type Proof = (context: CommandContext, rest: string, typed: Typed) => boolean | Promise<boolean>

/** Facts for the person whose message was taken out. `removed`: whether the bot could remove it. `where`: the place in which it stood. */
export type Removal = { readonly removed: string; readonly where: string; readonly prefix: string }

/**
 * The secret that a command's message may hold (invariant 9). The bot takes the message out of a place where the command does not belong,
 * and out of any unencrypted room. It needs proof for that, and the co-op must know the sender. `taken-out.ts` decides by this field alone.
 * - `ballot`: a ballot. In a room of no co-op, a ballot is taken out if the sender may be voting. Messages of the other three kinds are
 *   taken out of such a room if the sender may use the command.
 * - `details`: an account number. If the bot did not understand it, it is taken out even where the command belongs. Answers show `shownAs`
 *   in its place.
 * - `matter`: a matter of a few people. `of: "users"`: people who may not use the command know nothing of the matter, so their message is
 *   only refused.
 * - `booking`: a booking. Members may read it in the ledger, so in their encrypted rooms it is only refused.
 */
export type TakenOut =
  | (Proofs & { readonly is: "ballot"; readonly told?: ToldOfBallot })
  | (Proofs & TakenOutWords & { readonly is: "details"; readonly shownAs: string })
  | (Proofs & TakenOutWords & { readonly is: "matter"; readonly of?: "users" })
  | (Proofs & { readonly is: "booking" })

interface Proofs {
  /** By default any text after the command's name is proof. */
  readonly proof?: Proof
  /** The proof that is needed if the typed word is only nearly the command's name. By default, no text after such a word is proof. */
  readonly mistyped?: Proof
}

/**
 * The text for the writer of a message that shows how they vote, where it is not the text about ballots. `motion`: a vote in which they can
 * say it in their direct room, such as M7; null if none is open for them.
 */
export type ToldOfBallot = (words: Words, about: Removal & { readonly motion: MotionId | null }) => string

interface TakenOutWords {
  /** The reason that everybody sees in the room where the message stood. */
  readonly reason: (words: Words) => string
  /** The text for the message's writer alone, sent to their direct room. */
  readonly told: (words: Words, removal: Removal) => string
}

export interface ReplyOptions {
  /** If the message is in no thread, the answer begins a thread at it. So everything about the message stays together. */
  readonly startThread?: boolean
  /** A name by which a later edit or reply finds this answer. */
  readonly name?: string
  /**
   * Other answers (Markdown) that could stand in place of this one. This answer is filled up to the length of the longest of them. So its
   * length tells nothing.
   */
  readonly asLongAs?: readonly string[]
  /** Set if the answer comes long after the message, and its reader must act on it. Then the reader's client alerts them. */
  readonly alert?: true
}

export type Reply = (markdown: string, options?: ReplyOptions) => Promise<void>

/** Everything that a command may use. All that the command writes goes through `work`, and is undone if the command throws. */
export interface CommandContext {
  readonly work: Work
  readonly now: Instant
  readonly message: TextMessage
  readonly coop: CoopContext
  /** All co-ops of this bot. For commands that concern a person but no co-op. No answer may tell anything about these co-ops. */
  readonly all: readonly CoopContext[]
  /** The sender, with the motions and tasks in which they still have a part, as far as the bot may mention these in this room. */
  readonly sender: Asker
  /** The series whose motions and minutes the bot may mention to this person in this room (§6). */
  readonly series: readonly Series[]
  /** The reason why it is not certain that the sender wrote the message (§5.1a). Then only `open` commands run. Null if it is certain. */
  readonly unheard: Unheard | null
  /** The words in the co-op's language. */
  readonly words: Words
  /** The command prefix, for commands that quote others. It is `!` unless the configuration changes it. */
  readonly prefix: string
  readonly commands: Registry
  /** Answers in the message's thread, or as a reply. The answer is sent after the commit. */
  reply: Reply
}

/** The topics of `!help` that list commands, in the order in which people read them. */
export const listTopics = [
  "votes",
  "money",
  "work",
  "people",
  "elections",
  "conference",
] as const satisfies readonly Meaning<"topic">[]
export type ListTopic = (typeof listTopics)[number]

interface Description {
  /**
   * The command's English name: lower-case letters and hyphens. Other names that people may type stand in words.ftl under `command-<name>`.
   * The texts about the command are in the locales: `command-<name>-summary` (one line), `-usage` and `-help`.
   */
  readonly name: string
  /** The text after the name, such as `M1 TEXT`, for languages without `command-<name>-usage`. */
  readonly usage: string
  readonly where: readonly Place[]
  /** Who may use the command. It is the same as for the command's act (`who: propose.who`), which a test checks. */
  readonly who: Who
  /** The arguments, in order. Words left over are an error. */
  readonly pieces: readonly Piece[]
  /**
   * Example lines without the prefix. Help shows them, and a test parses them all. If they contain words, `command-<name>-examples` has
   * them in each language.
   */
  readonly examples: readonly string[]
  /**
   * Whether the command runs although it is not certain that its sender wrote the message. By default the dispatcher refuses such a message
   * before anything runs. It is certain if the message was encrypted, from a device that the sender has signed, under the identity that the
   * co-op knows (§5.1a). A test lists the commands that have this field.
   */
  readonly open?: Open
  /**
   * The number that the sender may have meant, such as `M7`, if the bot could not read one. Answers show it in place of the number in the
   * usage and the example, so that people copy something real. Null: these stay as they are.
   */
  readonly likely?: (context: CommandContext) => Promise<string | null>
  /** Which messages the bot takes out of wrong places. Without this field they stay there, and the sender is told where they belong. */
  readonly takenOut?: TakenOut
  /**
   * Whether the command takes a file: with the command as its caption, or with the command as a reply to it. The file is `message.file`. It
   * is fetched only if the sender may use the command in that room.
   */
  readonly takesFile?: true
  /** Whether the command's answers contain deadlines. If the clocks differ, such answers say so. */
  readonly deadlines?: true
  /** Whether the command is a right of every member, such as voting, objecting or leaving. Then the number of answers is not limited. */
  readonly unlimited?: boolean
  /** For a command that takes no text: the name of another command. If people type a text, the answer offers that other command. */
  readonly textFor?: string
  /**
   * Whether the command changes nothing and only shows something. Such a command also runs without the prefix, as in `Waggle, motions`.
   * Without the prefix, the bot does not run any other command, but only shows it in a form to copy.
   * A function says it of the text behind the command's name, where only some of them change nothing.
   */
  readonly shows?: true | ((rest: string, words: TypedWords) => boolean)
  /** Whether the command is hidden: help does not list it, and the bot never suggests it. */
  readonly hidden?: boolean
  /** The topic of `!help` that lists the command. A test checks that every command except `!help` has one. */
  readonly topic?: ListTopic
  /**
   * Whether `!help` alone names the command, as one of the few that are most useful to this person in this place. `own`: it belongs to
   * their role, such as an office, so it stands first. The text of the line is `command-<name>-brief`.
   */
  readonly foremost?: (
    at: Pick<CommandContext, "sender" | "coop"> & { readonly place: Place },
  ) => "own" | "usual" | null
  /** The variables of `command-<name>-help`, without the prefix. */
  readonly explained?: (words: Words) => Variables
  /**
   * Whether the command is of use to this person, if they may use it. Help does not list a command that is of no use to them. By default it
   * is of use.
   */
  readonly offered?: (context: Pick<CommandContext, "sender" | "coop">) => boolean
  /**
   * Whether the command is the same for every co-op. Then the bot does not ask people in several co-ops which one they mean, and strangers
   * may use it if `who` allows. A function decides by the typed arguments and the sender. If the result is true, `--coop` is ignored.
   */
  readonly anyCoop?: boolean | ((typed: Typed, sender: MatrixId) => boolean)
  /** Whether customers may use the command too (§9.1). Then a direct message can also be for a co-op with which the sender has a task. */
  readonly customers?: boolean
}

export interface Command<S extends z.ZodType> extends Description {
  /** A schema of an object with a key for each piece. */
  readonly args: S
  run(context: CommandContext, args: z.output<S>): Promise<void>
}

/** The texts that were typed for each piece, before the schema reads them. */
export type Typed = Readonly<Record<string, string | readonly string[] | boolean | undefined>>

/**
 * An argument that could not be read. `piece`: its name. `typed`: its text, null if there is none. `problem`: the schema's word for what is
 * wrong.
 */
export interface Misread {
  readonly piece: string
  readonly typed: string | null
  /** `missing`, or the key that the schema gave as its message, such as `not-a-motion`. For any other message: `invalid`. */
  readonly problem: string
}

export type Understood = { readonly misread: Misread } | { run(context: CommandContext): Promise<void> }

/** A command for the dispatcher and help, which do not know the type of its arguments. */
export interface AnyCommand extends Description {
  /** Checks the arguments against the schema. If they fit it, the result's `run` carries out the command with them. */
  understand(typed: Typed): Understood
}

/** Makes a command from its description. */
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
  // The message of our own schemas is part of a locale key. Zod's own messages are English sentences and are not shown.
  return {
    piece,
    typed: shown,
    problem: /^[a-z]+(-[a-z]+)*$/.test(issue?.message ?? "") ? (issue?.message ?? "") : "invalid",
  }
}

/** Whether the command with this text behind its name changes nothing and only shows something. */
export const onlyShows = ({ shows }: Pick<AnyCommand, "shows">, rest: string, words: TypedWords): boolean =>
  typeof shows === "function" ? shows(rest, words) : shows === true
