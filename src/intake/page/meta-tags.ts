import { type Found, foundAt } from '../found.ts'
import { metaContent, type Page, resolveLink } from './page.ts'

/** What Open Graph says: https://ogp.me, with the `article` vocabulary. */
export function openGraph(page: Page): readonly Found[] {
  const author = metaContent(page, ['article:author', 'og:article:author'])
  return foundAt('open-graph', {
    title: metaContent(page, ['og:title']),
    publisher: metaContent(page, ['og:site_name']),
    // The vocabulary wants a profile's address here; most pages give a name.
    author: author === null || /^https?:\/\//i.test(author) ? null : author,
    url: resolveLink(page, metaContent(page, ['og:url'])),
    published: metaContent(page, ['article:published_time', 'og:article:published_time', 'og:published_time']),
    modified: metaContent(page, ['article:modified_time', 'og:article:modified_time', 'og:updated_time']),
    language: metaContent(page, ['og:locale']),
  })
}

/** What other `<meta>` elements say: Dublin Core, Twitter cards, microdata, and what publishers' systems write. */
export function metaTags(page: Page): readonly Found[] {
  return foundAt('meta', {
    title: metaContent(page, [
      'headline',
      'dc.title',
      'dcterms.title',
      'citation_title',
      'parsely-title',
      'twitter:title',
      'title',
    ]),
    publisher: metaContent(page, [
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'citation_journal_title',
      'application-name',
      'copyright-holder',
    ]),
    author: metaContent(page, [
      'author',
      'dc.creator',
      'dcterms.creator',
      'byl',
      'parsely-author',
      'sailthru.author',
      'citation_author',
      'twitter:creator:name',
    ]),
    url: resolveLink(page, metaContent(page, ['parsely-link', 'twitter:url', 'dc.identifier'])),
    published: metaContent(page, [
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'publication_date',
      'published',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'dc.date.created',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'citation_publication_date',
      'citation_date',
      'article.published',
      'article.created',
      'cxenseparse:recs:publishtime',
      'originalpublicationdate',
      'ptime',
      'timestamp',
      'displaydate',
    ]),
    modified: metaContent(page, [
      'datemodified',
      'last-modified',
      'lastmod',
      'dcterms.modified',
      'dc.date.modified',
      'article.updated',
      'revised',
      'utime',
      'dateupdated',
    ]),
    language: metaContent(page, ['dc.language', 'dcterms.language', 'content-language', 'language']),
  })
}
