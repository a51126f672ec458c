import { safeParse, type GenericSchema, type InferIssue } from 'valibot';
import type { Disposable, Webview } from 'vscode';
import type { Log } from './log';

/** Where messages of a page arrive, and what they may be. */
export interface PageLine<Message> {
  readonly webview: Pick<Webview, 'onDidReceiveMessage'>;
  /** Name of the page. */
  readonly page: string;
  readonly messages: GenericSchema<unknown, Message>;
  readonly log: Pick<Log, 'once'>;
}

/** Calls back for each message of a page. What is none of its messages is dropped, and logged once. */
export function listenToPage<Message>(
  { webview, page, messages, log }: PageLine<Message>,
  receive: (message: Message) => unknown,
): Disposable {
  return webview.onDidReceiveMessage((said: unknown) => {
    const { success, output, issues } = safeParse(messages, said, { abortEarly: true });
    if (success) receive(output);
    else log.once(`Dropped what the page “${page}” said: ${placeOf(issues)} isn’t as agreed.`);
  });
}

/** The field at the top of the message, which is one of ours: nothing that was said gets into the log. */
function placeOf([{ path }]: [InferIssue<GenericSchema>, ...InferIssue<GenericSchema>[]]): string {
  const key = path?.[0]?.key;
  return typeof key === 'string' ? `its ${key}` : 'it';
}
