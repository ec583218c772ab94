export { type Child, type ChildSpec, startChild } from './children';
export { dataDirKey, holdDataDir, prepareDataDir } from './data-dir';
export {
  findRunningDatabase,
  type LocalDatabase,
  type LocalDatabaseOptions,
  removeDatabase,
  startDatabase,
} from './database';
export { findDebianPostgres, startDebianDatabase } from './debian';
export { findFreePort, type PortUse, requireFreePorts } from './ports';
export { startScratchDatabase } from './scratch';
