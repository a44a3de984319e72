/**
 * The fact sheets that the record was written from, one a document, and the source record of each. `npm run report`
 * holds that every sheet is used: its source is cited by an entry.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { refOf, type Ref } from '../catalogue/entry.ts';

/** Sheet by name: the id of its source. */
export const SHEETS: Readonly<Record<string, string>> = {
  '0000-00-00-kazakhstan-judges-training-concluded': 'kazinform-judges-undated',
  '0000-00-00-unodc-series-overview': 'unodc-series-overview',
  '0000-09-14-astana-report-migrant-workers-rights': 'timesca-migrant-workers-report',
  '2001-12-26-khujand-first-law-enforcement-seminar': 'osce-54105',
  '2003-07-03-sughd-awareness-campaign': 'osce-55459',
  '2004-08-02-tashkent-investigation-course': 'osce-56584',
  '2004-10-18-samarkand-investigation-course': 'osce-56833',
  '2005-11-08-almaty-sex-crimes-investigation-workshop': 'osce-46883',
  '2006-09-22-osh-ngo-network': 'osce-47660',
  '2007-04-05-karaganda-investigation-training': 'osce-48378',
  '2007-04-24-osh-prevention-project': 'osce-48460',
  '2007-10-19-dushanbe-orphaned-girls-seminars': 'stopvaw-orphaned-girls-2007',
  '2007-12-10-zhambyl-mangystau-seminars': 'osce-49281',
  '2008-05-16-tashkent-first-regional-workshop': 'uzdaily-2008',
  '2008-05-29-almaty-labour-migration-conference': 'osce-49746',
  '2008-07-09-almaty-legal-workshop-organized-crime': 'osce-49902',
  '2008-07-11-dushanbe-embassy-consular-seminar': 'stopvaw-consular-seminar-2008',
  '2008-12-17-dushanbe-investigation-course': 'stopvaw-investigation-course-2008',
  '2009-06-24-astana-migration-management-conference': 'osce-51079',
  '2009-08-25-ashgabat-high-level-seminar': 'trend-ashgabat-2009',
  '2009-10-19-astana-judges-seminar': 'osce-51462',
  '2009-11-00-ashgabat-second-regional-workshop': 'unodc-series-overview',
  '2010-04-29-almaty-child-trafficking-seminar': 'osce-69209',
  '2010-05-25-tashkent-law-enforcement-workshop': 'osce-69325',
  '2010-08-24-ashgabat-labour-exploitation-conference': 'osce-72173',
  '2010-10-00-abu-dhabi-third-regional-workshop': 'the-national-2010',
  '2010-11-19-vienna-guidebook-expert-meeting-polis-notice': 'polis-3576',
  '2010-11-19-vienna-guidebook-expert-meeting': 'osce-74168',
  '2011-04-13-khujand-regional-consultations': 'osce-76897',
  '2011-06-20-vienna-alliance-conference': 'ungift-alliance-2011',
  '2011-06-21-guidebook-publication-record': 'polis-guidebook',
  '2011-06-21-vienna-guidebook-launch': 'osce-78845',
  '2011-07-11-almaty-legal-workshop-criminal-matters': 'osce-80821',
  '2011-08-18-taldykorgan-orphanage-seminars': 'osce-81740',
  '2011-09-14-astana-roundtable-victim-identification': 'osce-82461',
  '2011-10-10-tashkent-referral-mechanism-workshop': 'osce-83846',
  '2011-11-09-almaty-fourth-regional-workshop': 'osce-84839',
  '2011-11-29-astana-judges-seminar': 'osce-85448',
  '2012-02-22-astana-judges-seminar': 'osce-88298',
  '2012-03-12-tashkent-territorial-branches-workshop': 'osce-88917',
  '2012-03-15-karaganda-vulnerable-groups-seminars': 'osce-88992',
  '2012-05-28-almaty-victim-identification-trainings': 'osce-90822',
  '2012-06-28-astana-child-trafficking-conference': 'osce-91757',
  '2012-09-00-tashkent-consular-training': 'ungift-consular-training-2012',
  '2012-12-17-ashgabat-referral-mechanism-course': 'osce-98227',
  '2013-02-19-astana-judges-seminar': 'osce-99688',
  '2013-05-24-astana-social-services-national-dialogue': 'osce-101910',
  '2013-07-01-kazakhstan-special-representative-visit': 'osce-103309',
  '2013-07-23-ashgabat-investigation-course': 'osce-103861',
  '2013-09-19-tashkent-consular-training': 'osce-105214',
  '2014-02-04-astana-judges-seminar': 'osce-110968',
  '2014-04-09-ashgabat-prevention-course': 'osce-117551',
  '2014-09-16-tashkent-national-conference': 'osce-123645',
  '2014-09-17-astana-social-services-national-dialogue': 'osce-123702',
  '2015-02-04-astana-judges-seminar': 'osce-138996',
  '2015-03-18-bishkek-coordination-meeting': 'osce-146236',
  '2015-06-11-dushanbe-special-representative-visit': 'osce-163796',
  '2015-06-26-shymkent-special-report-roundtable': 'osce-167136',
  '2015-11-04-astana-judges-final-seminar': 'osce-197356',
  '2016-02-11-astana-judges-seminar': 'osce-221721',
  '2016-03-31-astana-judges-seminar': 'osce-230651',
  '2016-05-17-osh-community-leaders-training': 'osce-240461',
  '2016-09-16-khujand-high-level-dialogue': 'kazinform-2016',
  '2016-10-06-shymkent-seminars-concluded': 'osce-272541',
  '2017-03-01-astana-judges-seminar': 'osce-302246',
  '2018-08-27-ashgabat-labour-migrants-regional-workshop': 'iom-vienna-2018',
  '2018-09-24-kosshy-first-simulation': 'sanasezim-431',
  '2019-03-01-almaty-akimats-seminar': 'kazinform-2019',
  '2019-04-30-shymkent-police-border-guards': 'central-asia-news-2019',
  '2019-10-18-karaganda-national-simulation': 'parahat-2019',
  '2022-10-04-astana-central-asian-conference': 'gced-2022',
  '2023-06-26-astana-regional-simulation': 'newscentralasia-2023',
};

/** A sheet, and the entries that cite its source. */
export interface SheetUse {
  sheet: string;
  by: Ref[];
}

/** Who uses each sheet. */
export const accountForSheets = (catalogue: Catalogue): SheetUse[] =>
  Object.entries(SHEETS).map(([sheet, source]) => ({
    sheet,
    by: catalogue.pointingAt(`sources/${source}`, 'source').map(refOf),
  }));
