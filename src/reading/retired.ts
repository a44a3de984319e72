/** Reads content/retired.yaml: where addresses went that once were published. */
import { retired, type Retired } from '../schemas/retired.ts';
import { rangeOf, type FieldPath, type Point } from './document.ts';
import { readYaml, type YamlFault } from './yaml.ts';

export interface RetiredFile {
  /** As written, not yet checked. */
  data: unknown;
  faults: YamlFault[];
  /** Where a field stands, or its nearest parent; `[0, 'to']` is where the first entry leads. */
  locate: (path: FieldPath) => Point;
}

/** Reads the file as far as it can be read. Never throws. */
export function readRetired(text: string): RetiredFile {
  const { yaml, faults, pointAt } = readYaml(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  return {
    data: yaml?.toJS(),
    faults,
    locate: (path) => pointAt(yaml ? rangeOf(yaml, path, false)[0] : 0),
  };
}

/** The entries of a file that the checks have found right. @throws ZodError if they are not */
export const retiredIn = (text: string): Retired[] => retired.parse(readRetired(text).data);
