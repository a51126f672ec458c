import type { ClosedNotice } from '../../core/round/closed-book';
import type { Books } from './books';

/** What stands in place of stories while the books are closed; undefined while they are open. */
export async function closedNotice(books: Books): Promise<ClosedNotice | undefined> {
  await books.ready;
  const { reason, notice } = books;
  return reason && { reason, notice };
}
