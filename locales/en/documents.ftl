### Documents: articles, bylaws, policies.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## Commands on documents

command-documents-summary = Show the co-op’s documents
command-documents-help = The documents in force, such as articles and bylaws, each with its key, and the votes on new texts.
command-document-summary = Read a document, or propose a new one
command-document-usage = KEY [rev 2] [since 1] [pdf] | M1 [pdf] | new KEY KIND TITLE | templates
command-document-help = The text in force; a long one comes as a file. `rev 2` is the second revision, `since 1` what has changed since the first: ~~what went out~~ and __what came in__. `pdf` is for paper. With a motion: the texts on its ballot. A new document is voted on; its text stands below the command, or in a Markdown file with the command as its caption or as a reply to it. The kinds: `articles`, `bylaws`, `conduct`, `plan`, `policy`. With `{"{"}entrenched: consensus{"}"}` in it, or a share such as `3/4`, a paragraph changes only by that many ballots; outside the numbered paragraphs this holds for the whole document.
command-document-examples =
    document bylaws
    document bylaws rev 2
    document bylaws since 1
    document bylaws since 1 pdf
    document M1
    document new bylaws bylaws Bylaws of our co-op
    document templates
piece-asked = the key of a document, such as bylaws
command-amend-summary = Propose a new text of a document
command-amend-usage = KEY [WHAT IT CHANGES] | KEY replace 4 TEXT | KEY add after 4 TEXT | KEY delete 4
command-amend-help = One paragraph by its number: `replace 4 TEXT`, `add after 4 TEXT`, `delete 4`. Or the whole text: in the lines below, or in a Markdown file with the command as its caption or as a reply to it. I show what changes, and it is voted on; if a vote on the document is open, your text joins it. Your own text is reworded in the same way: `{ $prefix }reword M1 replace 4 TEXT`.
command-amend-examples =
    amend bylaws Three weeks of notice
    amend bylaws replace 4 Notice is three weeks.
    amend bylaws add after 4 Notice is given in writing.
    amend bylaws delete 4

command-agreement-summary = Propose to sign an agreement with others, or to end one
command-agreement-usage = [--keeps-control] new TITLE | end KEY
command-agreement-help = The text stands in the lines below, or in a Markdown file with the command as its caption or as a reply to it. Members vote on signing it or leaving it; once signed, it is among the `!documents`. With `--keeps-control` you state that it does not change who controls the co-op, and I add that to the text.
command-agreement-examples =
    agreement new With the hydro co-op
    agreement --keeps-control new With the hydro co-op
    agreement end with-the-hydro-co-op

## The list

documents-heading = { $some ->
    [true] **Documents in force**
   *[false] No document is in force yet.
  }
documents-line = **{ $title }** ({ $key }): { $kind }, revision { $revision } since { $since }
documents-more-minutes = … and { $count } earlier minutes: `{ $prefix }conference minutes C1`
documents-open = In a vote:
documents-next = To read one: `{ $prefix }document { $key }`
documents-next-new = To propose one: `{ $prefix }document new bylaws bylaws TITLE`, with its text below. Drafts to start from: `{ $prefix }document templates`
paper-name-articles = articles
paper-name-bylaws = bylaws
paper-name-conduct = code of conduct
paper-name-plan = plan
paper-name-policy = policy
paper-name-minutes = minutes
paper-name-agreement = agreement

## One document

document-heading = **{ $title }**, revision { $revision } ({ $motion }), { $newest ->
    [yes] in force since { $since }.
   *[no] of { $since }. It is no longer in force.
  }
document-heading-minutes = **{ $title }**, approved by { $conference } on { $since }.
document-ended-since = It ended on { $since } ({ $motion }).
document-attached = The text is in the file below.
document-next = To print it: `{ $prefix }document { $key } pdf`. To propose a change: `{ $prefix }amend { $key }`{ $earlier ->
    [0] {""}
   *[other] {""}. What has changed: `{ $prefix }document { $key } since { $earlier }`
  }
document-next-minutes = To print it: `{ $prefix }document { $key } pdf`
document-hash = SHA-256 of `{ $file }`: `{ $hash }`
document-compared = **{ $title }**: from revision { $since } to { $revision }
document-same = **{ $title }**: revisions { $since } and { $revision } have the same text.

## Templates

