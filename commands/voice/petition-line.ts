/** What `!petition` asks for: a decision, or that somebody loses an office or is removed (§17.1). */
import type { CommandContext } from "../../src/bot/command.ts"
import { officeCalled } from "../../src/bot/office.ts"
import { knownPerson, thePerson } from "../../src/bot/person.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { plainName } from "../../src/kernel/views/people.ts"
import type { Wish } from "../../src/voice/acts/petitions.ts"
import { askedFor, nameAfterVerb, officeFirst, verbAlone } from "../../src/voice/rules/asking.ts"
import type { Wording } from "../../src/votes/acts/open-motion.ts"
import { joined } from "../arguments.ts"

/** @throws Refusal if it cannot be said whether a name in it means a person */
export async function wishOf(context: CommandContext, { title, text }: Wording): Promise<Wish> {
  const { words, coop, prefix } = context
  // A word alone, or with a number, is no petition that anybody could endorse.
  const alone = verbAlone(title, words.typed)
  if (alone === "withdraw") refuse("petition-withdraw-alone")
  if (alone !== null && text === "")
    refuse("petition-against-whom", {
      copy: `${prefix}petition ${title.trim()} ${words.t("petition-person-to-type")} ${words.t("grounds-to-type")}`,
    })
  const asked = askedFor(title, words.typed)
  if (asked.ask === "decision") {
    const name = nameAfterVerb(title, words.typed)
    const named = name === null ? null : await knownPerson(context, name)
    if (named !== null && name !== null)
      refuse("petition-whom", {
        person: plainName(named, coop.server),
        copy: `${prefix}petition ${title.replace(name, `@${name}`)}`,
      })
    return { aim: "decision", title, text }
  }
  const person = asked.person === null ? null : await thePerson(context, asked.person)
  if (asked.ask === "remove" && person !== null) {
    const grounds = joined(asked.rest, text)
    if (grounds === "")
      refuse("petition-no-grounds", { copy: `${prefix}petition ${title} ${words.t("grounds-to-type")}` })
    return { aim: "removal", person, grounds }
  }
  const first = officeFirst(asked.rest, words.typed)
  const office = first === null ? null : officeCalled(context, first.word)
  const grounds = joined(office === null || first === null ? asked.rest : first.grounds, text)
  return { aim: "recall", person, office, impeach: asked.ask === "impeach", grounds }
}
