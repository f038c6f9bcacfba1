/** Who may ask for a mediation, and answer one (§17.3): members, and of each mediation only its own people. */
import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, instant, type MatrixId, roomId } from "../../../src/kernel/rules/types.ts"
import { plainName } from "../../../src/kernel/views/people.ts"
import * as requests from "../../../src/mediation/acts/requests.ts"
import * as words from "../../../src/mediation/acts/words.ts"
import { acceptedBy, begun, named } from "../../../src/mediation/rules/mediation.ts"
import { insertMediation, putMediation } from "../../../src/mediation/store/mediations.ts"
import { askerOf } from "../everybody.ts"
import { ana, anyone, byPower, type Case, eli, members, pia, shown } from "./case.ts"

const later = ({ work }: Pick<Act, "work">) => instant(work.now + 1_000_000)
const meant = { here: null, of: null }

/** Ana asks this person for a mediation, with Pia as mediator. */
const asked = (act: Act, who: MatrixId) =>
  insertMediation(
    act.work,
    coopKey("hive"),
    begun({ asker: ana, other: who, about: "" }, pia, act.work.now),
    later(act),
  )

/** The three have their room. */
async function inRoom(act: Act, who: MatrixId): Promise<void> {
  const kept = await asked(act, who)
  const agreed = acceptedBy(named(kept, ana, pia, new Set()), who)
  await putMediation(act.work, kept, { ...agreed, stage: "talking" }, { room: roomId("!three:hive.example") })
}

export const mediating: readonly Case[] = [
  { act: "askForMediation", may: members, run: (act, by) => requests.askForMediation(act, by, ana, null, "") },
  {
    act: "acceptMediation",
    may: members,
    prepare: asked,
    run: (act, by) => requests.acceptMediation(act, by, { ...meant, mediator: null, number: null }),
  },
  {
    act: "declineMediation",
    may: members,
    prepare: asked,
    run: (act, by) => requests.declineMediation(act, by, meant),
  },
  {
    act: "withdrawFromMediation",
    may: members,
    prepare: asked,
    run: (act, by) => requests.withdrawFromMediation(act, by, meant),
  },
  { act: "readMediations", may: members, prepare: asked, run: (act, by) => requests.readMediations(act, by, meant) },
  {
    act: "readMediations",
    about: "and are named there as somebody who mediates",
    ...byPower("mediate"),
    prepare: ({ work }) =>
      insertMediation(
        work,
        coopKey("hive"),
        begun({ asker: eli, other: ana, about: "" }, null, work.now),
        later({ work }),
      ),
    run: async (act, { person }) => {
      const cards = await requests.readMediations(act, await askerOf(act, ana), meant)
      return shown(cards.filter((card) => card.split(/\W+/).includes(plainName(person, act.coop.server))))
    },
  },
  { act: "ownMediationRooms", may: anyone, run: (act, by) => requests.ownMediationRooms(act, by) },
  {
    act: "proposeWords",
    may: members,
    prepare: inRoom,
    run: (act, by) => words.proposeWords(act, by, meant, { use: "settle", title: "Half each", text: "", named: false }),
  },
  { act: "leaveOpen", may: members, prepare: inRoom, run: (act, by) => words.leaveOpen(act, by, meant) },
]
