/** Tells English from German, so that a test can find a sentence in the wrong language. */

/** Nearly every English sentence has at least one of these words. None of them is German. */
const english = new Set(
  `the and is are you your yours with for have has had not of to this that these those it its be been being from by can
  cannot what which who whom when they their them there then here nothing please my we our no yes or on at as but if more most
  than least each every how would could should must may might do does did done i me only other others another one ones both all
  any some out up down into until after before again back now still too very just over under between without
  ballot ballots vote votes voted voting voter motion motions turnout roll receipt receipts open opened closed counted proposal
  member members room message messages send sent write answer carried rejected outcome round rounds needed minutes deadline
  yourself himself itself took take takes give gives given get gets got make makes made show shows ask asks asked tell told
  were where why while because since about against during two three first last next new change changed remove removed see
  know knows known read reads wrong went happens happened ends ended lasts begins began begun counts somebody everybody nobody becomes became lines further`.split(
    /\s+/,
  ),
)

/** The parts of a text that belong to no language: code, addresses, Matrix IDs, hashes, numbers. */
const neutral = /`+[^`]*`+|https?:\/\/\S+|[@#!$][\w=.-]+:[\w.-]+|\b[0-9a-f]{16,}\b|\b[MR]\d+\b/g

/** The English words in a text. Code and the like are left out, and so are the `names` that people gave to things. */
export function englishIn(text: string, names: readonly string[] = []): string[] {
  const own = names.toSorted((one, other) => other.length - one.length)
  const rest = own.reduce((left, name) => left.replaceAll(name, " "), text.replace(neutral, " "))
  const words = rest.match(/[\p{L}\d'’-]+/gu) ?? []
  return words.filter(
    (word) => english.has(word.toLowerCase()) || /^(?:[A-Za-z]+[’'](s|t|re|ve|ll)|\d*(st|nd|rd|th))$/.test(word),
  )
}
