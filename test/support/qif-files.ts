/** QIF in the forms that banks and programs write, with invented people and companies. */

/** A British bank's file. It names no account. */
export const britishQif = `!Type:Bank
D18/11/2026
T300.00
PKorn & Co
MT3 Rye
^
D19/11/2026
T-2.50
PCafe Anders
LEating out
A1 Market Street
^
`

/** Quicken's export of two accounts. It has lists, days with spaces, double ends, an opening balance, and parts of an amount. */
export const quickenQif = `!Type:Cat
NRent
DRent of rooms
E
^
!Option:AutoSwitch
!Account
NGiro
TBank
^
N4000123
TCCard
^
!Clear:AutoSwitch
!Account
NDE89 3704 0044 0532 0130 00
TBank
^
!Type:Bank${" "}
D11/ 1'26
U1,000.00
T1,000.00
CX
POpening Balance
L[DE89 3704 0044 0532 0130 00]
^^
D11/18'26
U-1,234.50
T-1,234.50
N101
PLandlord
LRent
SRent
ERooms
$-1,000.00
SHeating
EOil
$-234.50
^^
D11/19'26
T5.
N
PMember
L[Cash]
^^
!Account
N4000123
TCCard
^
!Type:CCard
D11/20'26
T-9.00
PHotel
^^
`
