/**
 * The ids of headings in editors' texts. A heading has the id that its words give, unless it names one of its own:
 * `## Who came [#who-took-part]`. So an editor who changes the words writes the old id behind the new ones, and every
 * link to the heading still leads to it.
 */
import type GithubSlugger from 'github-slugger';

/** The own id at the end of a heading: a sign that is plain text both in Markdown and in MDX. */
export const OWN_ID = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

/** The words of a heading without its own id, and its id. */
export function readHeading(slugger: GithubSlugger, source: string): { text: string; id: string } {
  const own = OWN_ID.exec(source)?.[1];
  const text = source.replace(OWN_ID, '').trim();
  return { text, id: slugger.slug(own ?? text) };
}
