import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CASE_TEXTS, shippedCase } from '../shipped-cases';
import { INTERVIEW_KEYS, PLAN_KEYS } from '../../src/core/plan/keys';
import { ACCOMMODATION_STATUSES } from '../../src/core/plan/plan';
import { readPlan } from '../../src/core/plan/read';
import { callCli } from '../cli/call-cli';
import { callCoverage } from '../cli/call-coverage';
import type { Outcome } from '../cli/run-cli';
import { reachedFrom } from './imports';

/** Words that nothing but the plan holds. */
const PRIVATE = /zebulon|quartz|hedgehog|accommodat|recruiter|because of my/i;

const PLAN = `---
type: star-plan
stage: initial
interviews:
  - title: Hedgehog talk
    minutes: 45
    at: 2026-12-03 15:00
recruiter: Zebulon Quartz, zebulon@example.com
accommodations: requested
---

## Questions for the recruiter

- [ ] Ask Zebulon about the hedgehog

## Before the interviews

- [x] Hedgehog out of the room
`;

describe('what is exported', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'star-private-'));
    for (const part of ['stories', 'rounds'])
      cpSync(join('sample', part), join(folder, part), { recursive: true });
    writeFileSync(join(folder, 'plan.md'), PLAN);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const exports: Readonly<Record<string, (cwd: string) => Promise<Outcome>>> = {
    'coverage as text': (cwd) => callCoverage(cwd, '.'),
    'coverage as JSON': (cwd) => callCoverage(cwd, '.', '--format', 'json'),
    'coverage as Markdown': (cwd) => callCoverage(cwd, '.', '--format', 'markdown'),
    'coverage of each candidate': (cwd) => callCoverage(resolve(cwd, '..'), cwd, '--each'),
    'patterns as text': (cwd) => callCli(cwd, 'patterns', '.'),
    'patterns as JSON': (cwd) => callCli(cwd, 'patterns', '.', '--format', 'json'),
    'patterns as Markdown': (cwd) => callCli(cwd, 'patterns', '.', '--format', 'markdown'),
    'findings as text': (cwd) => callCli(cwd, 'lint', '.'),
    'findings as JSON': (cwd) => callCli(cwd, 'lint', '.', '--format', 'json'),
    'findings as SARIF': (cwd) => callCli(cwd, 'lint', '.', '--format', 'sarif'),
  };
  for (const [what, run] of Object.entries(exports)) {
    it(`holds nothing of the plan: ${what}`, async () => {
      const { out, code } = await run(folder);
      assert.ok(Number(code) < 2 && out.length > 100, `${code}: ${out}`);
      assert.doesNotMatch(out, PRIVATE);
    });
  }

  it('would be caught with something of the plan in it', () => {
    assert.match(PLAN.split('\n')[7] ?? '', PRIVATE);
    assert.ok([...reachedFrom('src/core/preparation.ts')].some(isPlan));
  });

  const EXPORTERS = [
    ...['src/core/coverage', 'src/core/review', 'src/core/round/record'],
    ...['src/cli/coverage.ts', 'src/cli/patterns.ts', 'src/views/patterns'],
    'src/editor/commands/export-coverage.ts',
  ];
  it('comes from code that can’t read a plan', () => {
    assert.deepEqual([...reachedFrom(...EXPORTERS)].filter(isPlan), []);
  });
});

const isPlan = (path: string) => /^src\/(?:core|editor)\/plan\//.test(path);

describe('accommodations', () => {
  it('have a status and nothing else', () => {
    assert.deepEqual(ACCOMMODATION_STATUSES, [
      'not-needed',
      'to-request',
      'requested',
      'confirmed',
    ]);
    const keys = [...Object.keys(PLAN_KEYS), ...Object.keys(INTERVIEW_KEYS)];
    assert.deepEqual(
      keys.filter((key) => /reason|why|diagnos|condition|health|accommodat/.test(key)),
      ['accommodations'],
    );
  });

  for (const line of [
    'accommodations: requested because of my hearing',
    'accommodations-reason: because of my hearing',
    'accommodations: { status: requested, reason: because of my hearing }',
    'reason: because of my hearing',
  ]) {
    it(`keep no reason that somebody wrote down: ${line}`, () => {
      const { plan, problems } = readPlan(PLAN.replace('accommodations: requested', line));
      assert.doesNotMatch(JSON.stringify(plan), PRIVATE_REASON);
      assert.ok(problems.length > 0);
      assert.doesNotMatch(JSON.stringify(problems), PRIVATE_REASON);
    });
  }
});

const PRIVATE_REASON = /because of my|hearing/;

describe('stories and cases that are shipped', () => {
  /** Names of employers that a reader might take a story for; as proper names only. */
  const COMPANIES = new RegExp(
    `\\b(?:${[
      ...['Meta', 'Facebook', 'Instagram', 'WhatsApp', 'Google', 'YouTube', 'Alphabet', 'Amazon'],
      ...['AWS', 'Apple', 'Microsoft', 'Azure', 'Netflix', 'Uber', 'Lyft', 'Airbnb', 'Twitter'],
      ...['LinkedIn', 'Snap', 'TikTok', 'ByteDance', 'Stripe', 'PayPal', 'Shopify', 'Spotify'],
      ...['eBay', 'Etsy', 'Booking\\.com', 'Expedia', 'Zalando', 'DoorDash', 'Instacart'],
      ...['DHL', 'UPS', 'FedEx', 'Deutsche Post', 'Ticketmaster', 'Eventim', 'StubHub'],
      ...['Doctolib', 'Zocdoc', 'Oracle', 'IBM', 'SAP', 'Salesforce', 'Cloudflare', 'Akamai'],
      ...['GitHub', 'GitLab', 'Slack', 'Zoom', 'Dropbox', 'Box', 'Visa', 'Mastercard', 'Nvidia'],
      ...['Intel', 'Cisco', 'Tesla', 'Samsung', 'Sony', 'Nintendo', 'Roblox', 'Discord', 'Reddit'],
    ].join('|')})\\b`,
  );
  const named = (text: string) => COMPANIES.exec(text)?.[0];

  it('would be caught with the name of a company', () => {
    assert.equal(named('In 2024 I joined Booking.com.'), 'Booking.com');
    assert.equal(named('We ship metadata.'), undefined);
  });

  for (const folder of ['sample/stories', 'sample/rounds', 'sample/sheets'])
    it(`name no company: ${folder}`, () => {
      for (const name of readdirSync(folder))
        assert.equal(named(readFileSync(join(folder, name), 'utf8')), undefined, name);
    });

  it('name no company: cases, each of which says that it is invented', () => {
    for (const [id, text] of CASE_TEXTS) {
      const study = shippedCase(id);
      assert.ok(study?.fictional, id);
      const told = { ...study, debrief: undefined };
      assert.equal(named(JSON.stringify(told)), undefined, id);
      assert.match(text, /^fictional: true$/m);
    }
  });

  it('belong to nobody: the sample says that all of it is invented', () => {
    assert.match(readFileSync('sample/README.md', 'utf8'), /employers and figures are invented/);
  });
});
