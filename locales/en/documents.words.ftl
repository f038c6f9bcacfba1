### The words that people may type about documents, in English. What they read stands in documents.ftl.

## Commands

command-documents = documents, docs
command-document = document, doc
command-amend = amend, amendment
command-agreement = agreement, agreements

## Flags

flag-keeps-control = keeps-control

## Kinds of motions: `!rules document`

kind-bylaw = document, documents, bylaw, bylaws, articles, amendment
kind-plan = plan, plans
kind-agreement = agreement, agreements, contract

## Subjects of the minutes: `!minutes documents`

minutes-documents = documents, document, bylaws

## `!document new bylaws bylaws TITLE`, `!document bylaws rev 2 since 1`, `!document new bylaws from template`

document-new = new
document-revision = revision, rev, version
document-since = since
document-from = from
document-template = template, templates

## Kinds of documents

paper-articles = articles
paper-bylaws = bylaws, bylaw
paper-conduct = conduct, code-of-conduct
paper-plan = plan
paper-policy = policy, guideline
paper-agreement = agreement, contract

## `!agreement new TITLE`, `!agreement end KEY`

agreement-new = new
agreement-end = end

## `!amend bylaws replace 4 TEXT`, `!amend bylaws add after 4 TEXT`, `!amend bylaws delete 4`

amend-replace = replace
amend-add = add, insert
amend-after = after
amend-delete = delete, repeal
