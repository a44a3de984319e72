/**
 * What readers type, and the page that must be among the first three answers (one of several where each would do).
 * Add a query whenever somebody did not find what is there; change src/search/ranking.ts only with this table at hand.
 * It is one table: hence more than 200 lines.
 */

/** `query`, then the right addresses. */
export type GoldenQuery = readonly [query: string, ...right: string[]];

const ALMATY_2011 = '/events/2011/almaty-regional-workshop/';
const ASTANA_2011 = '/events/2011/astana-round-table/';
const PROJECT = '/projects/victim-identification-2011/';
const PROJECT_2012 = '/projects/victim-identification-2012/';
const SERIES = '/series/regional-workshops/';
const JUDGES = '/series/judges-seminars/';
const SIMULATIONS = '/series/simulation-exercises/';
const SERVICES = '/series/social-services-dialogue/';
const CRIMINAL_MATTERS = '/series/criminal-matters-workshops/';
const ORPHANAGES = [
  '/series/vulnerable-groups-seminars-2011/',
  '/series/vulnerable-groups-seminars-2012/',
  '/events/2011/taldykorgan-orphanage-seminars/',
  '/events/2012/karaganda-vulnerable-groups-seminars/',
] as const;
const CONSULAR = [
  '/series/uzbekistan-consular-training/',
  '/events/2012/tashkent-consular-training/',
  '/events/2013/tashkent-consular-training/',
] as const;
const LAUNCH = '/events/2011/vienna-guidebook-launch/';
const DRAFT = '/events/2010/vienna-guidebook-expert-meeting/';
const SPMU = '/organisations/osce-strategic-police-matters-unit/';
const MVD = '/organisations/kz-interior-ministry/';
const CTHB = '/organisations/osce-cthb/';
const ASTANA_OFFICE = '/organisations/osce-centre-in-astana/';
const ACADEMY = '/organisations/kz-judges-academy/';

