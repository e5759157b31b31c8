import { articlesOf, readerOf } from './training/articles.ts'
import { paired, judge } from './src/eval/verdict.ts'
const { read } = await readerOf()
const st: any = {}, ty: any = {}
const show = process.argv[2]!
for (const d of process.argv.slice(3)) for (const { name, doc, claims } of articlesOf([d], read)) {
  const ps = paired(claims, doc.claims, doc.text) as any[]
  for (const p of ps) { const c = claims[p.a] as any, k = doc.claims[p.b]! as any; const v: any = judge(c, k, doc.text)
    const g = d.includes('tuning') ? 'own' : 'real'
    if (v.type) { if (!v.status) { const key = `${g} ${c.type} found=${k.status.value} gold=${c.status}`; (st[key] ??= []).push(`${doc.text.slice(k.event.trigger.start,k.event.trigger.end)} | ${doc.text.slice(c.start,c.end).replace(/\s+/g,' ').slice(0,130)}`) } }
    else { const key = `${g} found=${k.event.type} gold=${c.type}`; (ty[key] ??= []).push(`${doc.text.slice(k.event.trigger.start,k.event.trigger.end)} | ${doc.text.slice(c.start,c.end).replace(/\s+/g,' ').slice(0,130)}`) } }
}
for (const [n, t] of [['status', st], ['type', ty]] as any) { console.log('==', n); for (const [k, v] of Object.entries(t).sort((a: any, b: any) => b[1].length - a[1].length) as any) { console.log(v.length, k); if (n.startsWith(show) || show === 'all') for (const x of v.slice(0, 12)) console.log('     ', x) } }
