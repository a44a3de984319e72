/** What check-aside.ts runs: one check, whose result is the one message. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkProject } from './check-project.ts';

parentPort?.postMessage(await checkProject(String(workerData)));
