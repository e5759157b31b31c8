/** Verbs for what is arranged beforehand, and so told in the present though it is to come: "the ministers meet on Sunday". */
export const ARRANGED: ReadonlySet<string> = new Set(
  'arrive begin chair come convene depart end fly gather go head hold host join leave meet open receive reopen resume return see sign sit start travel visit'.split(
    ' ',
  ),
)
