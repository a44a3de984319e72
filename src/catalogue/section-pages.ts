/** Every page that lists other entries in parts, and the lists that continue a part that is too long for its page. */
import { words } from '../i18n/en.ts';
import { listWords } from '../i18n/lists.ts';
import { KINDS } from '../schemas/kinds.ts';
import { GRADES } from '../schemas/lists.ts';
import type { Catalogue } from './catalogue.ts';
import { countryName } from './countries.ts';
import { pageTitleOf, titleOf, type AnyEntry } from './entry.ts';
import { gradeGroups } from './grades.ts';
import { SHOWN } from './paging.ts';
import { decadePeriods, yearPeriods } from './periods.ts';
import { GRADES_LIST, LISTS, addressOf, gradeAddress, listAddress } from './permalinks.ts';
import { countrySections, gradeSections, periodSections, sectionsOf, type Section } from './sections.ts';

/** A page with parts. */
interface SectionPage {
  address: string;
  /** What no other page is called. */
  title: () => string;
  /** What the page is as a step of the way, and the steps above it. */
  label: () => string;
  above: Step[];
  sections: Section[];
}

interface Step {
  label: string;
  href: string;
}

/** A part with more members than its page shows: it has a list of its own. */
export interface WholeList {
  address: string;
  section: Section;
  /** What no other page is called that the part may stand on. */
  title: string;
  /** The way to the page of the part, from the first level below home. */
  trail: Step[];
}

/** True if a part is longer than its page shows. */
export const isCut = ({ members }: Section): boolean => members.length > SHOWN;

/** `Grade A: read at the issuing body`. */
export const gradeTitle = (grade: keyof typeof GRADES): string =>
  `Grade ${grade}: ${GRADES[grade].label.toLowerCase()}`;

/** The lists of all parts that are longer than their pages show. */
export const wholeLists = (catalogue: Catalogue): WholeList[] =>
  sectionPages(catalogue).flatMap(({ address, title, label, above, sections }) =>
    sections.filter(isCut).map((section) => ({
      address: listAddress(address, section.id),
      section,
      title: title(),
      trail: [...above, { label: label(), href: address }],
    })),
  );

const sectionPages = (catalogue: Catalogue): SectionPage[] => [
  ...KINDS.flatMap((kind) =>
    (catalogue.all(kind) as readonly AnyEntry[]).map((entry) => ({
      address: addressOf(kind, entry.id),
      title: () => pageTitleOf(entry),
      label: () => titleOf(entry),
      above: kind in LISTS ? [stepTo(kind as keyof typeof LISTS)] : [],
      sections: sectionsOf(catalogue, entry),
    })),
  ),
  ...catalogue.countries.map((code) => ({
    address: addressOf('countries', code),
    title: () => countryName(code),
    label: () => countryName(code),
    above: [stepTo('countries')],
    sections: countrySections(catalogue, code),
  })),
  ...[...yearPeriods(catalogue), ...decadePeriods(catalogue)].map((period) => ({
    address: period.address,
    title: () => period.label,
    label: () => period.label,
    above: [stepTo('events')],
    sections: periodSections(period),
  })),
  ...gradeGroups(catalogue).map((group) => ({
    address: gradeAddress(group.grade),
    title: () => `Grade ${group.grade}`,
    label: () => `Grade ${group.grade}`,
    above: [stepTo('sources'), { label: listWords.grades, href: GRADES_LIST }],
    sections: gradeSections(group),
  })),
];

const stepTo = (list: keyof typeof LISTS): Step => ({ label: words.nav[list], href: LISTS[list] });
