import { articlesOf, readerOf } from './training/articles.ts'
import { paired } from './src/eval/verdict.ts'
import { overlaps } from './src/model/span.ts'
import { readingsOf } from './src/reading/code/reading.ts'
import { mentionFinder } from './src/reading/code/finder.ts'
import { isAmongStates } from './src/model/about-states.ts'
const { read, codebook } = await readerOf()
for (const dir of process.argv.slice(2)) for (const { name, doc, claims } of articlesOf([dir], read)) {
  const text = doc.text
  const ps = paired(claims, doc.claims, text) as any[]
  const finder = mentionFinder(doc)
  const words = doc.sentences.reduce((s: number, { tokens }: any) => s + tokens.length, 0)
  const guess = isAmongStates(doc.mentions, words)
  console.log(`#### ${name} guess=${guess}`)
  claims.forEach((c: any, a: number) => {
    if (ps.some((q) => q.a === a)) return
    if (doc.events.some((e) => overlaps(e.trigger, c))) return
    const s = doc.sentences.find((s) => s.start <= c.start && c.start < s.end)
    if (!s) return
    const nm = (f: any) => { const m = doc.mentions[f.party]!; return `${text.slice(m.span.start, m.span.end)}=${m.actors.map((x: any) => x.id)}` }
    const flat: any[] = []
    const add = (r: any, d: number) => { flat.push([r, d]); r.about.forEach((x: any) => add(x, d + 1)) }
    readingsOf(codebook, s, finder, guess).forEach((r) => add(r, 0))
    const inside = flat.filter(([r]) => r.token.start >= c.start && r.token.end <= c.end)
    console.log(`- G ${c.actor.join('+')||'(none)'} ${c.type} ${c.recipient.join('+')||'(none)'} ${c.status} "${text.slice(c.start, c.end).replace(/\s+/g,' ').slice(0,150)}"`)
    for (const [r, d] of inside) console.log(`      ${'>'.repeat(d)} ${r.row.name} ${r.row.type} A=${r.slots.actors.map(nm)} R=${r.slots.recipients.map(nm)}`)
  })
}
