import { html } from 'hono/html'
import { type Described, type Operation, type Parameter, type Route, routesByTag } from './described.ts'
import { schemaTable, typeWords } from './docs-schema.ts'

type Html = ReturnType<typeof html>

/** The documentation of the API as a page that needs no script: every route with its parameters and answers. */
export function docsPage(document: Described): Html {
  const tags = [...routesByTag(document)]
  const schemas = Object.entries(document.components.schemas ?? {})
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · ${document.info.title}</title>
<link rel="stylesheet" href="/api/docs.css">
</head>
<body>
<header>
<h1>${document.info.title}: the API</h1>
<p>${document.info.description} Version ${document.info.version}. For programs: <a href="/api/openapi.json">OpenAPI 3.1</a>.
To the <a href="/">desk</a>.</p>
<p>Answers are JSON unless said otherwise. Names are taken as people type them: “Mali”, “MLI”, “ml”. Lists come in parts:
what is given as <code>next</code> is asked for as <code>cursor</code>. What cannot be answered is told with a status from
400 on and one shape, <a href="#Problem">Problem</a>. <code>basis</code> says what a number rests on, and as of when.</p>
<nav aria-label="Contents"><ul>
${tags.map(([tag]) => html`<li><a href="#${tag}">${tag}</a></li>`)}
<li><a href="#shapes">shapes</a></li>
</ul></nav>
</header>
<main>
${tags.map(([tag, routes]) => html`<section aria-labelledby="${tag}"><h2 id="${tag}">${capital(tag)}</h2>${routes.map(routePart)}</section>`)}
<section aria-labelledby="shapes"><h2 id="shapes">Shapes</h2>
${schemas.map(([name, schema]) => html`<h3 id="${name}"><code>${name}</code></h3>${schemaTable(name, schema)}`)}
</section>
</main>
</body>
</html>`
}

function routePart({ method, path, operation }: Route): Html {
  return html`<article>
<h3><code>${method} ${path}</code></h3>
<p>${operation.summary ?? ''}</p>
${parameterTable(`${method} ${path}`, operation.parameters ?? [])}
${bodyPart(operation)}
${answerPart(operation)}
</article>`
}

function parameterTable(route: string, parameters: readonly Parameter[]): Html | '' {
  if (parameters.length === 0) return ''
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Parameters of ${route}"><table>
<thead><tr><th scope="col">parameter</th><th scope="col">is</th><th scope="col">what</th></tr></thead>
<tbody>${parameters.map(
    ({ name, in: place, required, description, schema = {} }) => html`<tr>
<th scope="row"><code>${place === 'path' ? `{${name}}` : name}</code></th>
<td>${typeWords(schema)}${required === true ? ', needed' : ''}</td>
<td>${description ?? schema.description ?? ''}${exampleWords(schema.example)}${defaultWords(schema.default)}</td>
</tr>`,
  )}</tbody></table></div>`
}

function bodyPart({ requestBody }: Operation): Html | '' {
  const kinds = Object.entries(requestBody?.content ?? {})
  if (kinds.length === 0) return ''
  return html`<p>Takes ${kinds.map(([kind, { schema = {} }]) => html`<code>${kind}</code>: ${typeWords(schema)} `)}</p>`
}

function answerPart({ responses = {} }: Operation): Html {
  const answers = Object.entries(responses).filter(([status]) => status !== 'default')
  return html`${answers.map(([status, { description = '', content = {} }]) => {
    const kinds = Object.entries(content)
    return html`<p>Answers <code>${status}</code>: ${description}${kinds.map(
      ([kind, { schema = {} }], i) =>
        html`${i === 0 ? ' – ' : ', '}${kind === 'application/json' ? typeWords(schema) : html`<code>${kind}</code>`}`,
    )}</p>`
  })}`
}

function exampleWords(example: unknown): Html | '' {
  return example === undefined ? '' : html` <span class="soft">For example</span> <code>${String(example)}</code>`
}

function defaultWords(value: unknown): Html | '' {
  return value === undefined || value === '' ? '' : html` <span class="soft">Else</span> <code>${String(value)}</code>`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
