/** Reads columns that hold JSON. Each column is read through a schema, because a text column does not say which shape its JSON has. */
import { z } from "zod"
import { named } from "../rules/minuted/declare.ts"
import type { MatrixId } from "../rules/types.ts"
import type { TableName } from "./tables.ts"

/**
 * The place of a text that was read, for error messages. `row`: the number or key by which the admin finds the row, such as `12` or
 * `hive 3`. It never holds a person's name or any content.
 */
export interface Place {
  readonly table: TableName
  readonly row: string | number
}

/**
 * Thrown if a stored row cannot be read, because somebody or something changed it. The error has no `cause`, because a parser's error would
 * quote the row.
 */
export class DamagedRow extends Error {
  override readonly name = "DamagedRow"
  readonly table: TableName
  readonly row: string

  constructor({ table, row }: Place) {
    super(`the row ${row} of the table ${table} is damaged`)
    this.table = table
    this.row = String(row)
  }
}

/**
 * The value in a JSON text that the program stored.
 * @throws DamagedRow if the text is not JSON, or has another shape
 */
export const fromJson = <T>(shape: z.ZodType<T>, text: string, place: Place): T => fromSealed(shape, () => text, place)

/**
 * The value in a sealed JSON text. `open` returns the plain text.
 * @throws DamagedRow if `open` throws, or if the text is not JSON or has another shape
 */
export function fromSealed<T>(shape: z.ZodType<T>, open: () => string, place: Place): T {
  try {
    return shape.parse(JSON.parse(open()))
  } catch {
    throw new DamagedRow(place)
  }
}

export const peopleShape = z.array(named<MatrixId>())

/** How the people in one role of a task divide its money: `[["@ana:example.org", 2], …]`. */
export const ratioShape = z.array(z.tuple([named<MatrixId>(), z.number()]))

/** An object of which nothing more is known, such as a record's details. */
export const objectShape = z.record(z.string(), z.unknown())
