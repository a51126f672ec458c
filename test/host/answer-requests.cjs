/** What probes in an extension host have in common, see those who require it. */
const { createServer } = require('node:http');
const v8 = require('node:v8');
const { runInNewContext } = require('node:vm');

v8.setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A server that answers, as JSON, what its path names, given what its query says.
 * @param {Record<string, (query: Record<string, string>) => unknown>} requests
 */
exports.answerRequests = (requests) =>
  createServer((request, response) => void answer(requests, request, response));

async function answer(requests, request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://probe');
  try {
    const result = await requests[pathname.slice(1)](Object.fromEntries(searchParams));
    response.end(JSON.stringify(result ?? {}));
  } catch (error) {
    response.writeHead(500).end(String(error.stack));
  }
}

/** Memory that is still needed, in bytes: of the heap, and in all. */
exports.neededMemory = async () => {
  for (let i = 0; i < 3; i++) {
    collectGarbage();
    await pause(50);
  }
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
};

exports.pause = pause;
