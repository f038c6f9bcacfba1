/** The words that people type about votes alone. */

export const words = {
  /**
   * The small words of a ballot such as `I vote for option 2, then 1`. `lead` begins it and `please` ends it. `about` stands before `M7`.
   * `first` needs a `then` after it. Words of `article` may be left out of an option's title. A title that contains a `contrary` word must
   * be typed in full, because without that word the rest could mean the opposite.
   */
  voting: ["lead", "option", "and", "first", "then", "please", "about", "article", "contrary"],
  /**
   * Ballots in votes by consent. A reason can follow a word of `object`. `because` begins a reason, `against` stands before the motion's
   * number. After a word of `nothing`, as in `I object to nothing`, the text is no objection. After a word of
   * `none` it may say that there is no objection, as in `Objections: none`.
   */
  consent: ["agree", "aside", "object", "because", "against", "nothing", "none"],
  /**
   * As in `!reason M7 signed TEXT` and `!reason M7 none`. `because`: those words of `consent-because` that mean nothing else, as in `yes
   * because …`.
   */
  reason: ["signed", "none", "because"],
  /**
   * Words for `because` that fall away before a reason, since a sentence of its own follows them. German `weil` must stay. With a word of
   * `goes-on` behind it, as in `because of the noise`, it stays too.
   */
  sentence: ["because", "goes-on"],
  /** Words for the places of options, which name an option in a sentence: `the second`, and `eins` in German. */
  place: ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
  /** `the other` and `the last` name an option too. `no one` begins with a ballot, but is none if the sentence goes on. */
  elsewhere: ["other", "last", "nobody"],
  /** As in `!notify daily` and `!notify quiet off`. `clock` stands behind a time of the day. */
  notify: ["each", "daily", "weekly", "none", "quiet", "zone", "off", "clock"],
  /**
   * As in `!proxy none`, `!proxy refuse @ana`, and in a ballot `for ana 2 1`, `for me 2 1`. `for` stands before a name there. `for all`
   * is no ballot, because one counts for one person.
   */
  proxy: ["none", "refuse", "for", "me", "all"],
  /** Words before the day or time until which something is postponed, as in `!postpone M7 until Friday`. */
  postponed: ["until"],
} as const
