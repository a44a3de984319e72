/** ESLint rule `house/import-direction`: imports follow the table in layers.ts, plain rooms stay plain. */
import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import { PLAIN_EXCEPTIONS, isTest, refusal, roomOf, type Room } from './layers.ts';

interface Verdict {
  messageId: 'higher' | 'sibling' | 'plain' | 'outside' | 'unknown';
  data: Record<string, string>;
}

const isAstro = (module: string): boolean => module.startsWith('astro:') || /^astro(\/|$)/.test(module);

function judgePackage(from: Room, module: string): Verdict | undefined {
  if (from.plain !== true || PLAIN_EXCEPTIONS.includes(module)) return undefined;
  if (!isAstro(module) && !isBuiltin(module)) return undefined;
  return { messageId: 'plain', data: { from: from.name, to: module } };
}

/**
 * Judges one import.
 * @param src the absolute path of src/
 * @param file the absolute path of the importing file
 * @param specifier what stands between the quotes
 * @returns the message to report, or undefined if the import is right
 */
export function judgeImport(src: string, file: string, specifier: string): Verdict | undefined {
  const here = relative(src, file).split(sep).join('/');
  if (here.startsWith('..')) return undefined;
  const from = roomOf(here);
  if (!from) return { messageId: 'unknown', data: { to: here } };

  const module = specifier.replace(/[?#].*$/, '');
  const test = isTest(here);
  const isPath = module.startsWith('.') || module.startsWith('/src/');
  if (!isPath) return test ? undefined : judgePackage(from, module);

  const target = module.startsWith('/') ? resolve(src, '..', `.${module}`) : resolve(dirname(file), module);
  const there = relative(src, target).split(sep).join('/');
  if (there.startsWith('..')) {
    if (from.plain !== true || test) return undefined;
    return { messageId: 'outside', data: { from: from.name, to: specifier } };
  }
  const to = roomOf(there);
  if (!to) return { messageId: 'unknown', data: { to: there } };
  const reason = refusal(from, to, test);
  return reason && { messageId: reason, data: { from: from.name, to: to.name } };
}

export const importDirection: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Imports follow the layers of the house, in one direction.' },
    messages: {
      higher:
        '{{from}} must not import {{to}}: it stands to the right of {{from}}, and imports go to the left only (src/tooling/lint/layers.ts).',
      sibling:
        '{{from}} must not import {{to}}: they stand side by side. Move what both need to a layer on their left (src/tooling/lint/layers.ts).',
      plain: '{{from}} is plain TypeScript and must not import {{to}}: hand in what it needs as an argument.',
      outside: '{{from}} is plain TypeScript and must not import from outside src/: {{to}}.',
      unknown: 'src/{{to}} is in no layer: give it a place in src/tooling/lint/layers.ts.',
    },
  },
  create(context) {
    const src = resolve(context.cwd, 'src');
    // The scripts in an .astro file are linted as "X.astro/1.ts"; their imports start at X.astro.
    const file = context.filename.replace(/(\.astro)[\\/][^\\/]*$/, '$1');
    const check = (source: { type: string; value?: unknown } | null | undefined, node: Rule.Node) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const verdict = judgeImport(src, file, source.value);
      if (verdict) context.report({ node, ...verdict });
    };
    return {
      ImportDeclaration: (node) => {
        check(node.source, node);
      },
      ExportNamedDeclaration: (node) => {
        check(node.source, node);
      },
      ExportAllDeclaration: (node) => {
        check(node.source, node);
      },
      ImportExpression: (node) => {
        check(node.source, node);
      },
    };
  },
};
