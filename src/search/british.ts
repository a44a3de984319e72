/**
 * Words in British spelling, in which the record is written: what is typed is turned into it, and so are names, which
 * keep the spelling of their documents. Words that are neither stay as they are, or change on both sides alike. Pure.
 */

const RULES: readonly (readonly [RegExp, string])[] = [
  // organize, analyze
  [/^(.{3,})iz(e|es|ed|er|ers|ing|ations?|ational|able)$/, '$1is$2'],
  [/yz(e|es|ed|er|ers|ing)$/, 'ys$1'],
  // labor; not laboratory
  [/^(arm|behavi|col|endeav|fav|harb|hon|hum|lab|neighb|rum|sav|vap|vig)or(?!at)/, '$1our'],
  // center, centered, centering
  [/^(cent|fib|lit|met|theat)er(?=s?$)/, '$1re'],
  [/^(cent|fib|met)er(?=ed$|ing$)/, '$1r'],
  // defense
  [/^(def|lic|off|pret)ens(e|es|ed|ing)$/, '$1enc$2'],
  // traveling
  [/^(cance|counse|fue|labe|leve|mode|signa|trave)l(ed|ers?|ing|ors?)$/, '$1ll$2'],
  // enroll, fulfill
  [/^(enro|fulfi)ll(s?|ments?)$/, '$1l$2'],
  [/^(anal|catal|dial)og(s?)$/, '$1ogue$2'],
  [/^program(s?)$/, 'programme$1'],
  [/^judgement/, 'judgment'],
  [/^combatt/, 'combat'],
];

function britishWord(word: string): string {
  for (const [american, british] of RULES) {
    const other = word.replace(american, british);
    if (other !== word) return other;
  }
  return word;
}

/** A text in lower case and British spelling. */
export const british = (text: string): string => text.toLowerCase().replaceAll(/[a-z]+/g, britishWord);