templates-heading = **Drafts to start from**, with your rules (`{ $preset }`) filled in. They are no legal advice.
template-line = { $kind } ({ $word })
templates-next = To propose one as it is: `{ $prefix }document new bylaws from template`. To change it first, take the file: `{ $prefix }document template bylaws`
template-heading = **A draft: { $kind }**, with your rules filled in. It is no legal advice.
template-next = Change it as you like. Then send the file to the members’ room with the caption `{ $prefix }document new { $word } { $word } TITLE`, or propose it as it is: `{ $prefix }document new { $word } from template`
template-title-articles = Articles of { $coop }
template-title-bylaws = Bylaws of { $coop }
template-title-conduct = Code of conduct of { $coop }

## What a text changes

revision-title = { $title }: new text{ $number ->
    [1] {""}
   *[other] {" "}{ $number }
  }
paragraph-title = { $deed ->
    [replace] Paragraph { $number }: { $text }
    [add] New paragraph { $number }: { $text }
   *[delete] Delete paragraph { $number }
  }
paragraph-deleted = (deleted)
revision-first = { $count ->
    [one] A new document of one word.
   *[other] A new document of { $count } words.
  }
revision-words = { $in ->
    [0] No word comes in
    [one] One word comes in
   *[other] { $in } words come in
  }, { $out ->
    [0] none goes out.
    [one] one goes out.
   *[other] { $out } go out.
  }
draft-new = **{ $motion }{ $option ->
    [0] {""}
   *[other] , option { $option }
  }** is a new document:
draft-redline = **{ $motion }{ $option ->
    [0] {""}
   *[other] , option { $option }
  }** changes this:
draft-ends = **{ $motion }** would end this agreement: `{ $prefix }document { $key }`
draft-reworded = **What is different from the text until now:**
draft-entrenched = It changes what is entrenched: { $needed }.
redline-legend = ~~Out~~, __in__; `…` stays as it is.
redline-cut = The rest is in the file: it is too long for a message.

redline-cut-printed = The rest is too long for a message. All of it: `{ $prefix }document { $key } rev { $revision } since { $since } pdf`

## On paper

pdf-revision = Revision { $revision }, carried by { $motion }, { $newest ->
    [yes] in force since { $since }
   *[no] of { $since }, no longer in force
  }
pdf-approved = Approved by { $conference } on { $since }
pdf-hash = SHA-256 of { $file }: { $hash }
pdf-compared = What changed from revision { $since } to revision { $revision }
pdf-legend = Struck through: it went out. Underlined: it came in.
pdf-proposed = Proposed in { $motion } as option { $option }. Not in force.
pdf-against = Compared with revision { $base }, which was in force when this was proposed.
pdf-foot = { $key }, revision { $revision }
pdf-foot-compared = { $key }, revisions { $since } and { $revision }
pdf-foot-proposed = { $key }, { $motion }, option { $option }

## Motions about documents

add-revision = Another text? `{ $prefix }amend { $document }`.
kind-bylaw = a vote on a document
rules-title-bylaw = Document
rules-does-bylaw = A new text of a document is in force, such as the bylaws.
rules-options-bylaw = the texts proposed, and leaving things as they are
rules-how-bylaw = To propose one, in the members’ room: `{ $prefix }amend KEY`. Which there are: `{ $prefix }documents`
effect-document-revised = Revision { $revision } is in force: `{ $prefix }document { $document }`.

option-sign = Sign it
option-end-agreement = End it
option-leave = Leave it as it is
agreement-statement = This agreement does not change who controls { $coop }.
kind-agreement = a vote on an agreement
rules-title-agreement = Agreement
rules-does-agreement = The co-op signs an agreement with others, changes it, or ends it.
rules-options-agreement = sign it or end it, and leaving it as it is
rules-how-agreement = To propose one, in the members’ room: `{ $prefix }agreement new TITLE`, with its text below.
kind-plan = a vote on a plan
rules-title-plan = Plan
rules-does-plan = The new plan of an office is in force, if its holder still holds it.
rules-options-plan = the new plan, and leaving things as they are
rules-how-plan = Whoever holds the office puts one to the vote, in the members’ room: `{ $prefix }amend plan`, with its text below.
effect-document-ended = The agreement has ended: `{ $prefix }document { $document }`.

plan-title = Plan: { $officeName }
plan-in-force = The plan with which { $person } was elected in { $motion } is in force: `{ $prefix }document { $key }`. Another one is put to the vote by `{ $prefix }amend { $key }`.

## The minutes

minutes-group-documents = documents
record-revision-proposed = { $actor } proposed a text of “{ $document }” in { $motion }
record-minutes-filed = the approved minutes of { $conference } are the document “{ $document }”
minutes-document = minutes { $conference }
record-document-revised = { $ended ->
    [yes] “{ $document }” ended ({ $motion })
   *[no] revision { $revision } of “{ $document }” came into force ({ $motion })
  }

## What could not be done

