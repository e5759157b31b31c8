import { readdirSync, readFileSync } from 'node:fs'
const out: any[] = []
for (const d of ['test/golden/tuning','/tmp/s/real/a','/tmp/s/real/v0','/tmp/s/real/v1']) for (const f of readdirSync(d)) if (f.endsWith('.json')) { const g = JSON.parse(readFileSync(d+'/'+f,'utf8')); for (const c of g.claims) out.push({ d: d.split('/').pop(), f, ...c }) }
const re = new RegExp(process.argv[2]!, 'i')
const n: any = {}
for (const c of out) if (re.test(c.evidence)) { if (process.argv[3]) console.log(`${c.d} ${c.actor.join('+')} ${c.type} ${c.recipient.join('+')} ${c.status} src=${c.source} "${c.evidence.slice(0,110)}"`); const k = `${c.d==='tuning'?'own ':'real'} ${c.type} ${c.status}`; n[k] = (n[k] ?? 0) + 1 }
console.log(Object.entries(n).sort().map(([k,v])=>k+' '+v).join('\n'))
