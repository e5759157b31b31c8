// npx tsx side.mts FOLDER [REPO]: gold against found, by sentence
import { articlesOf, readerOf } from './training/articles.ts'
import { paired, judge } from './src/eval/verdict.ts'
import { overlaps } from './src/model/span.ts'
const { read } = await readerOf()
const tally: Record<string, number> = {}
for (const { name, doc, claims } of articlesOf([process.argv[2]!], read)) {
  const text = doc.text
  const ps = paired(claims, doc.claims, text) as any[]
  console.log(`\n######## ${name}`)
  const side = (xs: any[]) => xs.map((p) => `${p.id}${p.stated ? '' : '*'}`).join('+') || '(none)'
  const found = (k: any) => `${side(k.actors)} ${k.event.type}[${text.slice(k.event.trigger.start, k.event.trigger.end)}] ${side(k.recipients)} ${k.status.value} src=${k.attribution.length ? (k.attribution.at(-1).source?.name ?? 'someone') : 'writer'}`
  for (const s of doc.sentences) {
    const g = claims.map((c, a) => ({ c, a })).filter(({ c }) => s.start <= c.start && c.start < s.end)
    const f = doc.claims.map((k, b) => ({ k, b })).filter(({ k }) => s.start <= k.event.trigger.start && k.event.trigger.start < s.end)
    if (!g.length && !f.length) continue
    console.log(`\n> ${text.slice(s.start, s.end).replace(/\s+/g, ' ')}`)
    for (const { c, a } of g) {
      const p = ps.find((q) => q.a === a)
      const gold = `${c.actor.join('+') || '(none)'} ${c.type} ${c.recipient.join('+') || '(none)'} ${c.status} src=${c.source} "${text.slice(c.start, c.end).replace(/\s+/g, ' ').slice(0, 90)}"`
      if (p) { const v: any = judge(c, doc.claims[p.b]!, text); const bad: string[] = ['actor', 'recipient', 'type', 'status', 'source'].filter((x: any) => v[x] === false); const key = bad.join('+') || 'RIGHT'; tally[key] = (tally[key] ?? 0) + 1
        console.log(`  [${key}] G ${gold}\n        F ${found(doc.claims[p.b])}`) }
      else { const evs = doc.events.filter((e) => overlaps(e.trigger, c)); const told = evs.some((e) => doc.claims.some((k) => k.event.trigger.start === e.trigger.start))
        const key = evs.length === 0 ? 'MISS no event' : told ? 'MISS taken' : 'MISS dropped'; tally[key] = (tally[key] ?? 0) + 1
        const nm = (q: any) => { const m = doc.mentions[q.mention]!; return `${text.slice(m.span.start, m.span.end)}=${m.actors.map((x: any) => x.id)}` }
        console.log(`  [${key}] G ${gold}${told ? '' : evs.map((e: any) => `\n        E ${e.type} ${text.slice(e.trigger.start, e.trigger.end)} A=${e.actors.map(nm)} R=${e.recipients.map(nm)}`).join('')}`) }
    }
    for (const { k, b } of f) if (!ps.some((q) => q.b === b)) { tally.SPURIOUS = (tally.SPURIOUS ?? 0) + 1; console.log(`  [SPURIOUS] F ${found(k)}`) }
  }
}
console.log(tally)
