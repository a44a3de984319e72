/**
 * What readers type when they do not type what the record prints: slips of the finger, spelling by ear, American
 * spelling, other scripts, endings of Russian and Kazakh. Made from the names and terms of the record, before looking at
 * what search finds; a query is changed only if it was no word of its language or its page was the wrong one.
 * One edit for each slip, in words of five letters and more. It is one table: hence more than 200 lines.
 */

/** What a query differs in from the words of the record. */
export type VariantKind =
  | 'typing error'
  | 'spelt by ear'
  | 'British or American'
  | 'hyphen or space'
  | 'order of words'
  | 'small words'
  | 'singular or plural'
  | 'other word form'
  | 'former or foreign name'
  | 'Russian or Kazakh'
  | 'Russian ending'
  | 'Kazakh ending'
  | 'transliteration'
  | 'Latin name in Cyrillic'
  | 'acronym'
  | 'question'
  | 'one error in several words';

/** `query`, what it differs in, then the right addresses (one of them is enough). */
export type VariantQuery = readonly [query: string, kind: VariantKind, ...right: string[]];

const country = (code: string): string => `/countries/${code}/`;
const organisation = (id: string): string => `/organisations/${id}/`;
const person = (id: string): string => `/people/${id}/`;
const place = (id: string): string => `/places/${id}/`;
const topic = (id: string): string => `/topics/${id}/`;
const term = (id: string): string => `/glossary/${id}/`;
const event = (id: string): string => `/events/${id}/`;
const series = (id: string): string => `/series/${id}/`;
const project = (id: string): string => `/projects/${id}/`;

const OSCE = organisation('osce');
const IN_ASTANA = organisation('osce-centre-in-astana');
const POLICE_UNIT = organisation('osce-strategic-police-matters-unit');
const REPRESENTATIVE = organisation('osce-cthb');
const MINISTRY_OF_INTERIOR = organisation('kz-interior-ministry');
const INTERIOR = [MINISTRY_OF_INTERIOR, organisation('kg-interior-ministry')] as const;
const PROSECUTORS = [
  organisation('kz-prosecutor-general'),
  organisation('tm-prosecutor-general'),
  organisation('uz-prosecutor-general'),
] as const;
const SUPREME_COURT = organisation('kz-supreme-court');
const HANA = person('hana-snajdrova');
const TRAFFICKING = [term('trafficking-in-human-beings'), '/guidebook/'] as const;
const VICTIM = [term('victim-of-trafficking'), term('victim-identification')] as const;
const IDENTIFICATION = [topic('victim-identification'), term('victim-identification')] as const;
const REFERRAL = [
  topic('national-referral-mechanism'),
  term('national-referral-mechanism'),
  topic('referral'),
] as const;
const SMUGGLING = [topic('migrant-smuggling'), term('migrant-smuggling')] as const;
const COMMUNITY_POLICING = [topic('community-policing'), term('community-policing')] as const;
const SIMULATIONS = [series('simulation-exercises'), topic('simulation-exercises')] as const;
const JOINT = [topic('joint-investigations'), term('joint-investigation')] as const;
const JUDGES = series('judges-seminars');
const REGIONAL = series('regional-workshops');
const CONSULAR = [
  series('uzbekistan-consular-training'),
  event('2012/tashkent-consular-training'),
  event('2013/tashkent-consular-training'),
] as const;
const ORPHANAGES = [
  series('vulnerable-groups-seminars-2011'),
  series('vulnerable-groups-seminars-2012'),
  event('2011/taldykorgan-orphanage-seminars'),
  event('2012/karaganda-vulnerable-groups-seminars'),
] as const;
const ALLIANCE = [
  series('alliance-conferences'),
  event('2011/vienna-alliance-conference'),
  term('alliance-against-trafficking'),
] as const;
const DIALOGUE = [
  series('social-services-dialogue'),
  event('2013/astana-social-services-national-dialogue'),
  event('2014/astana-social-services-national-dialogue'),
] as const;
const PROJECTS = [project('victim-identification-2011'), project('victim-identification-2012')] as const;
const FORCED_LABOUR = [term('forced-labour'), topic('labour-exploitation')] as const;
const LABOUR_MINISTRY = organisation('kz-labour-ministry');
const JUSTICE_MINISTRY = organisation('kz-justice-ministry');
const GUIDEBOOK = '/guidebook/';
const LAUNCH = event('2011/vienna-guidebook-launch');
const ALMATY_2011 = event('2011/almaty-regional-workshop');
const ASTANA_2011 = event('2011/astana-round-table');

