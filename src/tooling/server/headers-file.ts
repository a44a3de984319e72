/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: an address pattern at the start of a line, below
 * it indented `Name: value` lines. `*` stands for anything, `:name` for one step of the address.
 */

interface Rule {
  pattern: RegExp;
  lines: { name: string; value: string | undefined }[];
}

const escape = (text: string): string => text.replace(/[$()+.?[\\\]^{|}/]/g, '\\$&');

function toPattern(address: string): RegExp {
  const parts = address.split(/(\*|:[A-Za-z]\w*)/).map((part) => {
    if (part === '*') return '.*';
    return /^:[A-Za-z]/.test(part) ? '[^/]+' : escape(part);
  });
  return new RegExp(`^${parts.join('')}$`);
}

/**
 * Parses the text of a `_headers` file.
 * @throws Error naming the line, if a line is neither pattern, header, comment nor empty
 */
export function parseHeadersFile(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: toPattern(content), lines: [] });
      continue;
    }
    const rule = rules.at(-1);
    const removal = /^!\s*([\w-]+)$/.exec(content);
    const header = /^([\w-]+):\s*(.*)$/.exec(content);
    const name = removal?.[1] ?? header?.[1];
    if (!rule || name === undefined) {
      throw new Error(`_headers, line ${String(index + 1)}: neither an address nor a header: ${content}`);
    }
    rule.lines.push({ name, value: removal ? undefined : header?.[2] });
  }
  return rules;
}

/**
 * The headers for an address. All rules that fit apply, in order; a header set twice is joined by a comma,
 * and `! Name` takes away what earlier rules set: both as the hosts do it.
 * @returns names in lower case with their values
 */
export function headersFor(rules: Rule[], address: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter(({ pattern }) => pattern.test(address))) {
    for (const { name, value } of rule.lines) {
      const key = name.toLowerCase();
      const before = headers.get(key);
      if (value === undefined) headers.delete(key);
      else headers.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}
