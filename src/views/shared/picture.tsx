import { h, type VNode } from 'preact';
import type { Markup, MarkupChild } from '../../core/picture/markup';

/**
 * Draws markup of the core. Its marks can have the focus; Tab reaches the current one only.
 * @param current name of that mark
 */
export function Picture({ markup, current }: { markup: Markup; current: string | undefined }) {
  return drawn({ ...markup, attributes: { ...markup.attributes, role: 'group' } }, current);
}

function drawn({ tag, attributes, children }: Markup, current: string | undefined): VNode {
  const mark = attributes['data-mark'];
  const focusable =
    mark === undefined
      ? {}
      : { role: 'img', tabindex: mark === current ? 0 : -1, 'data-key': `mark:${mark}`, key: mark };
  const inner = children.map((child: MarkupChild) =>
    typeof child === 'string' ? child : drawn(child, current),
  );
  return h(tag, { ...attributes, ...focusable }, inner);
}