export const VARIANT_QUERIES: readonly VariantQuery[] = [
  // A letter dropped
  ['Shymket', 'typing error', place('shymkent')],
  ['compensaton', 'typing error', topic('compensation')],
  ['guidbook', 'typing error', GUIDEBOOK],
  ['Turkmenstan', 'typing error', country('tm')],
  ['feminst league', 'typing error', organisation('feminist-league')],
  ['Buchmayr', 'typing error', person('stefan-buchmayer')],
  ['reflecton period', 'typing error', term('reflection-period')],
  // A letter doubled
  ['Interppol', 'typing error', organisation('interpol')],
  ['Dushannbe', 'typing error', place('dushanbe')],
  ['preventtion', 'typing error', topic('prevention')],
  ['Afghanisttan', 'typing error', country('af')],
  ['Zarudnna', 'typing error', person('natalia-zarudna')],
  ['akimmat', 'typing error', term('akimat')],
  ['simulattion', 'typing error', ...SIMULATIONS],
  // Two letters swapped
  ['Karagnada', 'typing error', place('karaganda')],
  ['Kazkahstan', 'typing error', country('kz')],
  ['Snajdrvoa', 'typing error', HANA],
  ['Istiqbolli Avldo', 'typing error', organisation('istiqbolli-avlod')],
  ['legilsation', 'typing error', topic('legislation')],
  ['indicatros', 'typing error', term('indicators')],
  ['During exploitaiton', 'typing error', '/guidebook/chapter-6/'],
  ['judges semianrs', 'typing error', JUDGES],
  ['Azerbiajan', 'typing error', country('az')],
  // A neighbouring key of the English keyboard
  ['Bishkrk', 'typing error', place('bishkek')],
  ['Uzbekisran', 'typing error', country('uz')],
  ['Europok', 'typing error', organisation('europol')],
  ['Giammarinsro', 'typing error', person('maria-grazia-giammarinaro')],
  ['exploitstion', 'typing error', term('exploitation'), topic('labour-exploitation')],
  ['referrak', 'typing error', ...REFERRAL],
  ['Chaprer 5', 'typing error', '/guidebook/chapter-5/'],
  // The same in Cyrillic
  ['Казхастан', 'typing error', country('kz')],
  ['торговля людми', 'typing error', ...TRAFFICKING],
  ['Верховый суд', 'typing error', SUPREME_COURT],

  // As it sounds, in English or to a Russian or Kazakh ear
  ['traficking', 'spelt by ear', ...TRAFFICKING],
  ['kazakstan', 'spelt by ear', country('kz')],
  ['kirgizstan', 'spelt by ear', country('kg')],
  ['uzbekstan', 'spelt by ear', country('uz')],
  ['tadjikistan', 'spelt by ear', country('tj')],
  ['afganistan', 'spelt by ear', country('af')],
  ['tailand', 'spelt by ear', country('th')],
  ['Azerbaidjan', 'spelt by ear', country('az')],
  ['Dushambe', 'spelt by ear', place('dushanbe')],
  ['Hudjand', 'spelt by ear', place('khujand')],
  ['Kizilorda', 'spelt by ear', place('kyzylorda')],
  ['Taldikurgan', 'spelt by ear', place('taldykorgan')],
  ['Shnaidrova', 'spelt by ear', HANA],
  ['Djarbusynova', 'spelt by ear', person('madina-jarbussynova')],
  ['Tuyakbaev', 'spelt by ear', person('saparbek-tuyakbayev')],
  ['Shormanbaeva', 'spelt by ear', person('aina-shormanbayeva')],
  ['Giamarinaro', 'spelt by ear', person('maria-grazia-giammarinaro')],
  ['Bichkova', 'spelt by ear', person('svetlana-bychkova')],
  ['prosecuter general', 'spelt by ear', ...PROSECUTORS],
  ['Istikboli Avlod', 'spelt by ear', organisation('istiqbolli-avlod')],
  ['goverment of Turkmenistan', 'spelt by ear', organisation('tm-government')],
  ['migrant smugling', 'spelt by ear', ...SMUGGLING],
  ['comunity policing', 'spelt by ear', ...COMMUNITY_POLICING],
  ['victim asistance', 'spelt by ear', topic('victim-assistance')],
  ['orfanage seminars', 'spelt by ear', ...ORPHANAGES],
  ['simulation excercise', 'spelt by ear', ...SIMULATIONS],
  ['Before explotation', 'spelt by ear', '/guidebook/chapter-5/'],
  ['Samarcand', 'spelt by ear', event('2004/samarkand-investigation-course')],
  ['Zhambil and Mangistau', 'spelt by ear', event('2007/zhambyl-mangystau-seminars')],

  // British and American
  ['International Labor Organization', 'British or American', organisation('ilo')],
  ['Collective Security Treaty Organisation', 'British or American', organisation('csto')],
  ['labor migration', 'British or American', topic('labour-migration')],
  ['labor exploitation', 'British or American', topic('labour-exploitation')],
  ['Ministry of Labor', 'British or American', LABOUR_MINISTRY],
  ['OSCE Center in Bishkek', 'British or American', organisation('osce-centre-in-bishkek')],
  ['OSCE Program Office in Dushanbe', 'British or American', organisation('osce-office-in-tajikistan')],
  ['National Human Rights Center', 'British or American', organisation('kz-national-human-rights-centre')],
  ['Legal Centre for Women’s Initiatives', 'British or American', organisation('sana-sezim')],
  [
    'Center for Support to International Protection',
    'British or American',
    organisation('centre-for-support-to-international-protection'),
  ],
  ['victim-centered approach', 'British or American', term('human-rights-based-approach')],
  [
    'labor migrants workshop Ashgabat',
    'British or American',
    event('2018/ashgabat-labour-migrants-regional-workshop'),
  ],
  [
    'organised crime control department',
    'British or American',
    organisation('kz-organised-crime-department'),
  ],
  [
    'legal cooperation against organized crime',
    'British or American',
    event('2008/almaty-legal-workshop-organized-crime'),
  ],
  [
    'specialized course on investigating trafficking',
    'British or American',
    event('2004/tashkent-investigation-course'),
    event('2004/samarkand-investigation-course'),
  ],

  // Hyphens and spaces
  ['antitrafficking commission', 'hyphen or space', organisation('uz-inter-agency-commission')],
  ['interagency commission Tajikistan', 'hyphen or space', organisation('tj-inter-agency-commission')],
  ['inter departmental commission', 'hyphen or space', organisation('kz-interdepartmental-commission')],
  ['judicial cooperation', 'hyphen or space', topic('judicial-co-operation')],
  ['law-enforcement co operation', 'hyphen or space', topic('law-enforcement-co-operation')],
  ['cross border police work', 'hyphen or space', topic('law-enforcement-co-operation')],
  ['awarenessraising', 'hyphen or space', topic('awareness-raising')],
  ['nonpunishment', 'hyphen or space', term('non-punishment-principle')],
  ['roundtable on identifying victims', 'hyphen or space', ASTANA_2011],
  ['coordination meeting Bishkek', 'hyphen or space', event('2015/bishkek-coordination-meeting')],
  [
    'highlevel dialogue',
    'hyphen or space',
    series('tajikistan-high-level-dialogue'),
    event('2016/khujand-high-level-dialogue'),
  ],
  ['guide-book', 'hyphen or space', GUIDEBOOK],
  ['high level seminar Ashgabat', 'hyphen or space', event('2009/ashgabat-high-level-seminar')],
  [
    'project coordinator Uzbekistan',
    'hyphen or space',
    organisation('osce-project-co-ordinator-in-uzbekistan'),
  ],
  ['sanasezim', 'hyphen or space', organisation('sana-sezim')],
  ['AlmaAta', 'hyphen or space', place('almaty')],
  ['Abudhabi', 'hyphen or space', place('abu-dhabi')],
  ['ust kamenogorsk', 'hyphen or space', place('oskemen')],
  ['Mac Gregor', 'hyphen or space', person('john-macgregor')],

  // The same words in another order
  ['Snajdrova Hana', 'order of words', HANA],
  ['Kenbayev Zhangali', 'order of words', person('zhangali-kenbayev')],
  ['ghufli saeed', 'order of words', person('saeed-al-ghufli')],
  ['policing community', 'order of words', ...COMMUNITY_POLICING],
  ['legal assistance mutual', 'order of words', topic('mutual-legal-assistance')],
  ['trafficking child', 'order of words', topic('child-trafficking')],
  ['period of reflection', 'order of words', term('reflection-period')],
  ['Bishkek OSCE Centre', 'order of words', organisation('osce-centre-in-bishkek')],
  ['Kazakhstan supreme court', 'order of words', SUPREME_COURT],
  ['States of the Baltic Sea council', 'order of words', organisation('cbss')],
  ['Emirates United Arab', 'order of words', country('ae')],
  ['2011 Almaty workshop regional', 'order of words', ALMATY_2011],
  ['Karaganda simulation exercise national', 'order of words', event('2019/karaganda-national-simulation')],
  ['dialogue social services national', 'order of words', ...DIALOGUE],
  ['2012 project victim identification', 'order of words', project('victim-identification-2012')],
  ['five cities project presumed victims', 'order of words', project('victim-identification-2011')],
  ['IV chapter', 'order of words', '/guidebook/chapter-4/'],
  ['Tashkent 2014 conference national', 'order of words', event('2014/tashkent-national-conference')],
  ['guidebook draft expert meeting', 'order of words', event('2010/vienna-guidebook-expert-meeting')],

  // Small words dropped, added or put for others
  ['Council Baltic Sea States', 'small words', organisation('cbss')],
  ['Office for Drugs and for Crime', 'small words', organisation('unodc')],
  ['the OSCE Centre at Ashgabat', 'small words', organisation('osce-centre-in-ashgabat')],
  ['ministry for justice', 'small words', JUSTICE_MINISTRY],
  ['a committee for women and for family', 'small words', organisation('tj-women-and-family-committee')],
  ['consent of a victim', 'small words', term('consent')],
  ['the trafficking of the human beings', 'small words', ...TRAFFICKING],
  ['trafficking sexual exploitation', 'small words', topic('trafficking-for-sexual-exploitation')],
  ['monitoring in the places of a detention', 'small words', topic('monitoring')],
  ['partnership between state and civil society', 'small words', topic('partnerships')],
  [
    'visit by the Special Representative in Kazakhstan',
    'small words',
    event('2013/kazakhstan-special-representative-visit'),
  ],
  ['seminars for the judges of Kazakhstan', 'small words', JUDGES],
  ['seminar orphaned girls', 'small words', event('2007/dushanbe-orphaned-girls-seminars')],
  ['victims and people who can identify them', 'small words', '/guidebook/chapter-4/'],
  [
    'conference about the managing of migration in Astana',
    'small words',
    event('2009/astana-migration-management-conference'),
  ],
  ['the United States', 'small words', country('us'), organisation('state-united-states')],
  ['approaches to the identification of victims', 'small words', '/guidebook/chapter-2/', ...IDENTIFICATION],

  // One for many, many for one
  ['national referral mechanisms', 'singular or plural', ...REFERRAL],
  ['presumed victims', 'singular or plural', term('presumed-victim')],
  ['joint investigation', 'singular or plural', ...JOINT],
  ['field operations', 'singular or plural', term('field-operation')],
  ['ministerial council decision', 'singular or plural', term('ministerial-council-decisions')],
  ['route and method', 'singular or plural', topic('routes-and-methods')],
  ['partnership', 'singular or plural', topic('partnerships'), term('community-policing')],
  ['human right', 'singular or plural', topic('human-rights'), term('human-rights-based-approach')],
  ['reflection periods', 'singular or plural', term('reflection-period')],
  ['union of crisis centre', 'singular or plural', organisation('union-of-crisis-centres')],
  ['golden goals', 'singular or plural', organisation('golden-goal')],
  ['regional workshop', 'singular or plural', REGIONAL, ALMATY_2011],
  ['judge seminar', 'singular or plural', JUDGES],
  ['conference of the alliance', 'singular or plural', ...ALLIANCE],
  ['Emirate', 'singular or plural', country('ae')],
  ['victim identification projects', 'singular or plural', ...PROJECTS],
  ['community leader training', 'singular or plural', event('2016/osh-community-leaders-training')],
  ['guidebooks', 'singular or plural', GUIDEBOOK],

  // Another form of the same word
  ['investigate and prosecute', 'other word form', topic('investigation')],
  ['preventing', 'other word form', topic('prevention')],
  ['compensate victims', 'other word form', topic('compensation')],
  ['smugglers of migrants', 'other word form', ...SMUGGLING],
  ['refer victims', 'other word form', ...REFERRAL],
  ['assisting victims', 'other word form', topic('victim-assistance')],
  [
    'legislative',
    'other word form',
    topic('legislation'),
    organisation('kz-parliament-legal-reform-committee'),
  ],
  ['simulating', 'other word form', ...SIMULATIONS],
  ['consulate protection', 'other word form', topic('consular-protection')],
  ['investigating jointly', 'other word form', ...JOINT],
  ['exploited', 'other word form', term('exploitation'), topic('labour-exploitation')],
  ['victim consented', 'other word form', term('consent')],
  ['identifying victims', 'other word form', ...IDENTIFICATION],
  ['training judges', 'other word form', JUDGES],
  ['Kyrgyz', 'other word form', country('kg')],
  ['migrating for labour', 'other word form', topic('labour-migration')],
  ['launching the guidebook', 'other word form', LAUNCH],
  ['parliamentary committee', 'other word form', organisation('kz-parliament-legal-reform-committee')],
  ['identifying presumed victims project', 'other word form', ...PROJECTS],
  [
    'Special Representative visits Tajikistan',
    'other word form',
    event('2015/dushanbe-special-representative-visit'),
  ],

  // Former names, and names in other languages
  ['Алма-Ата', 'former or foreign name', place('almaty')],
  ['Нур-Султан', 'former or foreign name', place('astana')],
  ['Чимкент', 'former or foreign name', place('shymkent')],
  ['Qostanai', 'former or foreign name', place('kostanay')],
  ['Kzyl-Orda', 'former or foreign name', place('kyzylorda')],
  ['Wien', 'former or foreign name', place('vienna')],
  ['Warszawa', 'former or foreign name', place('warsaw')],
  ['Toshkent', 'former or foreign name', place('tashkent')],
  ['Turkiye', 'former or foreign name', country('tr')],
  ['Great Britain', 'former or foreign name', country('gb')],
  ['Czech Republic', 'former or foreign name', country('cz')],
  ['Kirghizia', 'former or foreign name', country('kg')],
  ['Conference on Security and Co-operation in Europe', 'former or foreign name', OSCE],
  ['OSCE Mission to Tajikistan', 'former or foreign name', organisation('osce-office-in-tajikistan')],
  ['Office for Drug Control', 'former or foreign name', organisation('unodc')],
  ['Civil Service Academy', 'former or foreign name', organisation('kz-judges-academy')],
  ['Ministry of Enlightenment', 'former or foreign name', organisation('kz-education-ministry')],
  ['OSCE Nur-Sultan', 'former or foreign name', IN_ASTANA],

  // Russian and Kazakh, as a dictionary gives the word
  ['Ақтөбе', 'Russian or Kazakh', place('aktobe')],
  ['Қарағанды', 'Russian or Kazakh', place('karaganda')],
  ['Өскемен', 'Russian or Kazakh', place('oskemen')],
  ['Худжанд', 'Russian or Kazakh', place('khujand')],
  ['Варшава', 'Russian or Kazakh', place('warsaw')],
  ['Казахстан', 'Russian or Kazakh', country('kz')],
  ['Қазақстан', 'Russian or Kazakh', country('kz')],
  ['Өзбекстан', 'Russian or Kazakh', country('uz')],
  ['Кыргызстан', 'Russian or Kazakh', country('kg')],
  ['Россия', 'Russian or Kazakh', country('ru')],
  ['Великобритания', 'Russian or Kazakh', country('gb')],
  ['Организация по безопасности и сотрудничеству в Европе', 'Russian or Kazakh', OSCE],
  ['УНП ООН', 'Russian or Kazakh', organisation('unodc')],
  ['Международная организация труда', 'Russian or Kazakh', organisation('ilo')],
  ['Верховный суд', 'Russian or Kazakh', SUPREME_COURT],
  ['Генеральная прокуратура', 'Russian or Kazakh', ...PROSECUTORS],
  ['Министерство внутренних дел', 'Russian or Kazakh', ...INTERIOR],
  ['Ішкі істер министрлігі', 'Russian or Kazakh', ...INTERIOR],
  ['Әділет министрлігі', 'Russian or Kazakh', JUSTICE_MINISTRY],
  ['Межведомственная комиссия', 'Russian or Kazakh', organisation('kz-interdepartmental-commission')],
  ['торговля людьми', 'Russian or Kazakh', ...TRAFFICKING],
  ['адам саудасы', 'Russian or Kazakh', ...TRAFFICKING],
  ['принудительный труд', 'Russian or Kazakh', ...FORCED_LABOUR],
  ['трудовая миграция', 'Russian or Kazakh', topic('labour-migration')],
  ['незаконный ввоз мигрантов', 'Russian or Kazakh', ...SMUGGLING],
  ['предполагаемая жертва', 'Russian or Kazakh', term('presumed-victim')],
  ['акимат', 'Russian or Kazakh', term('akimat')],
  ['Введение', 'Russian or Kazakh', '/guidebook/chapter-1/'],

  // Russian with the endings that words have in a sentence
  ['в Алматы', 'Russian ending', place('almaty')],
  ['в Казахстане', 'Russian ending', country('kz')],
  ['Узбекистана', 'Russian ending', country('uz')],
  ['в Таджикистане', 'Russian ending', country('tj')],
  ['из Кыргызстана', 'Russian ending', country('kg')],
  ['с Туркменистаном', 'Russian ending', country('tm')],
  ['в Ташкенте', 'Russian ending', place('tashkent')],
  ['в Караганде', 'Russian ending', place('karaganda')],
  ['Шымкента', 'Russian ending', place('shymkent')],
  ['в Москве', 'Russian ending', place('moscow')],
  ['торговлей людьми', 'Russian ending', ...TRAFFICKING],
  ['против торговли людьми', 'Russian ending', ...TRAFFICKING],
  ['жертвы торговли людьми', 'Russian ending', ...VICTIM, ...TRAFFICKING],
  ['потенциальных жертв', 'Russian ending', term('potential-victim'), GUIDEBOOK],
  ['выявлению жертв', 'Russian ending', ...IDENTIFICATION, '/guidebook/chapter-2/'],
  ['трудовой миграции', 'Russian ending', topic('labour-migration')],
  ['акиматов', 'Russian ending', term('akimat')],
  ['ОБСЕ в Казахстане', 'Russian ending', IN_ASTANA, OSCE],
  ['Министерства юстиции', 'Russian ending', JUSTICE_MINISTRY],
  ['Верховного суда', 'Russian ending', SUPREME_COURT],
  ['Комиссии по правам человека', 'Russian ending', organisation('kz-human-rights-commission')],
  ['Баймурзина', 'Russian ending', person('armanbek-baymurzin')],

  // Kazakh with its case endings
  ['Алматыда', 'Kazakh ending', place('almaty')],
  ['Астанада', 'Kazakh ending', place('astana')],
  ['Шымкентте', 'Kazakh ending', place('shymkent')],
  ['Қарағандыда', 'Kazakh ending', place('karaganda')],
  ['Ақтөбеден', 'Kazakh ending', place('aktobe')],
  ['Өскеменнің', 'Kazakh ending', place('oskemen')],
  ['Ташкентте', 'Kazakh ending', place('tashkent')],
  ['Қазақстанның', 'Kazakh ending', country('kz')],
  ['Қазақстанда', 'Kazakh ending', country('kz')],
  ['Өзбекстаннан', 'Kazakh ending', country('uz')],
  ['Қырғызстанда', 'Kazakh ending', country('kg')],
  ['Тәжікстанның', 'Kazakh ending', country('tj')],
  ['Ресейде', 'Kazakh ending', country('ru')],
  ['адам саудасына', 'Kazakh ending', ...TRAFFICKING],
  ['адам саудасымен', 'Kazakh ending', ...TRAFFICKING],
  ['Ішкі істер министрлігінің', 'Kazakh ending', ...INTERIOR],
  ['Әділет министрлігіне', 'Kazakh ending', JUSTICE_MINISTRY],
  ['Жоғарғы Соттың', 'Kazakh ending', SUPREME_COURT],

  // Russian and Kazakh in Latin letters
  ['torgovlya lyudmi', 'transliteration', ...TRAFFICKING],
  ['torgovlia liudmi', 'transliteration', ...TRAFFICKING],
  ['adam saudasy', 'transliteration', ...TRAFFICKING],
  ['Qazaqstan', 'transliteration', country('kz')],
  ['Kazahstan', 'transliteration', country('kz')],
  ['Tadzhikistan', 'transliteration', country('tj')],
  ['Rossiya', 'transliteration', country('ru')],
  ['Qarağandy', 'transliteration', place('karaganda')],
  ['Kökşetau', 'transliteration', place('kokshetau')],
  ['Taldyqorğan', 'transliteration', place('taldykorgan')],
  ['Ashkhabad', 'transliteration', place('ashgabat')],
  ['Moskva', 'transliteration', place('moscow')],
  ['OBSE', 'transliteration', OSCE],
  ['ODKB', 'transliteration', organisation('csto')],
  ['Genprokuratura', 'transliteration', ...PROSECUTORS],
  ['Verkhovny sud', 'transliteration', SUPREME_COURT],
  ['Ishki ister ministrligi', 'transliteration', ...INTERIOR],
  ['Baimurzin', 'transliteration', person('armanbek-baymurzin')],
  ['Jukenov', 'transliteration', person('abdrashid-zhukenov')],
  ['prinuditelny trud', 'transliteration', ...FORCED_LABOUR],

  // Names that the record has in Latin letters only, typed in Cyrillic
  ['Шнайдрова', 'Latin name in Cyrillic', HANA],
  ['Баймурзин', 'Latin name in Cyrillic', person('armanbek-baymurzin')],
  ['Арманбек', 'Latin name in Cyrillic', person('armanbek-baymurzin')],
  ['Мадина Джарбусынова', 'Latin name in Cyrillic', person('madina-jarbussynova')],
  ['Абдыкаликова', 'Latin name in Cyrillic', person('gulshara-abdukalikova')],
  ['Юрий Федотов', 'Latin name in Cyrillic', person('yury-fedotov')],
  ['Пряхин', 'Latin name in Cyrillic', person('vladimir-pryakhin')],
  ['Куаныш Султанов', 'Latin name in Cyrillic', person('kuanysh-sultanov')],
  ['Нодира Каримова', 'Latin name in Cyrillic', person('nodira-karimova')],
  ['Шорманбаева', 'Latin name in Cyrillic', person('aina-shormanbayeva')],
  ['Кенбаев', 'Latin name in Cyrillic', person('zhangali-kenbayev')],
  ['Бухмайер', 'Latin name in Cyrillic', person('stefan-buchmayer')],
  ['Макгрегор', 'Latin name in Cyrillic', person('john-macgregor')],
  ['Интерпол', 'Latin name in Cyrillic', organisation('interpol')],
  ['ЮНОДК', 'Latin name in Cyrillic', organisation('unodc')],
  ['ЮСАИД', 'Latin name in Cyrillic', organisation('usaid')],
  ['Истикболли авлод', 'Latin name in Cyrillic', organisation('istiqbolli-avlod')],
  ['Фемида', 'Latin name in Cyrillic', organisation('femida')],
  ['Модар', 'Latin name in Cyrillic', organisation('modar')],

  // Acronyms with dots, in small letters, in another script
  ['o.s.c.e.', 'acronym', OSCE],
  ['u.n.o.d.c.', 'acronym', organisation('unodc')],
  ['I.O.M.', 'acronym', organisation('iom')],
  ['C.S.T.O.', 'acronym', organisation('csto')],
  ['бдипч', 'acronym', organisation('odihr')],
  ['c.b.s.s', 'acronym', organisation('cbss')],
  ['US AID', 'acronym', organisation('usaid')],
  ['I.L.O', 'acronym', organisation('ilo')],
  ['U.N.H.C.R.', 'acronym', organisation('unhcr')],
  ['tntd spmu', 'acronym', POLICE_UNIT],
  ['osr cthb', 'acronym', REPRESENTATIVE],
  ['N.C.C.H.T.', 'acronym', organisation('ae-national-committee-to-combat-human-trafficking')],
  ['T.H.B.', 'acronym', term('trafficking-in-human-beings')],
  ['N.R.M.', 'acronym', ...REFERRAL],
  ['u.a.e.', 'acronym', country('ae')],
  ['U.K.', 'acronym', country('gb')],
  ['одкб', 'acronym', organisation('csto')],
  ['мом', 'acronym', organisation('iom')],
  ['М.В.Д.', 'acronym', ...INTERIOR],

  // Questions
  ['what is human trafficking?', 'question', term('trafficking-in-human-beings')],
  ['what does presumed victim mean', 'question', term('presumed-victim')],
  ['what is an akimat', 'question', term('akimat')],
  ['what are the three Ps?', 'question', term('three-ps')],
  ['who is Hana Snajdrova?', 'question', HANA],
  [
    'who was Special Representative in 2013',
    'question',
    person('maria-grazia-giammarinaro'),
    REPRESENTATIVE,
    event('2013/kazakhstan-special-representative-visit'),
  ],
  ['where was the guidebook launched?', 'question', LAUNCH],
  ['where is Taldykorgan', 'question', place('taldykorgan')],
  ['when was the regional workshop in Abu Dhabi?', 'question', event('2010/abu-dhabi-regional-workshop')],
  ['can victims be punished for crimes?', 'question', term('non-punishment-principle')],
  ['can a victim consent to exploitation', 'question', term('consent')],
  [
    'which events took place in Shymkent',
    'question',
    place('shymkent'),
    event('2015/shymkent-special-report-roundtable'),
    event('2016/shymkent-seminars-concluded'),
    event('2019/shymkent-police-border-guards'),
  ],
  ['how are judges in Kazakhstan trained?', 'question', JUDGES, organisation('kz-judges-academy')],
  ['how do I spot the signs of trafficking?', 'question', term('indicators')],
  ['who trains consular staff of Uzbekistan', 'question', ...CONSULAR],
  ['what is chapter 6 of the guidebook about?', 'question', '/guidebook/chapter-6/'],
  ['что такое торговля людьми?', 'question', ...TRAFFICKING],
  ['адам саудасы деген не?', 'question', ...TRAFFICKING],

  // Two or three words, one of them wrong
  ['tashkent workshp 2008', 'one error in several words', event('2008/tashkent-regional-workshop')],
  ['almaty reginal workshop', 'one error in several words', ALMATY_2011, REGIONAL],
  ['astana rond table', 'one error in several words', ASTANA_2011, ...DIALOGUE],
  ['judges semianr 2013', 'one error in several words', event('2013/astana-judges-seminar')],
  ['abu dabi workshop', 'one error in several words', event('2010/abu-dhabi-regional-workshop')],
  [
    'child traficking conference',
    'one error in several words',
    event('2012/astana-child-trafficking-conference'),
  ],
  ['orphaned grils dushanbe', 'one error in several words', event('2007/dushanbe-orphaned-girls-seminars')],
  ['sughd awarness campaign', 'one error in several words', event('2003/sughd-awareness-campaign')],
  ['ferghana vally network', 'one error in several words', event('2006/osh-ngo-network')],
  ['akimats semninar almaty', 'one error in several words', event('2019/almaty-akimats-seminar')],
  ['border gaurds shymkent', 'one error in several words', event('2019/shymkent-police-border-guards')],
  ['regional simulaton 2023', 'one error in several words', event('2023/astana-regional-simulation')],
  ['simulation Kossy 2018', 'one error in several words', event('2018/kosshy-first-simulation')],
  ['bishkek co-ordination meating', 'one error in several words', event('2015/bishkek-coordination-meeting')],
  ['consular trainig tashkent', 'one error in several words', ...CONSULAR],
  ['orphanage staf seminars', 'one error in several words', ...ORPHANAGES],
  ['criminal maters workshops', 'one error in several words', series('criminal-matters-workshops')],
  ['aliance conference vienna', 'one error in several words', ...ALLIANCE],
  ['project five citis', 'one error in several words', project('victim-identification-2011')],
  ['identification porject 2012', 'one error in several words', project('victim-identification-2012')],
  ['indicators befor exploitation', 'one error in several words', '/guidebook/chapter-5/'],
  ['comunity policing chapter', 'one error in several words', '/guidebook/chapter-3/'],
  ['guidebook lanuch', 'one error in several words', LAUNCH],
  ['karaganda police acadmy', 'one error in several words', organisation('kz-karaganda-academy')],
  ['us embassy tashknet', 'one error in several words', organisation('us-embassy-in-uzbekistan')],
  ['osce ofice osh', 'one error in several words', organisation('osce-field-office-in-osh')],
  ['hanna snajdrova', 'one error in several words', HANA],
  ['knut dryer', 'one error in several words', person('knut-dreyer')],
  ['mutual legal asistance', 'one error in several words', topic('mutual-legal-assistance')],
  ['non-punishment principal', 'one error in several words', term('non-punishment-principle')],
  ['osce acton plan', 'one error in several words', term('osce-action-plan')],
  ['united kindom', 'one error in several words', country('gb')],
];
