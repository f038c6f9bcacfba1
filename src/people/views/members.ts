/** Messages about members. All functions return Markdown. */

import type { Instant, MatrixId, Money, OfficeKey } from "../../kernel/rules/types.ts"
import { code, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, nameWithId, plainName, type Server } from "../../kernel/views/people.ts"
import { mostListed, someOf } from "../../kernel/views/some-of.ts"
import { type AboutTodo, namesOf } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"
import { officeInText, vacantWithoutInWords } from "../../standing/views/offices.ts"
import { kinds } from "../../votes/rules/kinds.ts"
import { heading, motionList, type TitledMotion } from "../../votes/views/motions.ts"

interface About {
  readonly server: Server
  readonly prefix: string
}

/** A person, and the facts about their standing that messages show. */
export interface Belonging {
  readonly person: MatrixId
  readonly status: "trial" | "permanent" | "former" | null
  readonly offices: readonly OfficeKey[]
  readonly since: Instant | null
  readonly removedAt: Instant | null
  readonly movedTo: MatrixId | null
  /** The moment since which the person counts as absent (§1.7). Null: they do not count as absent. */
  readonly absentAt: Instant | null
}

/** An invitation that nobody has accepted yet. */
export interface Waiting {
  readonly person: MatrixId
  readonly by: MatrixId
  readonly at: Instant
}

/** A person as people type them: `@ana`, or the full Matrix ID if they use another server. */
const typedAs = (person: MatrixId, server: Server): string => {
  const name = plainName(person, server)
  return name === person ? name : `@${name}`
}

/** A command about a person, ready to copy. */
const about = (command: string, person: MatrixId, { prefix, server }: About, flag = ""): string =>
  code(`${prefix}${command} ${typedAs(person, server)}${flag}`)

/** Puts officers first if the list is too long to show everybody. */
const officersFirst = (people: readonly Belonging[]): readonly Belonging[] =>
  people.length <= mostListed ? people : people.toSorted((one, other) => other.offices.length - one.offices.length)

/** All members by status, and the invited people. */
export function memberList(
  words: Words,
  coop: string,
  { people, invited }: { people: readonly Belonging[]; invited: readonly Waiting[] },
  { server, prefix }: About,
): string {
  const line = ({ person, offices, absentAt }: Belonging) => {
    const held = offices.map((office) => officeInText(words, office))
    const absent = absentAt === null ? [] : [words.t("members-absent", { date: words.date(absentAt) })]
    return `- ${[nameWithId(person, server), ...held, ...absent].join(" · ")}`
  }
  const groups = [
    ["permanent", people.filter(({ status }) => status === "permanent")],
    ["trial", people.filter(({ status }) => status === "trial")],
    ["officers", people.filter(({ status, offices }) => status === null && offices.length > 0)],
  ] as const
  const members = people.filter(({ status }) => status === "permanent" || status === "trial").length
  const invitations = invited.map(
    ({ person, by, at }) =>
      `- ${words.t("members-invited-by", { person: nameOf(person, server), by: nameOf(by, server), date: words.date(at) })}`,
  )
  return paragraphs(
    words.t("members-heading", { coop: escapeMarkdown(coop), count: members }),
    ...groups.map(([group, all]) =>
      all.length === 0
        ? null
        : [words.t(`members-${group}`, { count: all.length }), ...someOf(words, officersFirst(all).map(line))].join(
            "\n",
          ),
    ),
    invitations.length === 0
      ? null
      : [words.t("members-invited", { count: invitations.length }), ...someOf(words, invitations)].join("\n"),
    words.t("members-next", { prefix }),
  )
}

/** Everything about one person: status, offices, and open motions. `motions` may contain only motions that everybody may know. */
export function memberCard(
  words: Words,
  { person, status, offices, since, removedAt, movedTo, absentAt }: Belonging,
  more: {
    readonly seats: readonly { readonly office: OfficeKey; readonly since: Instant }[]
    readonly invited: Waiting | null
    /** Open motions that are about the person, or have the person on the ballot. */
    readonly motions: readonly TitledMotion[]
  },
  scene: About,
): string {
  const { server } = scene
  const name = nameWithId(person, server)
  const is = () => {
    const date = since === null ? "" : words.date(since)
    if (movedTo !== null) return words.t("member-is-moved", { person: name, to: nameOf(movedTo, server), date })
    if (status === "former" && removedAt !== null) return words.t("member-is-removed", { person: name, date })
    if (status !== null) return words.t(`member-is-${status}`, { person: name, date })
    return offices.length > 0 ? words.t("member-is-officer", { person: name }) : null
  }
  const { seats, invited, motions } = more
  const asks = motions.some(({ kind }) => kinds[kind].about === "applicant")
  return paragraphs(
    is(),
    absentAt === null ? null : words.t("member-is-absent", { date: words.date(absentAt) }),
    seats
      .map((seat) => `- ${words.t("member-office", { office: seat.office, date: words.date(seat.since) })}`)
      .join("\n"),
    invited &&
      words.t("member-is-invited", { person: name, by: nameOf(invited.by, server), date: words.date(invited.at) }),
    motions.length === 0 ? null : `${words.t("member-motions")}\n${motionList(words, motions)}`,
    status === "trial" && !asks ? words.t("member-next-trial", { command: about("admit", person, scene) }) : null,
  )
}

/**
 * The answer to `!invite`.
 * @param known `before`: the person's standing before the invitation; `earlier`: the invitation that was waiting already, or null
 */
