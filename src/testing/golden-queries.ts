/**
 * What readers type, and the page that must be among the first three answers (one of several where each would do).
 * Add a query whenever somebody did not find what is there; change src/search/ranking.ts only with this table at hand.
 */

/** `query`, then the right addresses. */
export type GoldenQuery = readonly [query: string, ...right: string[]];

const ALMATY_2011 = '/events/2011/almaty-regional-workshop/';
const ASTANA_2011 = '/events/2011/astana-round-table/';
const PROJECT = '/projects/victim-identification-2011/';
const SERIES = '/series/regional-workshops/';
const LAUNCH = '/events/2011/vienna-guidebook-launch/';
const DRAFT = '/events/2010/vienna-guidebook-expert-meeting/';
const SPMU = '/organisations/osce-strategic-police-matters-unit/';
const MVD = '/organisations/kz-interior-ministry/';
const CTHB = '/organisations/osce-cthb/';

export const GOLDEN_QUERIES: readonly GoldenQuery[] = [
  // Acronyms
  ['UNODC', '/organisations/unodc/'],
  ['CSTO', '/organisations/csto/'],
  ['IOM', '/organisations/iom/'],
  ['SPMU', SPMU],
  ['CBSS', '/organisations/cbss/'],
  ['ODIHR', '/organisations/odihr/'],
  ['OSCE', '/organisations/osce/'],
  ['NRM', '/glossary/national-referral-mechanism/'],

  // Names of bodies, whole, in part, and as people say them
  ['United Nations Office on Drugs and Crime', '/organisations/unodc/'],
  ['international organization for migration', '/organisations/iom/'],
  ['baltic sea states', '/organisations/cbss/'],
  ['collective security treaty', '/organisations/csto/'],
  ['Strategic Police Matters Unit', SPMU],
  ['Ministry of Internal Affairs', MVD],
  ['interior ministry kazakhstan', MVD],
  ['ministry of labour', '/organisations/kz-labour-ministry/'],
  ['justice ministry', '/organisations/kz-justice-ministry/'],
  ['organized crime control department', '/organisations/kz-organised-crime-department/'],
  ['US embassy', '/organisations/us-embassy-in-kazakhstan/'],
  ['OSCE Centre in Astana', '/organisations/osce-centre-in-astana/'],
  ['osce bishkek', '/organisations/osce-centre-in-bishkek/'],
  ['OSCE office Tajikistan', '/organisations/osce-office-in-tajikistan/'],
  ['project coordinator in uzbekistan', '/organisations/osce-project-co-ordinator-in-uzbekistan/'],
  ['special representative for combating trafficking', CTHB],
  ['International Legal Initiative', '/organisations/international-legal-initiative/'],
  ['Istiqbolli Avlod', '/organisations/istiqbolli-avlod/'],
  ['ewaa shelter', '/organisations/ae-ewaa-shelter/'],

  // People
  ['Hana Snajdrova', '/people/hana-snajdrova/'],
  ['Šnajdrova', '/people/hana-snajdrova/'],
  ['baymurzin', '/people/armanbek-baymurzin/'],
  ['Kloetzer', '/people/jeannette-kloetzer/'],
  ['Stefan Buchmayer', '/people/stefan-buchmayer/'],
  ['giammarinaro', '/people/maria-grazia-giammarinaro/'],
  ['Shormanbayeva', '/people/aina-shormanbayeva/'],
  ['karimova', '/people/nodira-karimova/'],
  ['Knut Dreyer', '/people/knut-dreyer/'],

  // Places, in their several spellings
  ['Almaty', '/places/almaty/'],
  ['Alma-Ata', '/places/almaty/'],
  ['Алматы', '/places/almaty/'],
  ['Taldykorgan', '/places/taldykorgan/'],
  ['shymkent', '/places/shymkent/'],
  ['Astana', '/places/astana/'],
  ['Abu Dhabi', '/places/abu-dhabi/', '/events/2010/abu-dhabi-regional-workshop/'],
  ['Thailand', '/countries/th/'],
  ['Russia', '/countries/ru/'],
  ['UAE', '/countries/ae/'],

  // Events
  ['almaty workshop', ALMATY_2011],
  ['Almaty November 2011', ALMATY_2011],
  ['round table astana', ASTANA_2011],
  ['tashkent 2008', '/events/2008/tashkent-regional-workshop/'],
  ['ashgabat workshop', '/events/2009/ashgabat-regional-workshop/'],
  ['abu dhabi workshop 2010', '/events/2010/abu-dhabi-regional-workshop/'],
  ['expert meeting vienna', DRAFT],
  ['launch of the guidebook', LAUNCH],
  ['fourth regional workshop', ALMATY_2011],
  ['regional workshops', SERIES],

  // Figures
  ['31 victims', ASTANA_2011, PROJECT],
  ['180 practitioners', SERIES],
  ['70 people', ALMATY_2011],
  ['five cities', PROJECT, ASTANA_2011],

  // Ideas and terms
  ['presumed victim', '/glossary/presumed-victim/'],
  ['non-punishment', '/glossary/non-punishment-principle/'],
  ['reflection period', '/glossary/reflection-period/'],
  ['victim identification', '/topics/victim-identification/', '/glossary/victim-identification/'],
  ['joint investigations', '/topics/joint-investigations/'],
  ['migrant smuggling', '/topics/migrant-smuggling/', '/glossary/migrant-smuggling/'],
  ['forced labor', '/glossary/forced-labour/'],
  ['child victims', '/glossary/child-victim/', '/topics/child-trafficking/'],
  ['consent', '/glossary/consent/'],
  ['akimat', '/glossary/akimat/'],
  ['three Ps', '/glossary/three-ps/'],
  ['places of detention', PROJECT, '/topics/monitoring/'],
  ['community policing', '/topics/community-policing/', '/glossary/community-policing/'],
  ['law on trafficking kazakhstan', '/glossary/kazakhstan-trafficking-law/'],
  ['OSCE action plan', '/glossary/osce-action-plan/'],

  // The record itself
  ['trust grade', '/method/'],
  ['report an error', '/corrections/'],
  ['licence', '/about/', '/link-to-us/', '/contribute/'],

  // The guidebook
  ['guidebook', '/guidebook/'],
  ['police guidebook', '/guidebook/', LAUNCH],
  ['chapter 5', '/guidebook/chapter-5/'],
  ['chapter III', '/guidebook/chapter-3/'],
  ['indicators before exploitation', '/guidebook/chapter-5/'],
];
