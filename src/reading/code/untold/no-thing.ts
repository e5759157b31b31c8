import type { Document } from '../../../model/document.ts'
import type { Event } from '../../../model/event.ts'
import type { EventType } from '../../../model/plover.ts'
import { tokenById } from '../../../model/tree.ts'
import type { Codebook } from '../../../resources/codebook.ts'
import { referent, surfaceSubject } from '../roles/subject.ts'

/** Types of what only people do, and those who serve them, however words for it are used of other things. */
const BY_PEOPLE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT', 'SANCTION'])

/** Weather, wares, prices, works of art: what is of a state and does nothing for it. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'ash cloud cold drizzle dust fog frost fume glacier haze heat humidity ice lava mist pollen pollution river sandstorm smog smoke snow sun temperature thunder tide ' +
    'wave weather wind ' +
    'bond currency demand dollar euro growth index inflation lira peso price rand recession rouble ruble rupee share slowdown stock yen yuan ' +
    'bean beef beer brandy butter cheese chocolate coffee cotton cuisine dish fashion fish flour flower food fruit honey juice lamb maize meat milk pork potato rice ' +
    'salmon seafood soup spice sugar tea tequila tomato vegetable vodka wheat whisky wine wool ' +
    'album art ballad book brand cinema cartoon comedy culture drama exhibition film humour literature melody movie museum music musical novel opera painting play ' +
    'poem recipe series show song sitcom soap sound telenovela ' +
    'diagnosis gene language obesity tourism tradition unemployment'
  ).split(' '),
)

/** What runs into people on roads and rails by no one's will, and the verbs for it. */
const TRAFFIC = /^(?:bicycle|bus|ferry|lorry|taxi|train|tram)$/
const RUNNING_INTO = /^(?:crush|hit|injure|kill|strike)$/
const ON_PURPOSE = /attack|bomb|checkpoint|crowd|deliberate|explosi|militant|ram|soldier|terror|troop/i

/**
 * Leaves out what weather, wares, prices and works of art are said to do in words for deeds: "Argentine beef conquers the world", "ash from the volcano
 * grounded flights", "Brazilian coffee prices attacked a new high".
 */
export function withoutThings(events: readonly Event[], { sentences }: Document, codebook: Codebook): readonly Event[] {
  const disaster = codebook.classes.get('disaster')
  return events.filter(({ type, head, sentence: at }) => {
    if (!BY_PEOPLE.has(type)) return true
    const sentence = sentences[at]!
    const verb = tokenById(sentence, head)
    if (
      verb?.upos !== 'VERB' ||
      sentence.tokens.some(({ deprel, head: above }) => above === head && deprel === 'aux:pass')
    )
      return true
    const subjects = surfaceSubject(sentence, verb).map((word) => referent(sentence, word))
    const isTraffic = RUNNING_INTO.test(verb.lemma) && !sentence.tokens.some(({ lemma }) => ON_PURPOSE.test(lemma))
    const isThing = (lemma: string) => THINGS.has(lemma) || disaster?.has(lemma) || (isTraffic && TRAFFIC.test(lemma))
    return (
      subjects.length === 0 || !subjects.every(({ lemma, upos }) => upos === 'NOUN' && isThing(lemma.toLowerCase()))
    )
  })
}
