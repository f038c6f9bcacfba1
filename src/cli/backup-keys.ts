/** Where the key of a backup comes from: a public key, or a passphrase from a file, the environment or the terminal. */
import { readFileSync, statSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import { Writable } from "node:stream"
import { Encrypter } from "age-encryption"
import type { Command } from "commander"
import type { Words } from "../kernel/views/words.ts"
import type { Lock, Opener } from "./backup-file.ts"
import { typedPath } from "./person-path.ts"
import { CliError, type Terminal, writeLines } from "./terminal.ts"

export interface LockOptions {
  readonly recipient?: readonly string[]
  readonly passphraseFile?: string
}
export interface OpenerOptions {
  readonly identity?: string
  readonly passphraseFile?: string
}

/** A passphrase is tried out by whoever has the file, at leisure. So a short one is refused. */
const shortest = 12

export const withPassphrase = (command: Command): Command =>
  command.option(
    "--passphrase-file <file>",
    "the file with the passphrase (else WAGGLE_BACKUP_PASSPHRASE, or it is asked for)",
  )

/**
 * The key for a new backup.
 * @throws CliError cli-backup-recipient, cli-backup-short, cli-backup-differ, cli-backup-no-key, cli-backup-key-file
 */
export async function lockFrom(options: LockOptions, terminal: Terminal, words: Words): Promise<Lock> {
  const { recipient: recipients = [] } = options
  if (recipients.length > 0) {
    const odd = recipients.find((one) => !/^age1[0-9a-z]{20,}$/.test(one))
    if (odd !== undefined || !areKeys(recipients))
      throw new CliError("cli-backup-recipient", { key: odd ?? recipients.join(" ") })
    return { recipients }
  }
  const given = givenPassphrase(options, terminal)
  const passphrase = given ?? (await asked(words.t("cli-backup-ask-new"), terminal))
  if (passphrase.length < shortest) throw new CliError("cli-backup-short", { least: shortest })
  if (given === null && (await asked(words.t("cli-backup-ask-again"), terminal)) !== passphrase)
    throw new CliError("cli-backup-differ")
  return { passphrase }
}

/**
 * The key that opens a backup.
 * @throws CliError cli-backup-no-key, cli-backup-key-file, cli-backup-no-identity
 */
export async function openerFrom(options: OpenerOptions, terminal: Terminal, words: Words): Promise<Opener> {
  if (options.identity !== undefined) {
    const file = typedPath(options.identity, terminal.environment)
    const identities = contents(file)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => /^AGE-SECRET-KEY-/.test(line))
    if (identities.length === 0) throw new CliError("cli-backup-no-identity", { file })
    return { identities }
  }
  return { passphrase: givenPassphrase(options, terminal) ?? (await asked(words.t("cli-backup-ask"), terminal)) }
}

/** Whether the library takes these keys: each has a checksum. */
function areKeys(recipients: readonly string[]): boolean {
  try {
    const tried = new Encrypter()
    for (const one of recipients) tried.addRecipient(one)
    return true
  } catch {
    return false
  }
}

function givenPassphrase({ passphraseFile }: { readonly passphraseFile?: string }, terminal: Terminal): string | null {
  const { WAGGLE_BACKUP_PASSPHRASE: typed, WAGGLE_BACKUP_PASSPHRASE_FILE: named } = terminal.environment
  if (passphraseFile !== undefined) return passphraseIn(typedPath(passphraseFile, terminal.environment), terminal)
  if (typed !== undefined && typed !== "") return typed
  return named !== undefined && named !== "" ? passphraseIn(named, terminal) : null
}

function passphraseIn(file: string, terminal: Terminal): string {
  const [line = ""] = contents(file).split(/\r?\n/)
  if ((statSync(file).mode & 0o077) !== 0) writeLines(terminal.err, [`${file}: chmod 600`])
  return line
}

function contents(file: string): string {
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    throw new CliError("cli-backup-key-file", { file, code })
  }
}

/** Asks at the terminal, without showing what is typed. */
async function asked(question: string, terminal: Terminal): Promise<string> {
  if (terminal.in !== process.stdin || !process.stdin.isTTY) throw new CliError("cli-backup-no-key")
  terminal.err.write(`${question}: `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: terminal.in, output: silent, terminal: true })
  try {
    return await reader.question("")
  } finally {
    reader.close()
    terminal.err.write("\n")
  }
}
