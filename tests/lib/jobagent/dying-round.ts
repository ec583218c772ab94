import { runJobAgents } from '@/lib/jobagent/jobs';
import { waitForIndex } from './arrange';

/** A round in a process of its own, which the test kills in the middle. */
await waitForIndex();
await runJobAgents(new Date(process.argv[2] ?? ''));
