/** Reads columns that hold JSON. Each column is read through a schema, because its type does not say what the JSON in it is. */
import { z } from "zod"
import { named } from "../rules/minuted/declare.ts"
import type { MatrixId } from "../rules/types.ts"
import type { TableName } from "./tables.ts"

/** Where a text was read. `row`: what the admin can find it by, such as `12` or `hive 3`. Never a name or a content. */
export interface Place {
  readonly table: TableName
  readonly row: string | number
}

/** A row of ours cannot be read any more: somebody or something changed it. It has no cause, since parsers quote what they read. */
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

/** The value in a text that we wrote. @throws DamagedRow where the text is no JSON, or of another shape */
export const fromJson = <T>(shape: z.ZodType<T>, text: string, place: Place): T => fromSealed(shape, () => text, place)

/** The same for a text that is sealed. @throws DamagedRow also where `open` throws: it was sealed for another place, or changed */
export function fromSealed<T>(shape: z.ZodType<T>, open: () => string, place: Place): T {
  try {
    return shape.parse(JSON.parse(open()))
  } catch {
    throw new DamagedRow(place)
  }
}

export const peopleShape = z.array(named<MatrixId>())

/** How a share of a task is divided: `[["@ana:example.org", 2], …]`. */
export const ratioShape = z.array(z.tuple([named<MatrixId>(), z.number()]))

/** An object of which nothing more is known, such as a record's details. */
export const objectShape = z.record(z.string(), z.unknown())
