import { runCommand } from './run-command';
import { buildWhenStale } from './start/build';
import { createHouse } from './start/house';
import { buildFolder } from './start/settings';

/** Builds the portal as a start would, for those who want it built beforehand. */
runCommand(() => buildWhenStale(buildFolder(), createHouse()));
