### The words that people may type about bookings by hand, in English.

command-book = book
command-accounts = accounts, chart
command-reimburse = reimburse, reimbursement, refundme

## `!reimburse X3 approve as postage by M7`

claim-approve = approve, approved
claim-decline = decline, reject, no
claim-withdraw = withdraw, retract
claim-as = as
claim-by = by
flag-again = again
