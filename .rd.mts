import { readerOf } from './training/articles.ts'
import { newDocument } from './src/model/document.ts'
import { readFileSync } from 'node:fs'
import { readingsOf } from './src/reading/code/reading.ts'
import { mentionFinder } from './src/reading/code/finder.ts'
import { rolesOf } from './src/reading/code/roles.ts'
const { read, codebook } = await readerOf()
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const doc = read(newDocument(line, { date: '2025-06-10' } as any))
  const finder = mentionFinder(doc)
  for (const s of doc.sentences) for (const r of readingsOf(codebook, s, finder, true)) { console.log(r.row.name, r.row.type, 'A', r.slots.actors.map(f=>doc.mentions[f.party]!.actors.map(a=>a.id)), 'R', r.slots.recipients.map(f=>doc.mentions[f.party]!.actors.map(a=>a.id)), [...rolesOf(s, r.token)].map(([k,v])=>k+':'+v.map(t=>t.form)).join(' ')) }
}
import { surfaceSubject } from './src/reading/code/subject.ts'
import { childrenBy, tokenById } from './src/model/tree.ts'
{ const doc = read(newDocument("Norway's president forecast that the slumping economy would soon rebound and praised efforts by the Chilean minister to find a solution.", { date: '2025-06-10' } as any))
const s = doc.sentences[0]!; const t = s.tokens.find(x => x.form === 'praised')!; const h = tokenById(s, t.head)!; const o = tokenById(s, h.head)!
console.log(surfaceSubject(s, t).map(x=>x.form), h.form, h.xpos, h.deprel, o.form, o.xpos, t.xpos, childrenBy(s, t.id, 'obj').map(x=>x.form), childrenBy(s, t.id, 'aux').map(x=>x.form), childrenBy(s, h.id, 'aux').map(x=>x.form+x.xpos)) }
