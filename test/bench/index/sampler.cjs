/** Watches what a process uses and how late it is, by a timer in it. */
const { readFileSync } = require('node:fs');

/** A timer is due this often; how late it comes is how long anything else would have waited. */
const PERIOD_MS = 10;
const PERIODS_BETWEEN_USES = 5;

/** Clock ticks of Linux, whatever the kernel's own rhythm. */
const MS_PER_TICK = 10;

class Sampler {
  #timer;
  #delays = [];
  #uses = [];

  start() {
    let due = performance.now() + PERIOD_MS;
    let count = 0;
    const tick = () => {
      const late = performance.now() - due;
      // Whatever was due in the meantime had to wait as well, though for less.
      const time = performance.timeOrigin + due;
      for (let i = 0; i * PERIOD_MS < late; i++) {
        this.#delays.push({ time: time + i * PERIOD_MS, late: late - i * PERIOD_MS });
      }
      if (count++ % PERIODS_BETWEEN_USES === 0) this.#uses.push(this.#use());
      due = performance.now() + PERIOD_MS;
      this.#timer = setTimeout(tick, PERIOD_MS);
    };
    tick();
  }

  /** Milliseconds of CPU of this process so far, of all its threads. */
  cpu() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }

  #use() {
    return {
      time: performance.timeOrigin + performance.now(),
      cpu: this.cpu(),
      rss: process.memoryUsage.rss() / 1e6,
    };
  }

  /** How many milliseconds late what was due when, and the uses of CPU and memory; each only once. */
  take() {
    return { delays: this.#delays.splice(0), uses: [...this.#uses.splice(0), this.#use()] };
  }

  stop() {
    clearTimeout(this.#timer);
  }
}

/** Milliseconds of CPU of the child processes that have ended, such as searches; Linux only. */
function childrenCpu() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return (Number(fields[13]) + Number(fields[14])) * MS_PER_TICK;
}

module.exports = { Sampler, childrenCpu };
