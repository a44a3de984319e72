/**
 * `node src/tooling/bench/write-corpus.ts --events N --seed S --to FOLDER`: lays out a project like this one with a
 * made-up record, ready for `npm run build` there. For profiling; the bench itself does the same on its own.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { layOutProject, writeContent } from '../scratch-project.ts';
import { makeCorpus } from './corpus/corpus.ts';

const { values } = parseArgs({
  options: { events: { type: 'string' }, seed: { type: 'string', default: '1' }, to: { type: 'string' } },
});
const events = Number(values.events);
const seed = Number(values.seed);
if (!(Number.isInteger(events) && events > 0 && Number.isInteger(seed)) || values.to === undefined) {
  console.error('Say how many events and where: --events 1000 --to FOLDER, and --seed 2 for other ones.');
  process.exitCode = 1;
} else {
  const folder = resolve(values.to);
  const { files } = makeCorpus(events, seed);
  await layOutProject(folder);
  await writeContent(folder, files);
  console.log(`${folder} has a record of ${String(events)} events in ${String(files.length)} files.`);
}
