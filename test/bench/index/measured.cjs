/**
 * Stands before an extension's own main file, which its manifest names as `measured`: notes how much of
 * this thread's CPU it takes to load that, and to activate it with all that follows before anything else has a turn.
 */
const { join } = require('node:path');
const { measured } = require('./package.json');

/** Milliseconds; other threads and programs, and what they make us wait, don't count. */
const cpu = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const start = cpu();
const { activate } = require(join(__dirname, measured));
const loaded = cpu();

exports.activate = (context) => {
  const before = cpu();
  const activated = activate(context);
  process.nextTick(() => {
    globalThis.starBenchCost = { load: loaded - start, activate: cpu() - before };
  });
  return activated;
};