export function inviteCard(
  words: Words,
  person: MatrixId,
  { before, earlier, back }: { readonly before: Belonging; readonly earlier: Waiting | null; readonly back?: true },
  scene: About,
): string {
  const { server, prefix } = scene
  const name = nameOf(person, server)
  if (back) return words.t("invited-back", { person: name })
  const was = before.removedAt === null ? "former" : "removed"
  return paragraphs(
    earlier
      ? words.t("invited-again", { person: name, by: nameOf(earlier.by, server), date: words.date(earlier.at) })
      : words.t("invited", { person: name }),
    before.status === "former" && before.since !== null
      ? words.t(`invited-${was}`, { person: name, date: words.date(before.since) })
      : null,
    words.t("invited-next", { person: name, prefix, command: about("invite", person, scene, " --withdraw") }),
  )
}

/** The message about members who count as absent now. It is for the moderators, or for all members if there is no moderator. */
export function absentCard(
  words: Words,
  gone: readonly { readonly person: MatrixId; readonly outAt: Instant }[],
  { server, prefix, moderated }: About & { readonly moderated: boolean },
): string {
  const lines = gone.map(({ person, outAt }) =>
    words.t("absent-since", { person: nameOf(person, server), date: words.date(outAt) }),
  )
  return paragraphs(
    lines.join("\n"),
    words.t("absent-means", { count: gone.length }),
    words.t(moderated ? "absent-next" : "absent-next-all", { prefix }),
  )
}

/** Everything that ends, or has ended, because a member leaves. */
interface Ends {
  readonly offices: readonly OfficeKey[]
  readonly motions: readonly TitledMotion[]
  readonly votes: readonly TitledMotion[]
  /** Their ownership share, and what they have paid in for it. Null: they hold none. */
  readonly share: { readonly paid: readonly Money[]; readonly payBack: string } | null
}

/**
 * The answer to `!leave` that asks for a confirmation. `vacant`: the offices that nobody would hold afterwards, or `voters` if nobody could
 * vote.
 */
export function leavingCard(
  words: Words,
  coop: string,
  { offices, motions, votes, share, vacant }: Ends & { readonly vacant: readonly (OfficeKey | "voters")[] },
  prefix: string,
): string {
  const lines = [
    ...(offices.length > 0 ? [words.t("leaving-offices", officeList(words, offices))] : []),
    ...vacant.map((what) => vacantWithoutInWords(words, what)),
    ...(motions.length > 0 ? [words.t("leaving-motions", { motions: words.list(motions.map(heading)) })] : []),
    ...(votes.length > 0 ? [words.t("leaving-votes", { motions: words.list(votes.map(({ id }) => id)) })] : []),
    ...(share ? [shareEnds(words, share)] : []),
    words.t("leaving-owed"),
    words.t("leaving-return"),
  ]
  return paragraphs(
    words.t("leaving", { coop: escapeMarkdown(coop) }),
    lines.map((line) => `- ${line}`).join("\n"),
    words.t("leaving-next", { prefix }),
  )
}

/** What becomes of the share of somebody who leaves. */
const shareEnds = (words: Words, { paid, payBack }: NonNullable<Ends["share"]>): string =>
  words.t("leaving-share", {
    paid: paid.length === 0 ? "none" : words.list(paid.map((money) => words.money(money))),
    within: words.duration(payBack),
  })

/** The message to everybody after a member left. */
export function leftCard(words: Words, person: MatrixId, { offices }: Pick<Ends, "offices">, server: Server): string {
  const left = words.t("left-room", { person: nameOf(person, server) })
  return offices.length === 0 ? left : `${left} ${words.t("left-offices", officeList(words, offices))}`
}

/** The message to the person who left. */
export function goodbyeCard(
  words: Words,
  coop: string,
  { votes, share }: Pick<Ends, "votes" | "share">,
  prefix: string,
): string {
  return paragraphs(
    words.t("left-direct", { coop: escapeMarkdown(coop) }),
    votes.length > 0 ? words.t("left-votes", { motions: words.list(votes.map(({ id }) => id)), prefix }) : null,
    [...(share ? [shareEnds(words, share)] : []), words.t("leaving-owed"), words.t("leaving-return")].join(" "),
  )
}

/** Tells everybody that the founders become permanent members again when they join, because nobody else is left who can vote. */
export function begunAnewCard(
  words: Words,
  founders: readonly MatrixId[],
  { server, config }: { readonly server: Server; readonly config: { readonly name: string; readonly prefix: string } },
): string {
  const people = words.list(founders.map((person) => nameOf(person, server)))
  const about = { coop: escapeMarkdown(config.name), people, prefix: config.prefix }
  return words.t("begun-anew", about)
}

/** Tells everybody that the configuration names other founders than the co-op was waiting for. */
export function foundersCorrectedCard(
  words: Words,
  { awaited, gone }: { readonly awaited: readonly MatrixId[]; readonly gone: readonly MatrixId[] },
  { server }: { readonly server: Server },
): string {
  const named = (people: readonly MatrixId[]) => ({
    people: words.list(people.map((person) => nameOf(person, server))),
    count: people.length,
  })
  return paragraphs(
    words.t("founders-corrected", named(gone)),
    awaited.length > 0 ? words.t("founders-awaited", named(awaited)) : null,
  )
}

const officeList = (words: Words, offices: readonly OfficeKey[]) => ({
  offices: words.list(offices.map((office) => officeInText(words, office))),
  count: offices.length,
})

/** The line of `!todo` about invited people who have not joined yet. */
export const invitedLine = (words: Words, people: readonly MatrixId[], { server, prefix }: AboutTodo): string =>
  words.t("todo-invitations", { people: namesOf(words, people, (person) => nameOf(person, server)), prefix })
