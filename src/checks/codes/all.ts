/** All codes of problems. A code, once published, keeps its name: editors and scripts look it up. */
import { BODY_CODES } from './body.ts';
import { CITATION_CODES } from './citations.ts';
import { FIELD_CODES } from './fields.ts';
import { FILE_CODES } from './files.ts';
import { LINK_CODES } from './links.ts';
import { PROMISE_CODES } from './promises.ts';
import { REFERENCE_CODES } from './references.ts';
import { WHOLE_CODES } from './whole.ts';

export const CODES = {
  ...FILE_CODES,
  ...FIELD_CODES,
  ...REFERENCE_CODES,
  ...CITATION_CODES,
  ...LINK_CODES,
  ...BODY_CODES,
  ...WHOLE_CODES,
  ...PROMISE_CODES,
};

export type ProblemCode = keyof typeof CODES;
