/** Faults of the text below the fields, and what an editor sees of them. Long, because each report stands in full. */
import { describe, expect, test } from 'vitest';
import { EVENT, PAGE, changed } from '../testing/fixtures/content.ts';
import { Witness, reportOn } from '../testing/fixtures/reports.ts';
import { BODY_CODES } from './codes/body.ts';

describe('the text below the fields', () => {
  const witness = new Witness(BODY_CODES);

  test('a curly bracket', () => {
    expect(witness.see('not-mdx', changed(EVENT, ['dealt with', 'dealt {with']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:20  error  not-mdx
        A curly bracket { opens something here that the text can’t hold.
        → Write \\{ for a bracket that readers are to see, or take it out.

      1 error in 1 file."
    `);
  });

  test('a sign <', () => {
    expect(witness.see('not-mdx', changed(EVENT, ['dealt with', 'dealt <5 with']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:20  error  not-mdx
        A sign < stands here that begins no <Cite>, or one that is not written in full.
        → Write a citation as <Cite p={3} />, a web address without < >, and \\< for a sign that readers are to see.

      1 error in 1 file."
    `);
  });

  test('an address between < and >', () => {
    expect(witness.see('not-mdx', changed(EVENT, ['dealt with', 'dealt <https://www.osce.org> with'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:47:20  error  not-mdx
          An address stands between the signs < and >.
          → Write it as [words](https://…), or without the two signs.

        1 error in 1 file."
      `);
  });

  test('a comment', () => {
    expect(witness.see('not-mdx', changed(EVENT, ['dealt with', 'dealt <!-- check --> with'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:20  error  not-mdx
        A comment stands here, written as in HTML.
        → Take it out; the text of an entry holds no comments.

      1 error in 1 file."
    `);
  });

  test('a <Cite> that is never closed', () => {
    expect(witness.see('not-mdx', changed(EVENT, ['<Cite p={4} />', '<Cite p={4}>']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:97  error  not-mdx
        The tag <Cite> is never closed.
        → Close a citation with a slash, as in <Cite p={3} />.

      1 error in 1 file."
    `);
  });

  test('a <Cite> without brackets', () => {
    expect(witness.see('not-mdx', changed(EVENT, ['<Cite p={4} />', '<Cite p=4 />']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:97  error  not-mdx
        The number in this <Cite> has no curly brackets around it.
        → Write <Cite p={4} />.

      1 error in 1 file."
    `);
  });

  test('a closing tag alone', () => {
    expect(witness.see('not-mdx', changed(EVENT, ['dealt with', 'dealt </b> with']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:20  error  not-mdx
        A closing tag stands here that no opening tag belongs to.
        → Take it out.

      1 error in 1 file."
    `);
  });

  test('no text', () => {
    expect(
      witness.see(
        'empty-text',
        changed(PAGE, [
          'It is independent. See the [workshop](/events/2011/almaty-workshop/#the-aims).\n',
          '',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:1  error  empty-text
        There is no text below the fields.
        → Write at least one paragraph below the second --- line.

      1 error in 1 file."
    `);
  });

  test('headings without text', () => {
    expect(
      witness.see(
        'empty-text',
        changed(PAGE, [
          'It is independent. See the [workshop](/events/2011/almaty-workshop/#the-aims).\n',
          '## Later\n',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:1  error  empty-text
        There is no text below the fields.
        → Write at least one paragraph below the second --- line.

      1 error in 1 file."
    `);
  });

  test('a second title', () => {
    expect(witness.see('title-in-text', changed(EVENT, ['## What it', '# What it'], ['### The', '## The'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:45:1  error  title-in-text
        The heading “What it was about” is a second title of the page; the title is the field “title”.
        → Take it out, or write it as a section: ## What it was about

      1 error in 1 file."
    `);
  });

  test('a level left out', () => {
    expect(witness.see('skipped-heading-level', changed(EVENT, ['### The aims', '#### The aims'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:49:1  error  skipped-heading-level
        The heading “The aims” has 4 signs #, one level more than the heading above it allows.
        → Write it with 3: ### The aims

      1 error in 1 file."
    `);
  });

  test('a heading without words', () => {
    expect(witness.see('empty-heading', changed(EVENT, ['## What it was about', '##'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:45:1  error  empty-heading
        A heading has no words.
        → Write what the section is about, or take the # signs out.

      1 error in 1 file."
    `);
  });

  test('a heading without a space', () => {
    expect(witness.see('heading-without-space', changed(EVENT, ['### The aims', '###The aims'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:49:1  error  heading-without-space
        A line is meant as a heading, but has no space after its # signs.
        → Write ### The aims

      1 error in 1 file."
    `);
  });

  test('curly quotation marks in a <Cite>', () => {
    expect(witness.see('not-mdx', changed(EVENT, ['<Cite s="handbook" />', '<Cite s=“handbook” />'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:51:26  error  not-mdx
        The quotation marks in this <Cite> are not straight ones.
        → Write <Cite s="handbook" />.

      1 error in 1 file."
    `);
  });

  test('a letter in a <Cite>', () => {
    expect(witness.see('not-mdx', changed(EVENT, ['<Cite p={4} />', '<Cite p={4a} />'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:107  error  not-mdx
        The p of this <Cite> is “4a”, not a whole number from 1 on.
        → Write <Cite p={3} /> for paragraph 3 of the main source, and one <Cite> for each paragraph.

      1 error in 1 file."
    `);
  });

  test('a tag of HTML that is never closed', () => {
    expect(witness.see('not-mdx', changed(EVENT, ['dealt with', 'dealt<br>with']))).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:19  error  not-mdx
        The tag <br> is never closed.
        → Leave a blank line to begin a new paragraph.

      1 error in 1 file."
    `);
  });

  test('two versions after a merge', () => {
    expect(
      witness.see(
        'not-mdx',
        changed(EVENT, ['### The aims', '<<<<<<< HEAD\n### The aims\n=======\n### Aims\n>>>>>>> theirs']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:49:1  error  not-mdx
        Two versions of the file stand here one after the other, as after a merge.
        → Keep the lines that are right; take out the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.

      1 error in 1 file."
    `);
  });

  test('two paragraphs that are not MDX, and faults of others', () => {
    expect(
      reportOn(
        changed(
          EVENT,
          ['The workshop dealt with', 'The workshop {dealt with'],
          ['Two aims stood behind it.<Cite s="handbook" />', 'Two aims stood <b behind it.'],
          ['### The aims', '## See also\n\nMore was said in [Osh](/events/2012/osh/).\n\n### The aims'],
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:14  error  not-mdx
        A curly bracket { opens something here that the text can’t hold.
        → Write \\{ for a bracket that readers are to see, or take it out.
      content/events/2011/almaty-workshop.mdx:51:1  error  paragraph-without-citation
        The paragraph “More was said in Osh.” cites no source.
        → Put <Cite p={1} /> directly after a full stop, with the number of the paragraph in the main source.
      content/events/2011/almaty-workshop.mdx:51:18  error  dead-link
        The link “/events/2012/osh/” leads to no page of the site.
        → Correct the address, or take the link out.
      content/events/2011/almaty-workshop.mdx:55:16  error  not-mdx
        A sign < stands here that begins no <Cite>, or one that is not written in full.
        → Write a citation as <Cite p={3} />, a web address without < >, and \\< for a sign that readers are to see.

      4 errors in 1 file."
    `);
  });

  test('a <Cite> below its paragraph', () => {
    expect(
      reportOn(changed(EVENT, ['behind it.<Cite s="handbook" />', 'behind it.\n\n<Cite s="handbook" />'])),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:53:1  error  cite-alone
        The <Cite> stands on a line of its own, so that no sentence belongs to it.
        → Put it directly after the full stop of the sentence that it supports.

      1 error in 1 file."
    `);
  });

  test('a heading that the site has', () => {
    expect(witness.see('reserved-heading', changed(EVENT, ['## What it was about', '## Sources'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:45:1  error  reserved-heading
        The heading “Sources” has the same address on the page as a part that the site adds.
        → Word it a little differently, or leave that part to the site.

      1 error in 1 file."
    `);
  });

  test('a tag of HTML', () => {
    expect(witness.see('foreign-component', changed(EVENT, ['dealt with', 'dealt <b>only</b> with'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:20  error  foreign-component
        <b> is not allowed in the text of an entry.
        → Write **bold** with two asterisks.

      1 error in 1 file."
    `);
  });

  test('a component', () => {
    expect(witness.see('foreign-component', changed(EVENT, ['dealt with', 'dealt <Map /> with'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:47:20  error  foreign-component
          <Map> is not allowed in the text of an entry.
          → Take it out; the only tag allowed is <Cite>. Write \\< for a sign that readers are to see.

        1 error in 1 file."
      `);
  });

  test('an expression', () => {
    expect(witness.see('foreign-component', changed(EVENT, ['dealt with', 'dealt {1 + 1} with'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:47:20  error  foreign-component
          Something between curly brackets { } is not allowed in the text of an entry.
          → Take it out, or write \\{ for a bracket that readers are to see.

        1 error in 1 file."
      `);
  });

  test('an import', () => {
    expect(
      witness.see(
        'foreign-component',
        changed(EVENT, ['The workshop dealt', 'import Map from "./Map.astro"\n\nThe workshop dealt']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:1  error  foreign-component
        A line that begins with “import” or “export” is not allowed in the text of an entry.
        → Take the line out, or begin the sentence with another word.

      1 error in 1 file."
    `);
  });

  test('a sentence that begins like an import', () => {
    expect(witness.see('foreign-component', changed(PAGE, ['It is', 'import rules are strict\n\nIt is'])))
      .toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:1  error  foreign-component
        A line that begins with “import” or “export” is not allowed in the text of an entry.
        → Take the line out, or begin the sentence with another word.

      1 error in 1 file."
    `);
  });

  test('a block of code', () => {
    expect(
      witness.see(
        'foreign-component',
        changed(EVENT, ['The workshop dealt', '```\ncode\n```\n\nThe workshop dealt']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:1  error  foreign-component
        A block of code is not allowed in the text of an entry.
        → Write it as a paragraph without the \`\`\` lines.

      1 error in 1 file."
    `);
  });

  test('a control character', () => {
    expect(witness.see('control-character', changed(EVENT, ['dealt with', 'dealt\u0008 with'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:47:19  error  control-character
          This line holds an invisible control character (U+0008), most likely from copying.
          → Delete it: take out the words around it and type them again.

        1 error in 1 file."
      `);
  });

  test('a control character by escape', () => {
    expect(
      witness.see(
        'control-character',
        changed(EVENT, [
          'says: Dialogue is needed along the whole way.',
          'says: "Dialogue\\u0007 is needed."',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:34:11  error  control-character  statements[0].says
        This text holds an invisible control character (U+0007), most likely from copying.
        → Delete it: take out the words around it and type them again.

      1 error in 1 file."
    `);
  });

  test('a direction mark without partner', () => {
    expect(witness.see('unpaired-direction-mark', changed(EVENT, ['Seventy people', '\u202ESeventy people'])))
      .toMatchInlineSnapshot(`
        "content/events/2011/almaty-workshop.mdx:3:10  error  unpaired-direction-mark
          This line holds an invisible mark for the direction of writing (U+202E) without its partner (U+202C).
          → Delete it: take out the words around it and type them again.

        1 error in 1 file."
      `);
  });

  test('a direction mark closed by the wrong one', () => {
    expect(
      witness.see(
        'unpaired-direction-mark',
        changed(EVENT, ['Seventy people', '\u2067Seventy\u202C people']),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:3:18  error  unpaired-direction-mark
        This line holds an invisible mark for the direction of writing (U+202C) without its partner (U+202A, U+202B, U+202D or U+202E).
        → Delete it: take out the words around it and type them again.

      1 error in 1 file."
    `);
  });

  test('a direction mark by character reference', () => {
    expect(witness.see('unpaired-direction-mark', changed(EVENT, ['dealt with', 'dealt &#x202e;with'])))
      .toMatchInlineSnapshot(`
      "content/events/2011/almaty-workshop.mdx:47:1  error  unpaired-direction-mark
        This paragraph holds an invisible mark for the direction of writing (U+202E) without its partner (U+202C).
        → Delete it: take out the words around it and type them again.

      1 error in 1 file."
    `);
  });

  test('every code has been shown', () => {
    expect(witness.missing).toEqual([]);
  });
});
