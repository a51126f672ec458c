/**
 * Loaded into every process of Node that a VS Code server starts, by `NODE_OPTIONS`. In an extension
 * host it answers, on a socket named after the process in the folder `STAR_SOAK_SOCKETS`, what that
 * process holds. Nothing of it keeps the process alive.
 */
const { join } = require('node:path');
const v8 = require('node:v8');
const { runInThisContext } = require('node:vm');
const { answerRequests, neededMemory } = require('../../host/answer-requests.cjs');

const FLOOR_MS = 1000;
/** What a leak adds until the next measurement: 2 MB from third to third of the shortest run. */
const HEAP_BYTES = 1_000_000;

/** How late a bare timer came, each time. */
const floor = [];
/** What was planted, to see that it is found. */
const planted = [];

/** Where each timer was set that the extension has set and that still waits. */
const timers = new Map();

function watchTimers() {
  for (const name of ['setTimeout', 'setInterval']) {
    const set = globalThis[name];
    const watched = (callback, ...rest) => {
      const place = placeInExtension();
      if (place === undefined) return set(callback, ...rest);
      const timer = set(
        (...given) => {
          if (name === 'setTimeout') timers.delete(timer);
          return callback(...given);
        },
        ...rest,
      );
      timers.set(timer, place);
      return timer;
    };
    globalThis[name] = Object.defineProperties(watched, Object.getOwnPropertyDescriptors(set));
  }
  for (const name of ['clearTimeout', 'clearInterval']) {
    const clear = globalThis[name];
    globalThis[name] = (timer) => {
      timers.delete(timer);
      clear(timer);
    };
  }
}

/** The innermost place of the extension in the calls that led here. */
const placeInExtension = () =>
  /star-stories\.star-stories-[^/]*\/([^\s)]+)/.exec(String(new Error().stack))?.[1];

/** Code that V8 makes of functions and expressions when they run, and again when they run often. */
const isCode = ({ space_name: name }) => /^(?:code|trusted)/.test(name);

/** What can be asked for; each answer becomes JSON. */
const requests = {
  /** What is still needed: bytes of the heap and of the code in it, and of the whole process. */
  async memory() {
    const needed = await neededMemory();
    const ofCode = v8.getHeapSpaceStatistics().filter(isCode);
    return { ...needed, code: ofCode.reduce((all, { space_used_size: size }) => all + size, 0) };
  },
  /** What keeps the process alive, by kind. */
  resources: () => process.getActiveResourcesInfo(),
  timers: () => [...timers.values()],
  floor: () => floor.splice(0),
  snapshot: ({ file }) => v8.writeHeapSnapshot(file),
  /** What a leak would be, for the run that shows that it is found. */
  plant({ kind, main }) {
    const plants = {
      heap: () => planted.push(new Array(HEAP_BYTES / 8).fill(0).map((_, at) => at + 0.5)),
      timer: () => inExtension(main, 'setInterval(() => undefined, 60_000)').unref(),
      listener: () => process.on('star-planted', inExtension(main, '() => undefined')),
    };
    plants[kind]?.();
  },
};

/** As if the extension's own code had done it. */
const inExtension = (main, code) => runInThisContext(code, { filename: main });

function keepFloor() {
  const due = Date.now() + FLOOR_MS;
  setTimeout(() => {
    floor.push({ at: Date.now(), late: Date.now() - due });
    keepFloor();
  }, FLOOR_MS).unref();
}

if (process.argv.some((one) => one.includes('type=extensionHost'))) {
  keepFloor();
  watchTimers();
  const server = answerRequests(requests);
  server.listen(join(process.env.STAR_SOAK_SOCKETS, `${process.pid}.sock`)).unref();
}
