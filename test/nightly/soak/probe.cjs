/**
 * Loaded into every process of Node that a VS Code server starts, by `NODE_OPTIONS`. In an extension
 * host it answers, on a socket named after the process in the folder `STAR_SOAK_SOCKETS`, what that
 * process holds. Nothing of it keeps the process alive.
 */
const { createServer } = require('node:http');
const { join } = require('node:path');
const v8 = require('node:v8');
const { runInNewContext } = require('node:vm');

const FLOOR_MS = 1000;

v8.setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** How late a bare timer came, each time. */
const floor = [];
/** What was planted, to see that it is found. */
const planted = [];

/** What can be asked for; each answer becomes JSON. */
const requests = {
  /** What is still needed: bytes of the heap, and what keeps the process alive, by kind. */
  async memory() {
    for (let i = 0; i < 3; i++) {
      collectGarbage();
      await pause(50);
    }
    const { heapUsed, rss } = process.memoryUsage();
    return { heap: heapUsed, rss };
  },
  resources: () => process.getActiveResourcesInfo(),
  floor: () => floor.splice(0),
  snapshot: ({ file }) => v8.writeHeapSnapshot(file),
  /** What a leak would be, for the run that shows that it is found. */
  plant({ kind, main }) {
    const plants = {
      heap: () => planted.push(Array.from({ length: 60_000 }, (_, at) => ({ at }))),
      timer: () => planted.push(setInterval(() => undefined, 60_000)),
      closures: () => planted.push(loadAnew(main)),
    };
    plants[kind]?.();
  },
};

function loadAnew(file) {
  delete require.cache[file];
  return require(file);
}

function keepFloor() {
  const due = Date.now() + FLOOR_MS;
  setTimeout(() => {
    floor.push({ at: Date.now(), late: Date.now() - due });
    keepFloor();
  }, FLOOR_MS).unref();
}

async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://probe');
  try {
    const result = await requests[pathname.slice(1)](Object.fromEntries(searchParams));
    response.end(JSON.stringify(result ?? {}));
  } catch (error) {
    response.writeHead(500).end(String(error.stack));
  }
}

if (process.argv.some((one) => one.includes('type=extensionHost'))) {
  keepFloor();
  const server = createServer((request, response) => void answer(request, response));
  server.listen(join(process.env.STAR_SOAK_SOCKETS, `${process.pid}.sock`)).unref();
}
