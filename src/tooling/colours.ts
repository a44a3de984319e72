/** Colours for what is printed on a terminal. */
import { styleText } from 'node:util';

/** Colours for the lines that begin a problem; left out where `stream` does not show them. */
export function coloured(text: string, stream: NodeJS.WriteStream): string {
  const styled = (style: 'bold' | 'red' | 'yellow', words: string) => styleText(style, words, { stream });
  return text.replace(
    /^(content\/\S.*?:\d+:\d+) {2}(error|warning) /gm,
    (_, place: string, severity: string) =>
      `${styled('bold', place)}  ${styled(severity === 'error' ? 'red' : 'yellow', severity)} `,
  );
}
