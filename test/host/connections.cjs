/**
 * Preloaded into a VS Code server and so into its extension hosts (node --require …): notes in the file
 * STAR_CONNECTIONS every connection, lookup and process that an extension host begins, one line of
 * JSON each.
 */
const childProcess = require('node:child_process');
const dgram = require('node:dgram');
const dns = require('node:dns');
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');

const file = process.env.STAR_CONNECTIONS;

function note(what, to) {
  const line = JSON.stringify({ what, to: String(to), stack: new Error().stack });
  appendFileSync(file, `${line}\n`);
}

/** Has a function noted each time before it does its work. */
function listen(object, name, toOf) {
  const real = object[name];
  object[name] = function (...given) {
    note(name, toOf(given));
    return real.apply(this, given);
  };
}

const place = ([given]) => {
  const options = Array.isArray(given) ? given[0] : given;
  return typeof options === 'object'
    ? (options.path ?? `${options.host}:${options.port}`)
    : options;
};

function listenToHost() {
  listen(net.Socket.prototype, 'connect', place);
  listen(dgram.Socket.prototype, 'send', ([, ...rest]) => rest.join(' '));
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
    listen(dns, name, ([host]) => host);
    listen(dns.promises, name, ([host]) => host);
  }
  for (const name of ['spawn', 'fork', 'exec']) listen(childProcess, name, ([program]) => program);
  // For what was imported before.
  syncBuiltinESMExports();
  // Shows that notes are taken.
  dns.lookup('127.0.0.1', () => undefined);
}

if (process.argv.some((argument) => argument.startsWith('--type=extensionHost'))) listenToHost();
