/** Checks a file before its fields: name, folder, and whether its two parts can be told apart. */
import { edtfDate } from '../schemas/edtf.ts';
import { FILES, KINDS, type Kind } from '../schemas/kinds.ts';
import { yearOf } from '../catalogue/dates.ts';
import type { ContentFile, ReadingFault } from '../reading/document.ts';
import { presumedIdentity, toId } from './known.ts';
import { nearest } from './nearest.ts';
import { problem, type Place, type Problem } from './problem.ts';
import type { Subject } from './subject.ts';
import { yamlWords } from './yaml-words.ts';

const FOLDERS = [...new Set(KINDS.map((kind) => FILES[kind].folder))].sort();
const YEAR = /^(\d{4}|undated)$/;

const start = (file: string): Place => ({ file, point: { line: 1, column: 1 } });

/** Bytes that were no UTF-8 arrive as U+FFFD; a NUL character stands in no text. */
export function checkText({ path, text }: ContentFile): Problem[] {
  const at = text.search(/[\uFFFD\0]/);
  if (at === -1) return [];
  const before = text.slice(0, at).split(/\r\n?|\n/);
  const point = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return [problem('not-text', { file: path, point })];
}

/** Checks folder, name and ending. A file with a problem here may still be read if its kind is known. */
export function checkPath({ path, text }: ContentFile): Problem[] {
  const steps = path.split('/');
  const [folder = '', name = ''] = [steps.length > 1 ? steps[0] : '', steps.at(-1)];
  const presumed = presumedIdentity(path);
  if (!presumed) return [problem('unknown-folder', start(path), folder, nearest(folder, FOLDERS), FOLDERS)];

  const { kind, id } = presumed;
  const { ending } = FILES[kind];
  const stem = name.replace(/\.[^.]*$/, '');
  const found: Problem[] = [];
  if (!name.endsWith(ending)) found.push(problem('wrong-ending', start(path), folder, stem, ending));
  const odd = [...steps.slice(1, -1), stem].find((step) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(step));
  if (odd !== undefined)
    found.push(
      problem('file-name', start(path), odd, odd === stem ? withEnding(toId(odd), ending) : toId(odd)),
    );
  found.push(...checkDepth(path, kind, id, text));
  return found;
}

const withEnding = (id: string, ending: string) => (id === '' ? '' : id + ending);

function checkDepth(path: string, kind: Kind, id: string, text: string): Problem[] {
  const steps = id.split('/');
  const last = steps.at(-1) ?? '';
  if (kind !== 'events')
    return steps.length === 1
      ? []
      : [problem('misplaced-file', start(path), `${FILES[kind].folder}/${last}${FILES[kind].ending}`)];
  if (steps.length === 2 && YEAR.test(steps[0] ?? '')) return [];
  const dated = /^date: *["']?(\d{4})/m.exec(text)?.[1];
  const year = dated ?? steps.find((step) => YEAR.test(step)) ?? 'undated';
  return [problem('event-outside-year', start(path), `events/${year}/${last}.mdx`)];
}

/** Checks that the folder of an event is the year of its date. */
export function checkYearFolder({ sound }: Subject): Problem[] {
  if (sound.kind !== 'events' || sound.data.date === undefined) return [];
  const [folder = '', name = ''] = sound.id.split('/');
  const year = yearOf(edtfDate(sound.data.date));
  if (!YEAR.test(folder) || folder === year) return [];
  const at = start(sound.file);
  return [problem('wrong-year-folder', at, folder, sound.data.date, `events/${year}/${name}.mdx`)];
}

/** Words for what the reader of documents found. */
export function problemOfFault({ path, text }: ContentFile, fault: ReadingFault): Problem {
  const at: Place = { file: path, point: fault.point };
  const isMdx = path.endsWith('.mdx');
  if (text.replace(/^\uFEFF/, '').trim() === '') return problem('empty-file', start(path), isMdx);
  switch (fault.code) {
    case 'unknown-folder':
      return problem('unknown-folder', at, '', undefined, FOLDERS);
    case 'blank-lines-above':
    case 'front-matter-missing':
      return problem('front-matter-missing', at, fault.code === 'blank-lines-above');
    case 'front-matter-not-a-list-of-fields':
      return problem(fault.code, at);
    case 'front-matter-not-closed':
      return problem('front-matter-not-closed', at, undefined, fault.detail !== '');
    case 'bad-divider':
      return problem('front-matter-not-closed', at, fault.detail, false);
    case 'extra-divider':
      return problem('front-matter-not-yaml', at, ...yamlWords('divider', fault.detail));
    case 'duplicate-key':
      return problem('duplicate-field', at, fault.detail, fault.above);
    case 'duplicate-item':
      return problem('missing-hyphen', at, fault.detail);
    default:
      return problem('front-matter-not-yaml', at, ...yamlWords(fault.code, fault.detail));
  }
}
