/**
 * Reads what the minutes of a meeting say (§16.5), at its end. Nobody reads it later, since members, proxies and motions change after the
 * meeting.
 */
import type { Act } from "../../kernel/acts/context.ts"
import { shareOf } from "../rules/conference.ts"
import type { Hand } from "../rules/hands.ts"
import { agendaOf } from "../store/agenda.ts"
import type { Conference } from "../store/conferences.ts"
import { attendanceOf, type HandShow, handsOf, notesOf, showsOf, speechesOn } from "../store/meeting.ts"
import type { Adjourned, Facts, ItemFacts } from "../views/minutes-facts.ts"
import { aboutAgenda } from "./agenda-about.ts"
import { representedAt, votersIn } from "./state.ts"

/** @param adjourned null if the conference was closed */
export async function factsOf(act: Act, conference: Conference, adjourned: Adjourned | null): Promise<Facts> {
  const { work, coop } = act
  const attendance = await attendanceOf(work, conference.row)
  const notes = await notesOf(work, conference.row)
  const shows: { show: HandShow; hands: readonly Hand[] }[] = []
  for (const show of await showsOf(work, conference.row)) shows.push({ show, hands: await handsOf(work, show.row) })
  const of = (row: number | null) => ({
    notes: notes.filter(({ kind, item }) => kind === "note" && item === row),
    shows: shows.filter(({ show }) => show.item === row),
  })
  const items: ItemFacts[] = []
  for (const one of await aboutAgenda(act, await agendaOf(work, conference.row)))
    items.push({ ...one, ...of(one.item.row), speeches: await speechesOn(work, one.item.row) })
  const voting = new Set((await votersIn(act)).map(({ person }) => person))
  const came = attendance.map(({ person }) => person)
  const represented = (await representedAt(act, came)).filter(({ person }) => voting.has(person))
  const there = new Set([...came, ...represented.map(({ person }) => person)].filter((person) => voting.has(person)))
  return {
    ...{ coop: coop.config.name, server: coop.server, conference, attendance, represented, items, before: of(null) },
    ...{ voters: voting.size, came: there.size, names: coop.config.conference.attendance === "names" },
    needed: conference.withoutQuorum ? 0 : shareOf(voting.size, coop.config.conference.quorum),
    adjourned,
  }
}
