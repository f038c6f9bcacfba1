/** The agenda of a general conference (§16.2): its items, and who may change it until when. */
import type { Instant, MatrixId, MotionId, OfficeKey, Refused } from "../../kernel/rules/types.ts"

/** `minutes`: the minutes of an earlier conference are approved. */
export const itemKinds = ["minutes", "report", "motion", "election", "discussion"] as const
export type ItemKind = (typeof itemKinds)[number]

/** An item as somebody proposes it. */
export interface NewItem {
  readonly kind: ItemKind
  readonly text: string
  readonly motion: MotionId | null
  readonly office: OfficeKey | null
  readonly about: number | null
  readonly author: MatrixId | null
  /** How many minutes it is to take. Null: nobody has said. */
  readonly minutes: number | null
}

export interface Item extends NewItem {
  readonly row: number
  /** Its place on the agenda, from 1. */
  readonly place: number
  readonly addedAt: Instant
  readonly calledAt: Instant | null
  readonly doneAt: Instant | null
}

/** The most items of an agenda. */
export const mostItems = 30

/** The longest that an item is planned for, in minutes. */
export const longestItem = 600

/** The item that is being dealt with: the last one that was called, if it is not done. */
export const currentItem = (items: readonly Item[]): Item | null =>
  items.find(({ calledAt, doneAt }) => calledAt !== null && doneAt === null) ?? null

/** The item that is called next. Null: all have been. */
export const nextItem = (items: readonly Item[]): Item | null => items.find(({ calledAt }) => calledAt === null) ?? null

/** Refuses an item that is there already, or one too many. */
export function mayAddItem(
  items: readonly Item[],
  item: NewItem,
): Refused<"agenda-full" | "agenda-has-motion" | "agenda-has-election"> | null {
  if (items.length >= mostItems) return { refused: "agenda-full", most: mostItems }
  const same = items.find(({ motion, office, kind }) =>
    item.motion !== null
      ? motion === item.motion
      : item.office !== null && kind === "election" && office === item.office,
  )
  if (!same) return null
  return item.motion !== null
    ? { refused: "agenda-has-motion", motion: item.motion, place: same.place }
    : { refused: "agenda-has-election", office: item.office ?? "none", place: same.place }
}

/** The item at this place, if this person may change it: they added it, or they lead the conference. */
export function ownItem(
  items: readonly Item[],
  place: number,
  by: { readonly person: MatrixId; readonly leads: boolean },
): Item | Refused<"agenda-no-item" | "agenda-not-yours" | "agenda-item-called"> {
  const item = items.find((one) => one.place === place)
  if (!item) return { refused: "agenda-no-item", place, last: items.length }
  if (item.calledAt !== null) return { refused: "agenda-item-called", place }
  return by.leads || item.author === by.person ? item : { refused: "agenda-not-yours", place }
}

/** The items in a new order: the one at `from` stands at `to`. Items that were called keep their places before all others. */
export function movedTo(items: readonly Item[], from: Item, to: number): readonly Item[] {
  const others = items.filter(({ row }) => row !== from.row)
  const called = others.filter(({ calledAt }) => calledAt !== null).length
  const at = Math.min(Math.max(to - 1, called), others.length)
  return [...others.slice(0, at), from, ...others.slice(at)].map((item, index) => ({ ...item, place: index + 1 }))
}

/** How long all items together are planned for, in minutes. */
export const plannedMinutes = (items: readonly Item[]): number =>
  items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)

/** Reads the planned time at the end of an item's text: `The kitchen 10 minutes`. `unit`: a pattern of words for minutes. */
export function withMinutes(text: string, unit: string): { readonly text: string; readonly minutes: number | null } {
  const [whole, many] = new RegExp(String.raw`[\s,(]+(\d{1,3}) ?(?:${unit})[.)]?$`, "iu").exec(` ${text}`) ?? []
  if (whole === undefined) return { text, minutes: null }
  const minutes = Math.min(Math.max(Number(many), 1), longestItem)
  return { text: ` ${text}`.slice(0, -whole.length).trim(), minutes }
}
