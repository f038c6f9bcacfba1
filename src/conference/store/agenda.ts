/** The agendas of general conferences in the database (§16.2). */
import type { MotionId } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Item, NewItem } from "../rules/agenda.ts"

const read = (row: Row<"agenda_items">): Item => ({
  ...{ row: row.id, place: row.place, kind: row.kind, text: row.text, motion: row.motion, office: row.office },
  ...{ about: row.about, author: row.author, minutes: row.minutes, addedAt: row.added_at },
  ...{ calledAt: row.called_at, doneAt: row.done_at },
})

/** The items of a conference, in their order. */
export async function agendaOf({ trx }: Work, conference: number): Promise<Item[]> {
  return (await trx("agenda_items").where({ conference_id: conference }).orderBy("place").orderBy("id")).map(read)
}

/** Puts an item at the end of the agenda. */
export async function addItem(work: Work, conference: number, item: NewItem): Promise<Item> {
  const place = (await agendaOf(work, conference)).length + 1
  const { kind, text, motion, office, about, author, minutes } = item
  const [inserted] = await work
    .trx("agenda_items")
    .insert({
      ...{ conference_id: conference, place, kind, text, motion, office, about, author, minutes },
      added_at: work.now,
    })
    .returning("*")
  if (!inserted) throw new Error("the database has not said which row it inserted")
  return read(inserted)
}

/** Takes an item off the agenda. The items after it move up. */
export async function removeItem(work: Work, conference: number, item: Item): Promise<void> {
  await work.trx("agenda_items").where({ id: item.row }).delete()
  await setPlaces(work, await agendaOf(work, conference))
}

/** Gives the items their places in this order. */
export async function setPlaces({ trx }: Work, items: readonly Item[]): Promise<void> {
  for (const [index, { row }] of items.entries())
    await trx("agenda_items")
      .where({ id: row })
      .update({ place: index + 1 })
}

export async function changeItem(
  { trx }: Work,
  { row }: Item,
  change: Partial<Pick<Row<"agenda_items">, "called_at" | "done_at" | "motion">>,
): Promise<void> {
  await trx("agenda_items").where({ id: row }).update(change)
}

/** The motions that were called at a conference. */
export const motionsCalled = (items: readonly Item[]): readonly MotionId[] =>
  items.flatMap(({ motion, calledAt }) => (motion !== null && calledAt !== null ? [motion] : []))
