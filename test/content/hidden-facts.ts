/** What the candidate has to ask for in a case, by case id; no text of a case may give it away. */
export const HIDDEN_FACTS: Readonly<Record<string, readonly string[]>> = {
  'messenger-intermittent': [
    'About 0.6 % of users on any day, all regions, slightly more in Brazil and India.',
    'Complaints rose twelve days ago, and again three days ago.',
    'Bad for about four minutes, then fine for about twenty; around the clock.',
    "No messages lost. Support contacts on 'slow message' have tripled.",
    'The written objective is 99.9 % of send calls succeed. It says nothing about latency.',
    'Code ships continuously. Twelve days ago a gate raised the group size limit from 250 to 5,000 members for a partner pilot at 2 %; three days ago it went to 10 %.',
    'Client, edge, send service, queue, mailbox shards (hash of thread), then fan-out to recipients.',
    'Synthetic probes are 99.97 % healthy. They use two-person threads on a reserved test shard.',
    'Fleet mean CPU is 46 %, flat.',
    'The worst 0.6 % of shards queue to about seventy deep in each burst; the median shard stays under twelve.',
    'Those shards each hold a pilot thread of several thousand members with an automated sender posting every 23 minutes.',
    "A 'shard lag' alert fires nine times a day and clears by itself. Storage on-call mutes it at night.",
    'Send path: messaging engineers. Shards: storage. The gate: the pilot team. Nobody owns end-to-end latency.',
    'No incident is open; the owner has been asking in three chat rooms.',
    'The pilot supports a public event in 36 hours; eleven partners were promised large groups.',
    'Moving a thread to its own shard takes about 40 minutes each and is routine; there are 31 such threads.',
    'Turning the gate off breaks 31 groups; limiting automated senders to one post per hour affects 31 groups and no people.',
  ],
};
