import { articlesOf, readerOf } from './training/articles.ts'
import { paired } from './src/eval/verdict.ts'
import { overlaps } from './src/model/span.ts'
import { readFileSync } from 'node:fs'
const { read } = await readerOf()
const known = new Set(readFileSync('data/en/events.tsv','utf8').split('\n').map(l=>l.split('\t')[0]))
const rows: string[] = []
for (const dir of process.argv.slice(2)) for (const { name, doc, claims } of articlesOf([dir], read)) {
  const text = doc.text
  const ps = paired(claims, doc.claims, text) as any[]
  claims.forEach((c: any, a: number) => {
    if (ps.some((q) => q.a === a)) return
    const evs = doc.events.filter((e) => overlaps(e.trigger, c))
    const s = doc.sentences.find((s) => s.start <= c.start && c.start < s.end)
    if (!s) return
    const toks = s.tokens.filter((t) => t.start >= c.start && t.end <= c.end)
    const inside = new Set(toks.map((t) => t.id))
    const head = toks.find((t) => !inside.has(t.head))
    if (!head) return
    rows.push(`${head.upos === 'VERB' ? 'V' : 'N'} ${evs.length ? 'D' : '-'} ${head.lemma}${known.has(head.lemma + '.v') || known.has(head.lemma+'.n') ? '' : '!'}\t${c.actor.join('+')} ${c.type} ${c.recipient.join('+')} ${c.status}\t${text.slice(c.start, c.end).replace(/\s+/g,' ').slice(0,120)}`)
  })
}
console.log(rows.sort().join('\n'))