export const GOLDEN_QUERIES: readonly GoldenQuery[] = [
  // Acronyms
  ['UNODC', '/organisations/unodc/'],
  ['CSTO', '/organisations/csto/'],
  ['IOM', '/organisations/iom/'],
  ['SPMU', SPMU],
  ['CBSS', '/organisations/cbss/'],
  ['ODIHR', '/organisations/odihr/'],
  ['OSCE', '/organisations/osce/'],
  ['ILO', '/organisations/ilo/'],
  ['UNHCR', '/organisations/unhcr/'],
  ['USAID', '/organisations/usaid/'],
  ['PCUz', '/organisations/osce-project-co-ordinator-in-uzbekistan/'],
  ['CTHB', CTHB],
  ['NCCHT', '/organisations/ae-national-committee-to-combat-human-trafficking/'],
  ['INL', '/organisations/us-embassy-in-kazakhstan/'],
  ['TNTD', SPMU],
  ['ОБСЕ', '/organisations/osce/'],
  ['МВД', MVD],
  ['THB', '/glossary/trafficking-in-human-beings/'],
  ['MLA', '/topics/mutual-legal-assistance/'],
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
  ['OSCE Centre in Astana', ASTANA_OFFICE],
  ['osce bishkek', '/organisations/osce-centre-in-bishkek/'],
  ['OSCE office Tajikistan', '/organisations/osce-office-in-tajikistan/'],
  ['project coordinator in uzbekistan', '/organisations/osce-project-co-ordinator-in-uzbekistan/'],
  ['special representative for combating trafficking', CTHB],
  ['International Legal Initiative', '/organisations/international-legal-initiative/'],
  ['Istiqbolli Avlod', '/organisations/istiqbolli-avlod/'],
  ['ewaa shelter', '/organisations/ae-ewaa-shelter/'],
  ['supreme court', '/organisations/kz-supreme-court/'],
  [
    'prosecutor general',
    '/organisations/kz-prosecutor-general/',
    '/organisations/uz-prosecutor-general/',
    '/organisations/tm-prosecutor-general/',
  ],
  ['general prosecutor turkmenistan', '/organisations/tm-prosecutor-general/'],
  ['human rights commission kazakhstan', '/organisations/kz-human-rights-commission/'],
  ['police academy karaganda', '/organisations/kz-karaganda-academy/'],
  ['law enforcement academy', '/organisations/kz-law-enforcement-academy/'],
  ['foreign ministry uzbekistan', '/organisations/uz-foreign-ministry/'],
  ['interior ministry kyrgyzstan', '/organisations/kg-interior-ministry/'],
  ['french embassy', '/organisations/fr-embassy-in-uzbekistan/'],
  ['american embassy tashkent', '/organisations/us-embassy-in-uzbekistan/'],
  ['criminal police committee', '/organisations/kz-criminal-police-committee/'],
  ['feminist league', '/organisations/feminist-league/'],
  ['union of crisis centers', '/organisations/union-of-crisis-centres/'],
  ['sana sezim', '/organisations/sana-sezim/'],
  ['rodnik', '/organisations/rodnik/'],
  ['Modar', '/organisations/modar/'],
  ['Korgau', '/organisations/korgau-astana/'],
  ['interpol', '/organisations/interpol/'],

  // Former and later names of bodies
  ['OSCE Centre in Almaty', ASTANA_OFFICE],
  ['Centre in Almaty', ASTANA_OFFICE],
  ['OSCE Programme Office in Nur-Sultan', ASTANA_OFFICE],
  ['programme office astana', ASTANA_OFFICE],
  ['Programme Office in Dushanbe', '/organisations/osce-office-in-tajikistan/'],
  ['OSCE Centre in Tashkent', '/organisations/osce-project-co-ordinator-in-uzbekistan/'],
  ['osh field office', '/organisations/osce-field-office-in-osh/'],
  ['Institute of Justice', ACADEMY],
  ['academy of public administration', ACADEMY],

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
  ['szabo', '/people/gyorgy-szabo/'],
  ['György Szabó', '/people/gyorgy-szabo/'],
  ['Zarudna', '/people/natalia-zarudna/'],
  ['Madina Jarbussynova', '/people/madina-jarbussynova/'],
  ['richey', '/people/valiant-richey/'],
  ['Kenbaev', '/people/zhangali-kenbayev/'],
  ['ruth pojman', '/people/ruth-pojman/'],
  ['Mirco Günther', '/people/mirco-guenther/'],
  ['Abdykalykova', '/people/gulshara-abdukalikova/'],
  ['al ghufli', '/people/saeed-al-ghufli/'],
  ['judge Kozhan', '/people/tolebay-kozhan/'],
  ['OSCE special representative', CTHB],

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
  ['Kazakhstan', '/countries/kz/'],
  ['Kyrgyz Republic', '/countries/kg/'],
  ['Turkey', '/countries/tr/'],
  ['Nur-Sultan', '/places/astana/'],
  ['Chimkent', '/places/shymkent/'],
  ['Öskemen', '/places/oskemen/'],
  ['Ferghana Valley', '/events/2006/osh-ngo-network/', '/events/2007/osh-prevention-project/'],
  ['sughd', '/events/2003/sughd-awareness-campaign/'],

  // Events
  ['almaty workshop', ALMATY_2011],
  ['Almaty November 2011', ALMATY_2011],
  [
    'round table astana',
    ASTANA_2011,
    '/events/2013/astana-social-services-national-dialogue/',
    '/events/2014/astana-social-services-national-dialogue/',
  ],
  ['tashkent 2008', '/events/2008/tashkent-regional-workshop/'],
  [
    'ashgabat workshop',
    '/events/2009/ashgabat-regional-workshop/',
    '/events/2018/ashgabat-labour-migrants-regional-workshop/',
  ],
  ['abu dhabi workshop 2010', '/events/2010/abu-dhabi-regional-workshop/'],
  ['expert meeting vienna', DRAFT],
  ['launch of the guidebook', LAUNCH],
  ['fourth regional workshop', ALMATY_2011],
  ['regional workshops', SERIES],
  ['judges seminar 2013 Astana', '/events/2013/astana-judges-seminar/'],
  ['judges seminar 2009', '/events/2009/astana-judges-seminar/'],
  ['astana judges 2016', '/events/2016/astana-judges-seminar/', '/events/2016/astana-judges-third-seminar/'],
  ['karaganda 2007', '/events/2007/karaganda-investigation-training/'],
  ['almaty 2005', '/events/2005/almaty-sex-crimes-investigation-workshop/'],
  ['child trafficking almaty 2010', '/events/2010/almaty-child-trafficking-seminar/'],
  ['shymkent 2016', '/events/2016/shymkent-seminars-concluded/'],
  ['border guards shymkent', '/events/2019/shymkent-police-border-guards/'],
  ['ashgabat 2014', '/events/2014/ashgabat-prevention-course/'],
  ['dushanbe 2007', '/events/2007/dushanbe-orphaned-girls-seminars/'],
  ['khujand december 2001', '/events/2001/khujand-first-law-enforcement-seminar/'],
  ['tashkent conference 2014', '/events/2014/tashkent-national-conference/'],
  ['vienna june 2011', LAUNCH, '/events/2011/vienna-alliance-conference/'],
  ['astana october 2022', '/events/2022/astana-central-asian-conference/'],
  ['bishkek 2015', '/events/2015/bishkek-coordination-meeting/'],
  ['osh 2016', '/events/2016/osh-community-leaders-training/'],
  ['giammarinaro visit kazakhstan', '/events/2013/kazakhstan-special-representative-visit/'],
  ['akimats seminar', '/events/2019/almaty-akimats-seminar/'],
  ['labour migrants workshop Turkmenistan', '/events/2018/ashgabat-labour-migrants-regional-workshop/'],

  // Series and projects
  ['simulation exercise', SIMULATIONS, '/topics/simulation-exercises/'],
  ['simulation exercise 2018', '/events/2018/kosshy-first-simulation/'],
  ['regional simulation astana', '/events/2023/astana-regional-simulation/'],
  ['mock brothel', SIMULATIONS, '/events/2018/kosshy-first-simulation/'],
  ['judges seminars', JUDGES],
  ['training for judges', JUDGES],
  ['Alliance conference', '/series/alliance-conferences/', '/events/2011/vienna-alliance-conference/'],
  ['orphanage seminars', ...ORPHANAGES],
  ['consular training', ...CONSULAR],
  ['social services dialogue', SERVICES],
  [
    'high-level dialogue tajikistan',
    '/series/tajikistan-high-level-dialogue/',
    '/events/2016/khujand-high-level-dialogue/',
  ],
  ['extradition', CRIMINAL_MATTERS, '/topics/mutual-legal-assistance/'],
  ['victim identification project 2012', PROJECT_2012],

  // Figures
  ['31 victims', ASTANA_2011, PROJECT],
  ['180 practitioners', SERIES],
  ['70 people', ALMATY_2011, '/events/2013/astana-social-services-national-dialogue/'],
  ['five cities', PROJECT, ASTANA_2011, '/series/law-enforcement-seminars-2016/'],
  ['250 judges', JUDGES, '/events/2015/astana-judges-final-seminar/'],
  [
    '180 law enforcement officers and social workers',
    '/series/law-enforcement-seminars-2016/',
    '/events/2016/shymkent-seminars-concluded/',
  ],
  ['300 cases a year', '/series/law-enforcement-seminars-2016/', '/events/2016/shymkent-seminars-concluded/'],
  ['400 people trained', SIMULATIONS, '/events/2023/astana-regional-simulation/'],
  ['3,023 calls', '/organisations/sana-sezim/'],
  ['14 cases of trafficking in 2018', '/events/2019/almaty-akimats-seminar/'],

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
  ['compensation for victims', '/topics/compensation/'],
  ['labour exploitation', '/topics/labour-exploitation/'],
  ['prevention', '/topics/prevention/'],
  ['national referral mechanism', '/topics/national-referral-mechanism/'],
  ['evidence in court', '/topics/judicial-practice/', '/topics/investigation/'],
  ['domestic violence', SERVICES, '/topics/social-services/'],
  ['trafficking routes', '/topics/routes-and-methods/'],
  ['awareness campaign', '/topics/awareness-raising/', '/events/2003/sughd-awareness-campaign/'],
  ['debt bondage', '/topics/labour-exploitation/', '/glossary/forced-labour/'],
  ['palermo protocol', '/glossary/trafficking-in-human-beings/'],
  ['red flags', '/glossary/indicators/'],
  ['Article 128', '/glossary/kazakhstan-trafficking-law/'],
  ['joint investigation team', '/glossary/joint-investigation/', '/topics/joint-investigations/'],
  ['participating States', '/glossary/participating-state/'],

  // Questions as they are asked
  [
    'difference between smuggling and trafficking',
    '/glossary/migrant-smuggling/',
    '/topics/migrant-smuggling/',
    '/events/2008/tashkent-regional-workshop/',
  ],
  ['how many victims were found', PROJECT, ASTANA_2011],
  ['who trains judges in Kazakhstan', JUDGES, ACADEMY, '/organisations/kz-supreme-court/'],
  ['shelter Abu Dhabi', '/organisations/ae-ewaa-shelter/'],
  ['OSCE Uzbekistan consular training', ...CONSULAR],
  ['child trafficking seminar 2010 number of police', '/events/2010/almaty-child-trafficking-seminar/'],
  ['what is human trafficking', '/glossary/trafficking-in-human-beings/'],
  ['who wrote the guidebook', '/guidebook/', DRAFT, SPMU],
  ['human trafficking hotline', '/about/', '/organisations/sana-sezim/'],

  // The record itself
  ['trust grade', '/method/'],
  ['report an error', '/corrections/'],
  ['licence', '/about/', '/link-to-us/', '/contribute/'],
  ['cookies', '/privacy/'],
  ['how to cite', '/link-to-us/'],
  ['is this the OSCE website', '/about/'],

  // The guidebook
  ['guidebook', '/guidebook/'],
  ['police guidebook', '/guidebook/', LAUNCH],
  ['chapter 5', '/guidebook/chapter-5/'],
  ['chapter III', '/guidebook/chapter-3/'],
  ['indicators before exploitation', '/guidebook/chapter-5/'],
  ['guidebook isbn', '/guidebook/'],
  ['during exploitation', '/guidebook/chapter-6/'],
];
