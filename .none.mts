import { readdirSync, readFileSync } from 'node:fs'
for (const d of ['test/golden/tuning','/tmp/s/real/a','/tmp/s/real/v0','/tmp/s/real/v1']) { const n: any = {}; let t = 0
for (const f of readdirSync(d)) if (f.endsWith('.json')) { const g = JSON.parse(readFileSync(d+'/'+f,'utf8')); for (const c of g.claims) { t++; if (!c.actor.length) n[c.type] = (n[c.type]??0)+1 } }
console.log(d, t, JSON.stringify(n)) }
