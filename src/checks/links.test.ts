/** Links and images that lead nowhere, and the text an editor sees of them. Long, because each report stands in full. */
import { describe, expect, test } from 'vitest';
import { EVENT, PAGE, changed } from '../testing/fixtures/content.ts';
import { Witness } from '../testing/fixtures/reports.ts';
import { LINK_CODES } from './codes/links.ts';

describe('links and images', () => {
  const witness = new Witness(LINK_CODES);

  test('a misspelt address', () => {
    expect(witness.see('dead-link', changed(EVENT, ['(/series/workshops/)', '(/series/workshop/)'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  dead-link
        The link “/series/workshop/” leads to no page of the site.
        → Write /series/workshops/.

      1 error in 1 file."
    `);
  });

  test('the right name in the wrong folder', () => {
    expect(witness.see('dead-link', changed(EVENT, ['(/series/workshops/)', '(/topics/workshops/)'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  dead-link
        The link “/topics/workshops/” leads to no page of the site.
        → Write /series/workshops/.

      1 error in 1 file."
    `);
  });

  test('an address unlike any other', () => {
    expect(witness.see('dead-link', changed(EVENT, ['(/series/workshops/)', '(/xyz/qqqqqqqqqqq/)'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  dead-link
        The link “/xyz/qqqqqqqqqqq/” leads to no page of the site.
        → Correct the address, or take the link out.

      1 error in 1 file."
    `);
  });

  test('a country that no entry names', () => {
    expect(witness.see('dead-link', changed(EVENT, ['(/series/workshops/)', '(/countries/fr/)'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  dead-link
        The link “/countries/fr/” leads to no page of the site.
        → Correct the address, or take the link out.

      1 error in 1 file."
    `);
  });

  test('no slash at the end', () => {
    expect(witness.see('link-form', changed(EVENT, ['(/series/workshops/)', '(/series/workshops)'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  link-form
        The link “/series/workshops” is not written as the site writes addresses: small letters, one slash at the end.
        → Write /series/workshops/.

      1 error in 1 file."
    `);
  });

  test('the ending of a file', () => {
    expect(witness.see('link-form', changed(EVENT, ['(/series/workshops/)', '(/Series/workshops.mdx#gaps)'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  link-form
        The link “/Series/workshops.mdx#gaps” is not written as the site writes addresses: small letters, one slash at the end.
        → Write /series/workshops/#gaps.

      1 error in 1 file."
    `);
  });

  test('a heading that is not there', () => {
    expect(witness.see('unknown-heading', changed(PAGE, ['#the-aims', '#the-aim']))).toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:28  error  unknown-heading
        The page /events/2011/almaty-workshop/ has no heading “#the-aim”.
        → Write #the-aims.

      1 error in 1 file."
    `);
  });

  test('a heading of the same page', () => {
    expect(witness.see('unknown-heading', changed(EVENT, ['(/series/workshops/)', '(#conclusions)'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  unknown-heading
        The page /events/2011/almaty-workshop/ has no heading “#conclusions”.
        → Take the part from # on out of the link.

      1 error in 1 file."
    `);
  });

  test('no slash in front', () => {
    expect(witness.see('relative-link', changed(EVENT, ['(/series/workshops/)', '(series/workshops/)'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  relative-link
        The link “series/workshops/” does not start with a slash, so it would lead elsewhere from each page.
        → Write /series/workshops/.

      1 error in 1 file."
    `);
  });

  test('a path from here', () => {
    expect(
      witness.see('relative-link', changed(EVENT, ['(/series/workshops/)', '(../../series/workshops/)'])),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  relative-link
        The link “../../series/workshops/” does not start with a slash, so it would lead elsewhere from each page.
        → Write /series/workshops/.

      1 error in 1 file."
    `);
  });

  test('the domain of this site', () => {
    expect(
      witness.see(
        'own-site-link',
        changed(EVENT, [
          '(/series/workshops/)',
          '(https://counter-trafficking-record.example/series/workshops/)',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  own-site-link
        The link “https://counter-trafficking-record.example/series/workshops/” names this site by its domain, which may change.
        → Write /series/workshops/.

      1 error in 1 file."
    `);
  });

  test('a script', () => {
    expect(
      witness.see('refused-scheme', changed(EVENT, ['(/series/workshops/)', '(javascript:alert%281%29)'])),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  refused-scheme
        The link “javascript:alert%281%29” is of a sort that the site does not allow.
        → Link to a page of the site (/…/), to a web address (https://…) or to a mail address (mailto:…).

      1 error in 1 file."
    `);
  });

  test('no scheme', () => {
    expect(witness.see('refused-scheme', changed(EVENT, ['(/series/workshops/)', '(//example.org/)'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  refused-scheme
        The link “//example.org/” is of a sort that the site does not allow.
        → Link to a page of the site (/…/), to a web address (https://…) or to a mail address (mailto:…).

      1 error in 1 file."
    `);
  });

  test('no address', () => {
    expect(witness.see('link-without-address', changed(EVENT, ['(/series/workshops/)', '()'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  link-without-address
        A link has no address.
        → Write the address between the round brackets.

      1 error in 1 file."
    `);
  });

  test('no text', () => {
    expect(
      witness.see(
        'link-without-text',
        changed(EVENT, ['[series](/series/workshops/)', '[](/series/workshops/)']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  link-without-text
        The link to “/series/workshops/” has no text that a reader could click on.
        → Write a few words between the square brackets.

      1 error in 1 file."
    `);
  });

  test('an image that is not there', () => {
    expect(witness.see('missing-image', changed(PAGE, ['It is', '![The hall](/workshops.svg) It is'])))
      .toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:1  error  missing-image
        There is no image “/workshops.svg” in public/.
        → Write /workshop.svg.

      1 error in 1 file."
    `);
  });

  test('an image on another site', () => {
    expect(
      witness.see(
        'outside-image',
        changed(PAGE, ['It is', '![The hall](https://example.org/hall.jpg) It is']),
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:1  error  outside-image
        The image “https://example.org/hall.jpg” lies on another site, which would learn of every reader.
        → Put the file into public/ if its licence allows, and write its address there; otherwise link to it.

      1 error in 1 file."
    `);
  });

  test('an image without words', () => {
    expect(witness.see('image-without-text', changed(PAGE, ['It is', '![](/workshop.svg) It is'])))
      .toMatchInlineSnapshot(`
        "content/pages/about.mdx:6:1  error  image-without-text
          The image “/workshop.svg” has no words for readers who can’t see it.
          → Say between the square brackets what it shows.

        1 error in 1 file."
      `);
  });

  test('a space between the brackets of a link', () => {
    expect(witness.see('broken-link', changed(EVENT, ['[series](/series', '[series] (/series'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:75  error  broken-link
        A link is not written in full here, so that readers see its brackets.
        → Write [words](/address/), with both pairs of brackets closed and no space between them.

      1 error in 1 file."
    `);
  });

  test('a link whose bracket is not closed', () => {
    expect(witness.see('broken-link', changed(EVENT, ['(/series/workshops/)', '(/series/workshops/'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:75  error  broken-link
        A link is not written in full here, so that readers see its brackets.
        → Write [words](/address/), with both pairs of brackets closed and no space between them.

      1 error in 1 file."
    `);
  });

  test('another site without https://', () => {
    expect(witness.see('relative-link', changed(EVENT, ['(/series/workshops/)', '(www.osce.org/astana)'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  relative-link
        The link “www.osce.org/astana” does not start with a slash, so it would lead elsewhere from each page.
        → Write https://www.osce.org/astana.

      1 error in 1 file."
    `);
  });

  test('the file of a page', () => {
    expect(
      witness.see('relative-link', changed(EVENT, ['(/series/workshops/)', '(../../series/workshops.mdx)'])),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:68  error  relative-link
        The link “../../series/workshops.mdx” does not start with a slash, so it would lead elsewhere from each page.
        → Write /series/workshops/.

      1 error in 1 file."
    `);
  });

  test('a part that is a page of its own', () => {
    expect(
      witness.see(
        'unknown-heading',
        changed(PAGE, ['/events/2011/almaty-workshop/#the-aims', '/guidebook/#chapter-1']),
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:28  error  unknown-heading
        The page /guidebook/ has no heading “#chapter-1”.
        → Write /guidebook/chapter-1/.

      1 error in 1 file."
    `);
  });

  test('every code has been shown', () => {
    expect(witness.missing).toEqual([]);
  });
});
