// Loaded into every program we start: when the launcher is gone, however suddenly, its programs stop as if asked to.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