refused-document-empty = There is no text in it, so I have proposed nothing.
refused-document-too-long = A document has at most { $most } characters, so I have proposed nothing. Divide it into two.
refused-document-html = Line { $line } has HTML in it, which people would not see as it is. Write Markdown alone: `**bold**`, `- a list`, `# a heading`.
refused-document-unseen = Line { $line } has an invisible character in it, so people might read another text than the one you mean. Take it out, and send it again.
refused-document-file = { $reason ->
    [too-large] The file is too large.
    [gone] The homeserver does not have the file any more.
    [damaged] The file was damaged on its way.
    [not-text] The file is no text. It should be Markdown in UTF-8, with a name such as `bylaws.md`.
   *[unreachable] I cannot fetch the file from the homeserver.
  } I have proposed nothing.
amend-text-to-type = TEXT
refused-amend-incomplete = Something is missing there. It goes like this, with the number of the paragraph: { $copy }
refused-document-no-text = The text is missing. Write it in the lines below { $copy }. Or send it as a Markdown file: with that line as its caption, or as your reply to it.
refused-document-two-texts = There is a text in the message and one in the file. Send one of them alone.
refused-no-such-document = There is no document “{ $typed }”. { $some ->
    [true] There is: { $keys }. To propose a new one: `{ $prefix }document new KEY KIND TITLE`
   *[false] None is in force yet. To propose one: `{ $prefix }document new bylaws bylaws TITLE`, with its text below.
  }
refused-no-such-revision = “{ $key }” has no revision { $revision }; the last is { $last }.
refused-no-such-paragraph = “{ $key }” has no paragraph { $number }. To read it: `{ $prefix }document { $key }`
refused-paragraph-twice = The number { $number } does not name one paragraph of “{ $key }” alone. Propose the whole text: `{ $prefix }amend { $key }`
refused-entrenchment-unclear = The braces with `entrenched` name no threshold, so they would protect nothing. It goes like this: `{"{"}entrenched: consensus{"}"}`, or a share such as `{"{"}entrenched: 3/4{"}"}`.
refused-entrenched-apart = Your text changes what is entrenched: { $needed }. { $motion } needs less, so your text cannot join it. Propose it again once { $motion } is closed.
refused-document-by-consent = { $motion } is held by consent on one text of this document. Ask its author to reword it, or say what you object to in your ballot. Yours can be proposed once { $motion } is closed.
refused-no-drafts = { $motion } is not about a document. All about it: `{ $prefix }motion { $motion }`
refused-document-unclear = I don’t understand “{ $typed }” here. It goes like this: `{ $prefix }document bylaws rev 2 since 1`
refused-document-key = “{ $typed }” cannot be a key. It has up to 30 letters, digits and hyphens, such as `bylaws` or `travel-policy`.
refused-document-kind = “{ $typed }” is no kind of document. The kinds: `articles`, `bylaws`, `conduct`, `plan`, `policy`.
refused-document-new-how = It goes like this, with the text below: `{ $prefix }document new KEY KIND TITLE`, for example `{ $prefix }document new bylaws bylaws Bylaws of our co-op`
refused-document-there = “{ $key }” is in force already. To propose another text of it: `{ $prefix }amend { $key }`
refused-no-template = There is no draft for “{ $typed }”. There are drafts for `articles`, `bylaws` and `conduct`: `{ $prefix }document templates`
refused-document-minutes = A conference has approved { $key }, so it stays as it is. To speak about it at the next one: `{ $prefix }agenda add discussion TEXT`
refused-plan-not-yours = “{ $key }” is the plan of this office: { $office }. { $some ->
    [true] Only { $people } can put another one to the vote.
   *[false] Nobody holds it now. Who stands for it brings a plan.
  } To vote on anything else: `{ $prefix }propose TEXT`
refused-document-ended = “{ $key }” has ended. To read what it said: `{ $prefix }document { $key }`
refused-agreement-how = It goes like this, with the text below: `{ $prefix }agreement new With the hydro co-op`. To end one: `{ $prefix }agreement end KEY`
refused-agreement-control = Does it leave it to the members alone who controls the co-op? Then write so in its text: “{ $statement }” Or type `--keeps-control` behind `agreement`, and I add it. Otherwise it cannot be proposed (`{ $prefix }rules agreement`).
refused-no-such-agreement = No agreement “{ $typed }” is in force. { $some ->
    [true] There is: { $keys }
   *[false] All documents: `{ $prefix }documents`
  }
refused-document-unchanged = That is the text of “{ $key }” that is in force, so there is nothing to vote on.
refused-revision-there = That text is there already, as option { $option } of { $motion }.
