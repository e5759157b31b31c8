/** What one does to the words or deeds of another: whose they are, the one who does it is not. */
export const ANSWERING =
  /^(?:accept|answer|applaud|condemn|criticise|criticize|decline|denounce|deny|deplore|dismiss|hail|praise|rebuff|rebut|refuse|reject|resent|ridicule|spurn|turn|welcome)$/

/** What is said to another, who then answers. */
export const ADDRESSING =
  /^(?:accuse|appeal|ask|blame|call|complain|condemn|criticise|criticize|demand|denounce|invite|offer|propose|protest|reproach|request|summon|urge|warn)$/

/** What is said to another besides. */
export const SAYING = /^(?:allege|charge|implore|insist|lambast|order|plead|press|rebuke|scold|sue|threaten)$/

/** What one calls another's words. */
export const CALLING = /^(?:brand|call|describe|dub|label|term)$/

/** What is answered. */
export const WORDS =
  /^(?:accusation|allegation|appeal|assertion|charge|claim|complaint|condition|criticism|demand|denial|invitation|lawsuit|objection|offer|plea|proposal|protest|rebuke|remark|report|request|statement|suit|terms|threat|ultimatum|warning)$/

/** What one does to what another asks. */
export const GRANTING = /^(?:fulfil|fulfill|grant|heed|honour|honor|ignore|meet|satisfy)$/
