import { parentPort } from 'node:worker_threads';
import { checkPdf } from '@/lib/joblog/rules/pdf/check';

// A thread of its own, so that a file made to take long or to fill the memory stops nobody's page.
parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await checkPdf(bytes)));
parentPort?.postMessage('ready');
