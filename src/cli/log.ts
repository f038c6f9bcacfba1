/** The log for the admin. It never contains a secret or anything that people wrote. */

import { type DestinationStream, type Logger, pino } from "pino"
import type { LogLevel } from "../config/schema.ts"
import { objectIn } from "../kernel/rules/objects.ts"
import { visible } from "../kernel/rules/visible.ts"
import { plainLine } from "./plain-log.ts"

/** Names of fields that must not be logged. */
const secretKey =
  /token|password|passphrase|passwd|secret|authorization|cookie|credential|^(?:.*[-_]?key|.*Key|keys)$|body|content|text|html|message|title|ballot|ranking|choice|receipt|payload|bindings|^sql$/i

/** Secrets inside a string such as an address: tokens of Matrix homeservers, and whatever follows a name like `password=`. */
const secretInText =
  /\b(?:syt|mat|mct)_[A-Za-z0-9_]{8,}|((?:access_token|password|secret)["']?\s*[=:]\s*["']?)[^\s&"',}]+|(Bearer\s+)\S+|(\/\/[^/\s:@]*:)[^/\s@]+(?=@)/gi

const hidden = "[hidden]"

/** Strangers choose much of what is logged, such as IDs of events and devices. These limits keep strangers from filling the log. */
const longestString = 500
const longestKey = 100
const mostItems = 100

/** `json` is for log collectors, with one object a line; `plain` is for people. */
export interface LogOptions {
  readonly level: LogLevel
  readonly format: "json" | "plain"
  /** Where the log is written. By default: standard output. */
  readonly destination?: DestinationStream
}

/**
 * Makes the program's logger. Objects are cleaned at any depth before they are written. The sentence that is logged with them comes from
 * the program, and must never contain what people wrote.
 */
export function createLog({ level, format, destination }: LogOptions): Logger {
  const sink = destination ?? pino.destination({ dest: 1, sync: true })
  const write = format === "json" ? JSON.stringify : plainLine
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
      },
      // The hook has cleaned the error already. pino's own serializer would write the message and every property.
      serializers: { err: (error: unknown) => error },
      hooks: {
        // Errors and byte arrays lose their type in JSON, so they are cleaned before they become JSON.
        logMethod(args, method) {
          const [first, ...rest] = args.map((arg: unknown) =>
            arg instanceof Error ? { err: cleanError(arg, 0) } : clean(arg, 0),
          )
          method.apply(this, [first, ...rest] as Parameters<typeof method>)
        },
      },
    },
    // Fields of child loggers do not pass through the hook, so they are cleaned when the line is written.
    { write: (line) => sink.write(`${write(cleanFields(line))}\n`) },
  )
}

function cleanFields(line: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(objectIn(line) ?? {}).map(([key, value]) => [key, secretKey.test(key) ? hidden : clean(value, 0)]),
  )
}

const cleanString = (text: string) =>
  // The text is cut first, so that the pattern never reads more than is written. If the cut goes through a secret, the pattern still hides
  // the part before the cut.
  visible(text, longestString).replace(
    secretInText,
    (_, named = "", bearer = "", user = "") => `${named}${bearer}${user}${hidden}`,
  )

function clean(value: unknown, depth: number): unknown {
  if (typeof value === "string") return cleanString(value)
  if (typeof value === "function" || typeof value === "symbol") return `[${typeof value}]`
  if (typeof value === "bigint") return String(value)
  if (typeof value !== "object" || value === null) return value
  if (value instanceof Error) return cleanError(value, depth)
  if (value instanceof Date) return value
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return "[bytes]"
  if ("type" in value && value.type === "Buffer") return "[bytes]"
  if (depth >= 6) return "[deep]"
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => clean(item, depth + 1))
  if (value instanceof Set) return clean([...value], depth)
  const entries = value instanceof Map ? Array.from(value) : Object.entries(value)
  return Object.fromEntries(
    entries.slice(0, mostItems).map(([name, item]) => {
      const key = visible(String(name), longestKey)
      return [key, secretKey.test(key) ? hidden : clean(item, depth + 1)]
    }),
  )
}

/**
 * An error's class, codes and stack frames. The error's message is left out: SQL drivers quote bound values in it, and JSON.parse quotes
 * the text. Errors for people have their details in fields of their own.
 */
function cleanError(error: Error, depth: number): Record<string, unknown> {
  const stack = error.stack ?? ""
  const end = stack.lastIndexOf(error.message)
  const frames = (end < 0 ? stack : stack.slice(end + error.message.length))
    .split("\n")
    .filter((line) => /^ {4}at /.test(line))
  const kept = ["code", "errcode", "httpStatus", "reason", "table", "row"].flatMap((key) => {
    const value: unknown = Reflect.get(error, key)
    return typeof value === "string" || typeof value === "number" ? [[key, clean(value, depth)]] : []
  })
  return {
    kind: error.name,
    ...Object.fromEntries(kept),
    frames: frames.slice(0, mostItems).map((line) => visible(line.trim(), longestString)),
    ...(error.cause === undefined || depth > 3 ? {} : { cause: clean(error.cause, depth + 1) }),
  }
}
