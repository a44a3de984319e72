/** Every page is valid HTML. */
import { HtmlValidate, type ConfigData } from 'html-validate';
import { test } from 'vitest';
import { expectNone, type Finding } from '../expect-none.ts';
import { record } from '../metrics.ts';
import { readPages } from '../site.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Titles are those of the events and sources; a search engine that cuts them off still shows their start.
    'long-title': 'off',
    // A matter of style in source text; this text is written by Astro, for browsers.
    'no-trailing-whitespace': 'off',
    // Our own files come from where the page comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

test('html-validate finds nothing on any page', async () => {
  const validator = new HtmlValidate(CONFIG);
  const findings: Finding[] = [];
  for (const { address, html } of await readPages()) {
    const { results } = await validator.validateString(html, `dist${address}`);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      findings.push({ address, problem: `${ruleId}: ${message} (${selector ?? ''})` });
    }
  }
  record('html-validate errors, all pages', findings.length, '', '0', findings.length === 0);
  expectNone(findings);
});
