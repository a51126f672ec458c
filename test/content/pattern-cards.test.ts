import assert from 'node:assert/strict';
import { PATTERN_CARDS } from '../../src/core/guide/pattern-cards';
import { plainWords, runsOf } from './shingles';
import { wordsOf } from './shipped';

/** Words of names that say nothing by themselves. */
const GENERAL = new Set(['and', 'with', 'by', 'request', 'release']);
/** Service design has no need of them. */
const BRANDS =
  /\b(?:AWS|Amazon|Azure|Cassandra|Consul|DynamoDB|Elasticsearch|Envoy|etcd|Facebook|GCP|Google|Hystrix|Kafka|Kubernetes|Linkerd|Meta|MySQL|Netflix|NGINX|Postgres\w*|RabbitMQ|Raft|Redis|S3|Spanner|Stripe|ZooKeeper)\b/i;

describe('pattern cards', () => {
  it('are 20 or more, each once', () => {
    assert.ok(PATTERN_CARDS.length >= 20, String(PATTERN_CARDS.length));
    for (const key of ['id', 'name', 'problem', 'pattern', 'cost', 'whenWrong'] as const) {
      assert.equal(new Set(PATTERN_CARDS.map((card) => card[key])).size, PATTERN_CARDS.length, key);
    }
  });

  it('say nothing twice', () => {
    const seen = new Map<string, string>();
    for (const { id, problem, pattern, cost, whenWrong } of PATTERN_CARDS) {
      const runs = new Set(
        [problem, pattern, cost, whenWrong].flatMap((field) => [...runsOf(plainWords(field), 7)]),
      );
      for (const run of runs) {
        assert.equal(seen.get(run), undefined, `${id}: ${run}`);
        seen.set(run, id);
      }
    }
  });

  for (const card of PATTERN_CARDS) {
    describe(card.id, () => {
      it('is whole sentences of 15 to 60 words in each field', () => {
        assert.match(card.id, /^[a-z]+(?:-[a-z]+)*$/);
        for (const field of [card.problem, card.pattern, card.cost, card.whenWrong]) {
          const count = wordsOf(field).length;
          assert.ok(count >= 15 && count <= 60, `${count}: ${field}`);
          assert.match(field, /^\p{Lu}.*\.$/su);
          assert.doesNotMatch(field, BRANDS);
        }
      });

      it('puts the problem without giving its name away', () => {
        const problem = plainWords(card.problem);
        for (const word of plainWords(card.name).filter((one) => !GENERAL.has(one))) {
          assert.ok(!problem.includes(word), word);
        }
      });
    });
  }
});
