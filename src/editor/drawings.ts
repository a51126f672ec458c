import * as l10n from '@vscode/l10n';
import type { DrawAnswer, DrawRequest } from '../views/shared/drawing';

interface Drawing {
  svg: string;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** Pictures that a page is asked to draw; one that is loaded anew is asked again. */
export class Drawings {
  private readonly open = new Map<number, Drawing>();
  private latest = 0;

  /** @param post reaches the page, if one is loaded */
  constructor(private readonly post: (message: DrawRequest) => void) {}

  /** @throws Error when the page can't draw it or is closed before it has */
  draw(svg: string): Promise<Uint8Array> {
    const id = ++this.latest;
    const bytes = new Promise<Uint8Array>((resolve, reject) => {
      this.open.set(id, { svg, resolve, reject });
    });
    this.post({ type: 'drawPng', id, svg });
    return bytes;
  }

  askAgain(): void {
    for (const [id, { svg }] of this.open) this.post({ type: 'drawPng', id, svg });
  }

  answer(answer: DrawAnswer): void {
    const drawing = this.open.get(answer.id);
    this.open.delete(answer.id);
    if (answer.type === 'png') drawing?.resolve(new Uint8Array(answer.bytes));
    else drawing?.reject(new Error(answer.reason));
  }

  giveUp(): void {
    for (const { reject } of this.open.values()) {
      reject(new Error(l10n.t('the page was closed before the picture was drawn')));
    }
    this.open.clear();
  }
}
